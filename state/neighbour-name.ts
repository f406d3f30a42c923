import { browser } from 'wxt/browser';

const KEY = 'neighbour-name';

async function readOrMake(): Promise<string> {
  const { [KEY]: known } = await browser.storage.session.get<Record<string, string>>(KEY);
  if (known) return known;
  const made = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: made });
  return made;
}

let name: Promise<string> | undefined;

/** A random name, the same until the browser ends, which no page can know. Only the background calls this. */
export function neighbourName(): Promise<string> {
  // read once: two that asked at the same time would make two names
  name ??= readOrMake();
  return name;
}

import { inject } from 'vitest';
import { openPage } from './driver/browser';
import type { Page } from './driver/page';
import { until } from './driver/until';

/** Opens the fixture page of an editor in reach of the extension, puts the caret into it, and gives the page. */
export function openEditorPage(kind: string, options = ''): Promise<Page> {
  return openAt(inject('pagesUrl'), kind, options);
}

/** The same where the extension does not run, so that nothing but the editor and our adapter acts. */
export function openEditorAlone(kind: string, options = ''): Promise<Page> {
  // Browsers know every name below localhost as this machine, the manifest does not.
  return openAt(inject('pagesUrl').replace('127.0.0.1', 'alone.localhost'), kind, options);
}

/** In reach of the extension, but nobody has clicked into the editor yet. */
export function openEditorUnfocused(kind: string): Promise<Page> {
  return mountAt(inject('pagesUrl'), kind, '');
}

async function mountAt(origin: string, kind: string, options: string): Promise<Page> {
  const page = await openPage(`${origin}editor.html?kind=${kind}${options}`);
  await until(`${kind} is mounted`, () => page.evaluate(() => window.fixture !== undefined));
  return page;
}

async function openAt(origin: string, kind: string, options: string): Promise<Page> {
  const page = await mountAt(origin, kind, options);
  await focusEditor(page);
  return page;
}

/** Clicks into the editor as a person does, wherever it stands. */
export async function focusEditor(page: Page): Promise<void> {
  const point = await page.evaluate(() => {
    const host = window.fixture.host();
    host.scrollIntoView({ block: 'nearest' });
    // On the first line, where there is one: editors take a click beside it for none.
    const line = host.firstElementChild?.getBoundingClientRect();
    const box = line && line.height > 0 ? line : host.getBoundingClientRect();
    let { left: x, top: y } = box;
    y += Math.min(12, box.height / 2);
    for (let frame = host.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
      x += frame.getBoundingClientRect().left + frame.clientLeft;
      y += frame.getBoundingClientRect().top + frame.clientTop;
    }
    return { x: x + 12, y };
  });
  await page.main.clickAt(point);
  await until('the editor has the focus', () =>
    page.evaluate(() => {
      const host = window.fixture.host();
      const { activeElement } = host.getRootNode() as Document | ShadowRoot;
      if (window.fixture.isReady?.() === false) return false;
      return activeElement !== null && (activeElement === host || host.contains(activeElement) || activeElement.contains(host));
    }),
  );
}

/** Selects the text that stands in the editor, as a person does who writes another in its place. */
export async function selectAll(page: Page): Promise<void> {
  await page.press('Control+a');
  await until('the editor has selected its text', () => page.evaluate(() => window.fixture.hasSelection?.() ?? true));
}

/** Takes away what stands in the editor, as a person does. */
export function untilEmpty(page: Page): Promise<boolean> {
  return until('the editor is empty', async () => {
    if ((await model(page)) === '') return true;
    await selectAll(page);
    await page.press('Backspace');
    return false;
  });
}

/** What our adapter reads. */
export function read(page: Page): Promise<string | null> {
  return page.evaluate(() => window.fixture.adapter.read());
}

/** What the editor itself has. */
export function model(page: Page): Promise<string> {
  return page.evaluate(() => window.fixture.model());
}

/** Waits until adapter and model agree on a text. */
export async function untilText(page: Page, text: string): Promise<void> {
  await until(
    `adapter and model both have ${JSON.stringify(text)}`,
    async () => {
      const both = [await read(page), await model(page)];
      if (both.every((one) => one === text)) return true;
      throw new Error(`adapter and model have ${JSON.stringify(both)}`);
    },
    8000,
  );
}

/** Replaces the first place where `old` stands, once the editor has drawn what was typed; gives what the adapter says of it. */
export function replace(page: Page, old: string, text: string): Promise<boolean> {
  return page.evaluate(
    async (wanted, wording) => {
      const { adapter } = window.fixture;
      await adapter.settling();
      const start = adapter.read()?.indexOf(wanted) ?? -1;
      if (start < 0) throw new Error(`${wanted} is not in the text`);
      return adapter.replace({ start, end: start + wanted.length }, wording);
    },
    old,
    text,
  );
}

import { median } from './median';
import type { Pair, Part, Row } from './row';
import { CLEAN, HIT } from './serve';
import type { Tab } from './tab';

const ROUNDS = 200;

/** Puts a text into an editor that nobody has focused yet; when it is focused it is laid out already, as on any page. Travels as source. */
function put(text: string): void {
  const editor = document.getElementById('rich') as HTMLElement;
  editor.textContent = text;
  editor.getBoundingClientRect();
}

/** Milliseconds from the first focus of an editor with a finding until its mark is there. Travels as source. */
function firstMarkMs(): Promise<number> {
  const editor = document.getElementById('rich') as HTMLElement;
  const start = performance.now();
  editor.focus();
  return new Promise((resolve) => {
    const look = () => (CSS.highlights.size > 0 ? resolve(performance.now() - start) : requestAnimationFrame(look));
    look();
  });
}

/** How long an Enter takes to be dispatched, ms, the mean, since the page's clock is coarse; `isEdited`: after an edit in the same moment. Travels as source. */
function enterMs([isEdited, rounds]: readonly [boolean, number]): number {
  const area = document.getElementById('area') as HTMLTextAreaElement;
  let spent = 0;
  for (let round = 0; round < rounds; round++) {
    if (isEdited) area.value = `${area.value.slice(0, -1)}${round % 10}`;
    const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true });
    const start = performance.now();
    area.dispatchEvent(enter);
    spent += performance.now() - start;
  }
  return spent / rounds;
}

/** Milliseconds from an Enter on a risky text until the card stands in the page and the next frame begins; the overlay has come, and the mark has to go first. Travels as source. */
async function cardMs(text: string): Promise<number> {
  const editor = document.getElementById('rich') as HTMLElement;
  const countOf = () => document.documentElement.childElementCount;
  const frameAfter = async (isReached: () => boolean) => {
    do await new Promise(requestAnimationFrame);
    while (!isReached());
  };
  await frameAfter(() => countOf() > 2);
  editor.textContent = '';
  await frameAfter(() => countOf() === 2);
  editor.textContent = text;
  const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true });
  const start = performance.now();
  editor.dispatchEvent(enter);
  await frameAfter(() => countOf() > 2);
  return performance.now() - start;
}

async function decision(tab: Tab, isEdited: boolean): Promise<number> {
  await tab.page.evaluate(enterMs, [isEdited, 10] as const);
  return tab.page.evaluate(enterMs, [isEdited, ROUNDS] as const);
}

async function openArea({ open }: Pair['ours'], address: string): Promise<Tab> {
  const tab = await open(`${address}/editors`);
  await tab.page.evaluate((text) => {
    (document.getElementById('area') as HTMLTextAreaElement).value = text;
  }, CLEAN.repeat(100));
  await tab.page.click('#area');
  return tab;
}

/** As many frames as a first mark takes, at sixty a second. Travels as source. */
async function focusAndWait(): Promise<void> {
  document.getElementById('rich')?.focus();
  for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
}

/** What the first focus costs: until the mark on the wall, and what the main thread does for it beyond an empty extension's. */
async function firstFocus(tab: Tab, bare: Tab): Promise<{ readonly wallMs: number; readonly taskMs: number; readonly readingMs: number }> {
  for (const { page } of [tab, bare]) await page.evaluate(put, HIT);
  const [before, reading] = [await tab.spentMs('TaskDuration'), await tab.spentMs('V8CompileDuration')];
  const wallMs = await tab.page.evaluate(firstMarkMs);
  const [after, read] = [await tab.spentMs('TaskDuration'), await tab.spentMs('V8CompileDuration')];
  const without = await bare.spentMs('TaskDuration');
  await bare.page.evaluate(focusAndWait);
  return { wallMs, taskMs: after - before - ((await bare.spentMs('TaskDuration')) - without), readingMs: read - reading };
}

async function sendingRows({ ours, empty, address }: Pair): Promise<Row[]> {
  const firsts: Awaited<ReturnType<typeof firstFocus>>[] = [];
  const cards: number[] = [];
  for (let round = 0; round < 7; round++) {
    const bare = await empty.open(`${address}/editors`);
    const tab = await ours.open(`${address}/editors`);
    firsts.push(await firstFocus(tab, bare));
    cards.push(await tab.page.evaluate(cardMs, HIT));
    for (const { page } of [tab, bare]) await page.close();
  }
  const [with_, without] = [await openArea(ours, address), await openArea(empty, address)];
  await with_.page.evaluate(put, HIT);
  await with_.page.evaluate(firstMarkMs);
  const known = (await decision(with_, false)) - (await decision(without, false));
  const edited = (await decision(with_, true)) - (await decision(without, true));
  await with_.page.close();
  await without.page.close();
  const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const first = (of: keyof (typeof firsts)[number]) => ms(median(firsts.map((one) => one[of])));
  return [
    { what: 'first focus until the first mark, wall', measured: first('wallMs'), goal: '≤ 60 ms' },
    { what: "main thread in that time beyond an empty extension's", measured: first('taskMs'), goal: '≤ 2 ms of unpacking' },
    { what: 'of that, reading the checker', measured: first('readingMs'), goal: '' },
    { what: 'decision on an Enter, 2,000 characters, text as it was when last looked at', measured: ms(known), goal: '≤ 0.3 ms' },
    { what: 'the same, edited in the same moment, so that it is checked within the event', measured: ms(edited), goal: '≤ 0.3 ms' },
    { what: 'Enter on a risky text until the frame with the card begins', measured: ms(median(cards)), goal: '≤ 50 ms' },
  ];
}

/** From the first focus to the first mark, and from a send to its decision and its card. */
export const sendingPart: Part = { name: 'sending', measure: sendingRows };

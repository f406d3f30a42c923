import { median } from './median';
import type { Pair, Part, Row } from './row';
import { CLEAN, HIT } from './serve';
import type { Tab } from './tab';

const ROUNDS = 200;

/** Milliseconds from the first focus of an editor with a finding until its mark is there. Travels as source. */
function firstMarkMs(text: string): Promise<number> {
  const editor = document.getElementById('rich') as HTMLElement;
  editor.textContent = text;
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

/** Milliseconds from an Enter on a risky text until the card stands in the page and the next frame begins; the mark has to go first. Travels as source. */
async function cardMs(text: string): Promise<number> {
  const editor = document.getElementById('rich') as HTMLElement;
  const countOf = () => document.documentElement.childElementCount;
  const frameAfter = async (isReached: () => boolean) => {
    do await new Promise(requestAnimationFrame);
    while (!isReached());
  };
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

async function sendingRows({ ours, empty, address }: Pair): Promise<Row[]> {
  const walls: number[] = [];
  const scripts: number[] = [];
  const cards: number[] = [];
  for (let round = 0; round < 7; round++) {
    const tab = await ours.open(`${address}/editors`);
    const before = await tab.spentMs('ScriptDuration');
    walls.push(await tab.page.evaluate(firstMarkMs, HIT));
    scripts.push((await tab.spentMs('ScriptDuration')) - before);
    cards.push(await tab.page.evaluate(cardMs, HIT));
    await tab.page.close();
  }
  const [with_, without] = [await openArea(ours, address), await openArea(empty, address)];
  await with_.page.evaluate(firstMarkMs, HIT);
  const known = (await decision(with_, false)) - (await decision(without, false));
  const edited = (await decision(with_, true)) - (await decision(without, true));
  await with_.page.close();
  await without.page.close();
  const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  return [
    { what: 'first focus until the first mark, wall', measured: ms(median(walls)), goal: '≤ 60 ms' },
    { what: 'script in that time, unpacking and compiling included', measured: ms(median(scripts)), goal: '≤ 2 ms of unpacking' },
    { what: 'decision on an Enter, 2,000 characters, text as it was when last looked at', measured: ms(known), goal: '≤ 0.3 ms' },
    { what: 'the same, edited in the same moment, so that it is checked within the event', measured: ms(edited), goal: '≤ 0.3 ms' },
    { what: 'Enter on a risky text until the frame with the card begins', measured: ms(median(cards)), goal: '≤ 50 ms' },
  ];
}

/** From the first focus to the first mark, and from a send to its decision and its card. */
export const sendingPart: Part = { name: 'sending', measure: sendingRows };

import type { Pair, Part, Row } from './row';
import { CLEAN, HIT } from './serve';
import type { Tab } from './tab';

const EDITS = 10_000;
const EDITORS = 200;

/** Edits an editor so often, eight edits a frame, back and forth between a text with a finding and one without. Travels as source. */
async function edit([times, hit]: readonly [number, string]): Promise<void> {
  const editor = document.getElementById('rich') as HTMLElement;
  editor.focus();
  for (let i = 0; i < times; i++) {
    editor.textContent = i % 16 < 8 ? `${hit}${i}` : `${i}`;
    if (i % 8 === 7) await new Promise(requestAnimationFrame);
  }
  editor.textContent = '';
}

/** Opens, focuses, fills and removes editors one after the other. Travels as source. */
async function openAndClose([times, hit]: readonly [number, string]): Promise<void> {
  for (let i = 0; i < times; i++) {
    const editor = document.createElement(i % 2 ? 'textarea' : 'div');
    if (editor instanceof HTMLTextAreaElement) editor.value = hit;
    else {
      editor.contentEditable = 'true';
      editor.textContent = hit;
    }
    document.body.append(editor);
    editor.focus();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    editor.remove();
  }
  document.getElementById('rich')?.focus();
  await new Promise(requestAnimationFrame);
}

/** Heap that the run left behind, KB, after a first, shorter run that fills every cache. */
async function left(tab: Tab, run: (args: readonly [number, string]) => Promise<void>, times: number): Promise<number> {
  await tab.page.evaluate(run, [Math.ceil(times / 4), HIT] as const);
  const before = await tab.heapKb();
  await tab.page.evaluate(run, [times, HIT] as const);
  return (await tab.heapKb()) - before;
}

/** The longest task while a text of 200,000 characters is put in, focused and typed into, ms. */
async function longestTaskMs(tab: Tab, id: string): Promise<number> {
  await tab.page.evaluate(
    ([one, text]) => {
      const editor = document.getElementById(one as string) as HTMLTextAreaElement;
      if (editor.isContentEditable) editor.textContent = text as string;
      else editor.value = text as string;
    },
    [id, HIT + CLEAN.repeat(10_000)],
  );
  await tab.page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await tab.page.click(`#${id}`, { position: { x: 30, y: 10 } });
  await tab.page.keyboard.type('aaaaa', { delay: 300 });
  await tab.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return tab.page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
}

async function longestTask({ ours, empty, address }: Pair, id: string, name: string): Promise<Row[]> {
  const tabs = [await ours.open(`${address}/editors`), await empty.open(`${address}/editors`)] as const;
  const [with_, without] = [await longestTaskMs(tabs[0], id), await longestTaskMs(tabs[1], id)];
  for (const { page } of tabs) await page.close();
  // a long task is one of 50 ms and more; shorter ones are not reported
  const ms = (longest: number) => (longest === 0 ? 'under 50' : longest.toFixed(0));
  const measured = `${ms(with_)} ms (without us ${ms(without)})`;
  return [{ what: `longest task in a ${name} of 200,000 characters, focus and five keys`, measured, goal: '≤ 50 ms' }];
}

async function heapLeft({ ours, empty, address }: Pair, what: string, run: typeof edit, times: number): Promise<Row[]> {
  const tabs = [await ours.open(`${address}/editors`), await empty.open(`${address}/editors`)] as const;
  const grown = (await left(tabs[0], run, times)) - (await left(tabs[1], run, times));
  for (const { page } of tabs) await page.close();
  return [{ what, measured: `${grown < 0 ? '−' : '+'}${Math.abs(grown).toFixed(0)} KB`, goal: 'flat' }];
}

/** What long texts and long sessions cost. */
export const enduranceParts: readonly Part[] = [
  { name: 'longest contenteditable', measure: (pair) => longestTask(pair, 'rich', 'contenteditable') },
  { name: 'longest textarea', measure: (pair) => longestTask(pair, 'area', 'textarea') },
  { name: 'heap edits', measure: (pair) => heapLeft(pair, `heap left by ${EDITS} edits beyond an empty extension's`, edit, EDITS) },
  { name: 'heap editors', measure: (pair) => heapLeft(pair, `heap left by ${EDITORS} editors opened and closed, the same`, openAndClose, EDITORS) },
];

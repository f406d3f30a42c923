import { median } from './median';
import type { Pair, Row } from './row';
import { CLEAN, HIT } from './serve';
import type { Tab } from './tab';
import type { Browser } from './with-extension';

const HITS = 50;
const KEYS = 25;
const BLOCKS = 5;
/** A fast typist's; long enough for a frame to be drawn between two keys. */
const KEY_MS = 40;

/** A text of so many characters whose first fifty hits are in view. */
function textOf(chars: number): string {
  const hits = HIT.repeat(HITS);
  return hits + CLEAN.repeat(Math.ceil((chars - hits.length) / CLEAN.length)).slice(0, chars - hits.length);
}

async function begin({ open }: Browser, address: string, id: string, text: string): Promise<Tab> {
  const tab = await open(`${address}/editors`);
  await tab.page.evaluate(
    ([one, value]) => {
      const editor = document.getElementById(one as string) as HTMLTextAreaElement;
      if (editor.isContentEditable) editor.textContent = value as string;
      else editor.value = value as string;
    },
    [id, text],
  );
  await tab.page.click(`#${id}`, { position: { x: 30, y: 10 } });
  return tab;
}

/** Milliseconds of the main thread a key. */
async function keyMs(tab: Tab): Promise<number> {
  const before = await tab.spentMs('TaskDuration');
  await tab.page.keyboard.type('a'.repeat(KEYS), { delay: KEY_MS });
  return ((await tab.spentMs('TaskDuration')) - before) / KEYS;
}

async function compare({ ours, empty, address }: Pair, id: string, chars: number) {
  const text = textOf(chars);
  const [with_, without] = [await begin(ours, address, id, text), await begin(empty, address, id, text)];
  await with_.page.bringToFront();
  await keyMs(without);
  await keyMs(with_);
  const ratios: number[] = [];
  const costs: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const first = await keyMs(without);
    const both = (await keyMs(with_)) + (await keyMs(with_));
    const bare = first + (await keyMs(without));
    ratios.push(both / bare);
    costs.push(bare / 2);
  }
  await with_.page.close();
  await without.page.close();
  return { ratio: median(ratios), bareMs: median(costs) };
}

/** What a key costs the main thread with us and without, in a rich editor and in a text field, fifty hits in view. */
export async function typingRows(pair: Pair): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [id, name] of [
    ['rich', 'contenteditable'],
    ['area', 'textarea'],
  ] as const) {
    for (const chars of [200, 2_000, 20_000]) {
      const { ratio, bareMs } = await compare(pair, id, chars);
      const what = `a key in a ${name} of ${chars} characters, ${HITS} hits in view, with us / without (${bareMs.toFixed(1)} ms)`;
      rows.push({ what, measured: `${ratio.toFixed(2)} ×`, goal: '≤ 1.15' });
    }
  }
  return rows;
}

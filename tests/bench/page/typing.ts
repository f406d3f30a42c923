import { median } from './median';
import type { Pair, Part } from './row';
import { CLEAN, HIT } from './serve';
import type { Tab } from './tab';
import type { Browser } from './with-extension';

const HITS = 50;
const KEYS = 25;
const BLOCKS = 5;
/** A fast typist's; long enough for a frame to be drawn between two keys. */
const KEY_MS = 40;

/** Where the person types: before all hits, so that every key moves all marks, or behind them, as in writing on. */
type Place = 'start' | 'end';

/** A text of so many characters whose fifty hits stand where the person types. */
function textOf(chars: number, place: Place): string {
  const hits = HIT.repeat(HITS);
  const clean = CLEAN.repeat(Math.ceil((chars - hits.length) / CLEAN.length)).slice(0, chars - hits.length);
  return place === 'start' ? hits + clean : clean + hits;
}

async function begin({ open }: Browser, address: string, id: string, text: string, place: Place): Promise<Tab> {
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
  if (place === 'end') await tab.page.keyboard.press('Control+End');
  return tab;
}

/** Milliseconds a key: of the main thread, and of script in it. */
interface Cost {
  readonly taskMs: number;
  readonly scriptMs: number;
}

async function keyCost(tab: Tab): Promise<Cost> {
  const [task, script] = [await tab.spentMs('TaskDuration'), await tab.spentMs('ScriptDuration')];
  await tab.page.keyboard.type('a'.repeat(KEYS), { delay: KEY_MS });
  return { taskMs: ((await tab.spentMs('TaskDuration')) - task) / KEYS, scriptMs: ((await tab.spentMs('ScriptDuration')) - script) / KEYS };
}

async function compare({ ours, empty, address }: Pair, id: string, chars: number, place: Place) {
  const text = textOf(chars, place);
  const [with_, without] = [await begin(ours, address, id, text, place), await begin(empty, address, id, text, place)];
  await with_.page.bringToFront();
  await keyCost(without);
  await keyCost(with_);
  const ratios: number[] = [];
  const bares: number[] = [];
  const scripts: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const before = await keyCost(without);
    const [one, two] = [await keyCost(with_), await keyCost(with_)];
    const after = await keyCost(without);
    ratios.push((one.taskMs + two.taskMs) / (before.taskMs + after.taskMs));
    bares.push(before.taskMs, after.taskMs);
    scripts.push(one.scriptMs, two.scriptMs);
  }
  await with_.page.close();
  await without.page.close();
  return { ratio: median(ratios), bareMs: Math.min(...bares), scriptMs: Math.min(...scripts) };
}

const EDITORS = [
  { id: 'rich', name: 'contenteditable' },
  { id: 'area', name: 'textarea' },
];

const PLACES = [
  { chars: 200, place: 'start' },
  { chars: 2_000, place: 'start' },
  { chars: 20_000, place: 'start' },
  { chars: 2_000, place: 'end' },
] as const;

/** What a key costs the main thread with us and without, in a rich editor and in a text field, fifty hits in view; the least of the times. */
export const typingParts: readonly Part[] = EDITORS.flatMap(({ id, name }) =>
  PLACES.map(({ chars, place }) => ({
    name: `key ${name} ${chars} ${place}`,
    async measure(pair) {
      const { ratio, bareMs, scriptMs } = await compare(pair, id, chars, place);
      const what = `a key ${place === 'start' ? 'before' : 'behind'} ${HITS} hits in view in a ${name} of ${chars} characters, with us / without (${bareMs.toFixed(1)} ms)`;
      return [{ what, measured: `${ratio.toFixed(2)} ×, ${scriptMs.toFixed(1)} ms of script`, goal: '≤ 1.15' }];
    },
  })),
);

import { median } from './median';
import type { Pair, Part, Row } from './row';
import type { Browser } from './with-extension';

const LOADS = 30;

/** What one load of the page costs. */
interface Load {
  readonly scriptMs: number;
  readonly readingMs: number;
  readonly heapKb: number;
}

async function load({ open }: Browser, address: string): Promise<Load> {
  const tab = await open(`${address}/idle`);
  const scriptMs = await tab.spentMs('ScriptDuration');
  const readingMs = await tab.spentMs('V8CompileDuration');
  const heapKb = await tab.heapKb();
  await tab.page.close();
  return { scriptMs, readingMs, heapKb };
}

async function idleRows({ ours, empty, address }: Pair): Promise<Row[]> {
  await load(ours, address);
  await load(empty, address);
  const with_: Load[] = [];
  const without: Load[] = [];
  for (let i = 0; i < LOADS; i++) {
    without.push(await load(empty, address));
    with_.push(await load(ours, address));
  }
  const beyond = (of: keyof Load) => median(with_.map((one) => one[of])) - median(without.map((one) => one[of]));
  return [
    { what: `idle page beyond an empty extension's, script, ${LOADS} loads each`, measured: `+${beyond('scriptMs').toFixed(2)} ms`, goal: '≤ +0.3 ms' },
    { what: 'the same, reading the script', measured: `+${beyond('readingMs').toFixed(2)} ms`, goal: '' },
    { what: 'the same, heap after a collection', measured: `+${beyond('heapKb').toFixed(0)} KB`, goal: '≤ +100 KB' },
  ];
}

/** What a page costs in which nobody writes: script and heap beyond an empty extension's, loads in turn. */
export const idlePart: Part = { name: 'idle', measure: idleRows };

import { median } from './median';
import type { Pair, Part, Row } from './row';
import type { Browser } from './with-extension';

const LOADS = 30;

async function load({ open }: Browser, address: string) {
  const tab = await open(`${address}/idle`);
  const scriptMs = await tab.spentMs('ScriptDuration');
  const heapKb = await tab.heapKb();
  await tab.page.close();
  return { scriptMs, heapKb };
}

async function idleRows({ ours, empty, address }: Pair): Promise<Row[]> {
  await load(ours, address);
  await load(empty, address);
  const with_ = [];
  const without = [];
  for (let i = 0; i < LOADS; i++) {
    without.push(await load(empty, address));
    with_.push(await load(ours, address));
  }
  const script = median(with_.map(({ scriptMs }) => scriptMs)) - median(without.map(({ scriptMs }) => scriptMs));
  const heap = median(with_.map(({ heapKb }) => heapKb)) - median(without.map(({ heapKb }) => heapKb));
  return [
    { what: `idle page beyond an empty extension's, script, ${LOADS} loads each`, measured: `+${script.toFixed(2)} ms`, goal: '≤ +0.3 ms' },
    { what: 'the same, heap after a collection', measured: `+${heap.toFixed(0)} KB`, goal: '≤ +100 KB' },
  ];
}

/** What a page costs in which nobody writes: script and heap beyond an empty extension's, loads in turn. */
export const idlePart: Part = { name: 'idle', measure: idleRows };

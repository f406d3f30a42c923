import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grounds } from '@/engine/blueprint/ground';
import { CONTEXTS } from '@/engine/context/contexts';
import { NOWHERE } from '@/engine/context/elsewhere';
import { Evidence } from '@/engine/context/evidence';
import { Scene } from '@/engine/context/scene';
import { trieOf } from '@/engine/match/trie';
import { normalise } from '@/engine/normalise/normalise';

const NAMED = Object.entries(CONTEXTS);
const evidence = new Evidence(grounds());

/** The sentences that prove the contexts, each with its place for a wording. */
const FRAMES = readFileSync(new URL('./pairs.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split('|').slice(1))
  .flatMap((frames) => frames.split('¦'))
  .filter((frame) => frame.includes('{t}'));

/** By context whether it holds for the hit, and whether it was said that it may. */
function answers(given: string, from: number, to: number): readonly (readonly [string, boolean, boolean])[] {
  const text = normalise(given);
  const plain = new Scene(text);
  const quick = new Scene(text, NOWHERE, evidence);
  return NAMED.map(([name, { holds, scope }], place) => [name, holds(plain, from, to, false), quick.mayHold(1 << place, from, to, scope)]);
}

test('whatever holds may hold, in every sentence that proves a context', () => {
  const seen = new Set<string>();
  let spared = 0;
  for (const frame of FRAMES) {
    const from = frame.indexOf('{t}');
    for (const [name, holds, mayHold] of answers(frame.replace('{t}', '稳赚'), from, from + 2)) {
      if (holds) expect(mayHold, `${name}: ${frame}`).toBe(true);
      if (holds) seen.add(name);
      if (!mayHold) spared++;
    }
  }
  expect([...seen].sort()).toEqual(NAMED.map(([name]) => name).sort());
  expect(spared / (FRAMES.length * NAMED.length)).toBeGreaterThan(0.6);
});

test('whatever holds may hold, with other sentences about it', () => {
  const frame = fc.constantFrom(...FRAMES);
  fc.assert(
    fc.property(
      fc.array(frame, { maxLength: 12 }),
      frame,
      fc.array(frame, { maxLength: 12 }),
      fc.constantFrom('。', '\n', '，', ''),
      (before, own, after, mark) => {
        const lead = [...before, own.slice(0, own.indexOf('{t}'))].join(mark).replaceAll('{t}', '最好');
        const rest = [own.slice(own.indexOf('{t}') + 3), ...after].join(mark).replaceAll('{t}', '包过');
        const from = normalise(lead).length;
        for (const [name, holds, mayHold] of answers(`${lead}稳赚${rest}`, from, from + 2)) if (holds) expect(mayHold, name).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('a string counts in the part of a text where it begins', () => {
  const one = new Evidence(trieOf(['骗局'], [4]));
  one.read(normalise(`骗局${'好'.repeat(500)}`));
  expect([one.has(4), one.has(2)]).toEqual([true, false]);
  expect([one.hasBetween(4, 0, 1), one.hasBetween(4, 100, 400), one.hasBetween(2, 0, 400)]).toEqual([true, false, false]);
  one.read(normalise('好'));
  expect(one.has(4)).toBe(false);
});

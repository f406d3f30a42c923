import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTEXTS } from '@/engine/context/contexts';
import { Scene } from '@/engine/context/scene';
import { normalise } from '@/engine/normalise/normalise';
import type { ContextName } from '@/engine/rule';

const TERMS = ['最好用', '稳赚', '极品', '刷单', '包过', '国家级', '代开'];
const LINES = readFileSync(new URL('./pairs.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('|') as [ContextName, string, string]);

const sentences = (frames: string) => frames.split('¦').flatMap((frame) => TERMS.map((term) => ({ frame, term })));

function holds(name: ContextName, frame: string, term: string): boolean {
  const from = frame.indexOf('{t}');
  return CONTEXTS[name].holds(new Scene(normalise(frame.replace('{t}', term))), from, from + term.length, false);
}

test('there are eight hundred pairs', () => {
  expect(LINES.reduce((sum, [, yes, no]) => sum + Math.min(sentences(yes).length, sentences(no).length), 0)).toBeGreaterThanOrEqual(800);
});

describe.each(LINES)('%s', (name, yes, no) => {
  test('holds in at least 95 of 100 sentences where it should', () => {
    const all = sentences(yes);
    const missed = all.filter(({ frame, term }) => !holds(name, frame, term)).map(({ frame, term }) => frame.replace('{t}', term));
    expect(missed.length / all.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('does not hold in at least 95 of 100 sentences that only look like it', () => {
    const all = sentences(no);
    const wrong = all.filter(({ frame, term }) => holds(name, frame, term)).map(({ frame, term }) => frame.replace('{t}', term));
    expect(wrong.length / all.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

test('around a figure over the whole text stands its own sentence or line', () => {
  const text = normalise('招打字员一天三百。这样靠谱吗？');
  const ofAll = (name: ContextName) => CONTEXTS[name].holds(new Scene(text), 0, 8, true);
  expect(ofAll('doubted')).toBe(true);
  expect(ofAll('asked')).toBe(false);
  expect(CONTEXTS.asked.holds(new Scene(text), 9, 14, true)).toBe(true);
});

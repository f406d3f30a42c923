import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutsOf, REACH } from '@/engine/passages/cuts';

const words = fc
  .array(fc.constantFrom('今天开会', '记得带纪要', '好的', 'ok', '，', '。', '\n', '😀', ' '), { minLength: 3000, maxLength: 6000 })
  .map((all) => all.join(''));

test('an edit moves no cut but those near it', () => {
  fc.assert(
    fc.property(words, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('', '插进来的一句。\n', '字'), (text, where, added) => {
      const at = Math.floor(where * text.length);
      const now = text.slice(0, at) + added + text.slice(at);
      const near = REACH + 16;
      const far = (cuts: readonly number[], shift: number) =>
        cuts.filter((cut) => Math.abs(cut - at) > near + added.length).map((cut) => (cut > at ? cut + shift : cut));
      expect(far(cutsOf(now), 0).filter((cut) => Math.abs(cut - at) > near + 2 * added.length)).toEqual(
        far(cutsOf(text), added.length).filter((cut) => Math.abs(cut - at) > near + 2 * added.length),
      );
    }),
    { numRuns: 50 },
  );
});

test('cuts go before line ends where there are any, stand at least REACH apart, and split no character', () => {
  fc.assert(
    fc.property(words, (text) => {
      const cuts = cutsOf(text);
      expect(cuts.every((cut, at) => at === 0 || cut - (cuts[at - 1] as number) >= REACH)).toBe(true);
      expect(cuts.every((cut) => text[cut] === '\n')).toBe(true);
    }),
    { numRuns: 20 },
  );
  const pictures = '😀😃😄😁'.repeat(6000);
  expect(cutsOf(pictures).filter((cut) => /[\uDC00-\uDFFF]/.test(pictures[cut] as string))).toEqual([]);
});

test.each([
  ['nothing', '', 0],
  ['one character', '好', 0],
  ['lone surrogates, between which nothing may be cut', '\uDC00'.repeat(50_000), 0],
  ['one character said again and again', '好'.repeat(100_000), 1],
  ['one line said again and again', '这一行说了又说。\n'.repeat(10_000), 4],
])('%s: few passages are unlike each other', (_, text, kinds) => {
  const bounds = cutsOf(text);
  expect(new Set(bounds.slice(1).map((end, at) => text.slice(bounds[at], end))).size).toBeLessThanOrEqual(kinds);
});

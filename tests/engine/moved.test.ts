import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, moved } from '@/engine/moved';
import { applyEdit, type Span } from '@/engine/span';

const texts = fc.string({ unit: fc.constantFrom('加', '薇', '，', 'a', '😀'), maxLength: 12 });

describe('editBetween', () => {
  it('makes the later text of the earlier one', () => {
    fc.assert(fc.property(texts, texts, (before, after) => applyEdit(before, editBetween(before, after)) === after));
  });
  it.each([
    ['明天见', '明天再见', { start: 2, end: 2, text: '再' }],
    ['明天再见', '明天见', { start: 2, end: 3, text: '' }],
    ['加薇', '加薇薇', { start: 2, end: 2, text: '薇' }],
    ['同样', '同样', { start: 2, end: 2, text: '' }],
    ['', '全新', { start: 0, end: 0, text: '全新' }],
  ])('from %j to %j', (before, after, edit) => expect(editBetween(before, after)).toEqual(edit));
});

describe('moved', () => {
  const spans = [
    { start: 2, end: 4, id: 'a' },
    { start: 6, end: 9, id: 'b' },
  ];

  it('leaves what stands before an edit as it is, and moves what stands behind', () => {
    const after = moved(spans, { start: 5, end: 6, text: '三个字' });
    expect(after).toEqual([spans[0], { start: 8, end: 11, id: 'b' }]);
    expect(after?.[0]).toBe(spans[0]);
  });
  it.each([
    [{ start: 2, end: 2, text: 'x' }, [3, 7]],
    [{ start: 4, end: 4, text: 'x' }, [2, 7]],
    [{ start: 0, end: 2, text: '' }, [0, 4]],
    [{ start: 9, end: 9, text: 'x' }, [2, 6]],
  ])('counts an edit beside the letters as no edit of them: %j', (edit, starts) => expect(moved(spans, edit)?.map(({ start }) => start)).toEqual(starts));
  it.each([
    { start: 3, end: 3, text: 'x' },
    { start: 3, end: 4, text: '' },
    { start: 1, end: 3, text: 'xy' },
    { start: 0, end: 20, text: '' },
  ])('gives nothing when letters of one are touched: %j', (edit) => expect(moved(spans, edit)).toBeNull());
  it('lets what stands around an edit and is no wording grow and shrink with it', () => {
    const whole = [{ start: 0, end: 100 }];
    expect(moved(whole, { start: 50, end: 50, text: 'xyz' })).toEqual([{ start: 0, end: 103 }]);
    expect(moved(whole, { start: 50, end: 60, text: '' })).toEqual([{ start: 0, end: 90 }]);
    expect(moved(whole, { start: 90, end: 110, text: '' })).toBeNull();
  });
  it('keeps every span on its letters, and in order', () => {
    const spansIn = (text: string) =>
      fc.array(
        fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) })),
        { maxLength: 5 },
      );
    const cases = fc.tuple(texts, texts).chain(([before, after]) => fc.tuple(fc.constant(before), fc.constant(after), spansIn(before)));
    fc.assert(
      fc.property(cases, ([before, after, given]) => {
        const inOrder = [...given].sort((a, b) => a.start - b.start || a.end - b.end);
        const then = moved(inOrder, editBetween(before, after));
        if (!then) return;
        expect(then.map(({ start, end }) => after.slice(start, end))).toEqual(inOrder.map(({ start, end }) => before.slice(start, end)));
        expect([...then].sort((a, b) => a.start - b.start || a.end - b.end)).toEqual(then);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '@/engine/span';
import { type Stretch, wordingChange } from '@/overlay/card/wording-change';

/** Changed stretches in brackets. */
const show = (stretches: readonly Stretch[]) => stretches.map(({ text, kind }) => (kind === 'changed' ? `[${text}]` : text)).join('');

function change(text: string, from: string, to: string) {
  const start = text.indexOf(from);
  const { before, after } = wordingChange(text, { start, end: start + from.length, text: to });
  return { before: show(before), after: show(after) };
}

test('marks only the words that differ', () => {
  expect(change('这款面霜全网最好用，推荐', '全网最好用', '很好用')).toEqual({ before: '这款面霜[全网最好]用，推荐', after: '这款面霜[很好]用，推荐' });
});

test.each([
  ['满50元，晒图好评返现5元', '元，晒图好评返现5', '', '满50元[，晒图好评返现5元]', '满50元'],
  ['满50元，晒图好评返现5元，包邮', '元，晒图好评返现5', '', '满50元[，晒图好评返现5元]，包邮', '满50元，包邮'],
  ['好用。加薇领券。明天见', '。加薇领券', '', '好用。[加薇领券。]明天见', '好用。明天见'],
])('strikes what a person would strike: %s', (text, from, to, before, after) => {
  expect(change(text, from, to)).toEqual({ before, after });
});

test('a deletion leaves nothing changed in the text after it', () => {
  expect(change('好用，加薇 abc', '，加薇 abc', '')).toEqual({ before: '好用[，加薇 abc]', after: '好用' });
});

test('shows that nothing is left', () => {
  expect(change('加薇 abc', '加薇 abc', '').after).toBe('');
});

test('cuts what is far from the change, on both sides', () => {
  const { before } = change(`${'前'.repeat(30)}坏${'后'.repeat(30)}`, '坏', '好');
  expect(before).toBe(`…${'前'.repeat(10)}[坏]${'后'.repeat(10)}…`);
});

test('cuts the middle of an unchanged stretch between two changes', () => {
  const { before } = change(`坏${'中'.repeat(40)}坏`, `坏${'中'.repeat(40)}坏`, `好${'中'.repeat(40)}好`);
  expect(before).toMatch(/^\[坏\]中+…中+\[坏\]$/);
});

test('a long edit is shown whole rather than compared', () => {
  const { before, after } = wordingChange('a'.repeat(3_000), { start: 0, end: 3_000, text: 'b' });
  expect(before).toEqual([{ text: 'a'.repeat(3_000), kind: 'changed' }]);
  expect(after).toEqual([{ text: 'b', kind: 'changed' }]);
});

test('for any edit the stretches, uncut, are the text before and the text after', () => {
  const edits = fc.tuple(fc.string({ maxLength: 9, unit: 'grapheme' }), fc.string({ maxLength: 9, unit: 'grapheme' }), fc.string({ maxLength: 9 }));
  fc.assert(
    fc.property(edits, ([head, middle, replacement]) => {
      const text = head + middle;
      const edit = { start: head.length, end: text.length, text: replacement };
      const { before, after } = wordingChange(text, edit);
      const join = (stretches: readonly Stretch[]) => stretches.map((stretch) => stretch.text).join('');
      expect(join(before)).toBe(text);
      expect(join(after)).toBe(applyEdit(text, edit).trim() === '' ? '' : applyEdit(text, edit));
    }),
  );
});

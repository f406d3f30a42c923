import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineEdits } from '@/editors/line-edits';
import { applyEdit } from '@/engine/span';

test('one line stays one edit', () => {
  expect(lineEdits('abc', { start: 1, end: 2, text: 'x' })).toEqual([{ start: 1, end: 2, text: 'x' }]);
});

test('a deletion over a break stays one edit', () => {
  expect(lineEdits('ab\ncd', { start: 1, end: 4, text: '' })).toEqual([{ start: 1, end: 4, text: '' }]);
});

test('each line is changed by itself, the last first, and only where it changes', () => {
  const text = '全网最好\n不变\n稳赚不赔';
  expect(lineEdits(text, { start: 0, end: text.length, text: '全网很好\n不变\n有赚有赔' })).toEqual([
    { start: 8, end: 11, text: '有赚有' },
    { start: 2, end: 3, text: '很' },
  ]);
});

test('a different number of lines cannot be done', () => {
  expect(lineEdits('a\nb', { start: 0, end: 3, text: 'a\nb\nc' })).toBeNull();
});

test('one after the other they make the same text, and cut no character in two', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', '好', '😀', '😁') }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(lines, lines, fc.string({ maxLength: 3 }), (before, after, around) => {
      const same = after.slice(0, before.length);
      while (same.length < before.length) same.push('');
      const text = around + before.join('\n') + around;
      const edit = { start: around.length, end: text.length - around.length, text: same.join('\n') };
      const edits = lineEdits(text, edit) ?? [];
      expect(edits.reduce(applyEdit, text)).toBe(applyEdit(text, edit));
      for (const { start, end, text: wording } of edits) for (const part of [text.slice(start, end), wording]) expect(part).not.toMatch(/[\uD800-\uDFFF]/u);
    }),
  );
});

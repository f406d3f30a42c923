import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editBetween } from '@/engine/edit-between';
import { applyEdit } from '@/engine/span';

const texts = fc.string({ unit: fc.constantFrom('加', '薇', '，', 'a', '😀', '😁', '\ud83d'), maxLength: 12 });

it('makes the later text of the earlier one', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const edit = editBetween(before, after);
      expect(edit ? applyEdit(before, edit) : before).toBe(after);
    }),
    { seed: 4 },
  );
});

it.each([
  ['明天见', '明天再见', { start: 2, end: 2, text: '再' }],
  ['明天再见', '明天见', { start: 2, end: 3, text: '' }],
  ['加薇', '加薇薇', { start: 2, end: 2, text: '薇' }],
  ['同样', '同样', null],
  ['', '全新', { start: 0, end: 0, text: '全新' }],
  ['好😀', '好😁', { start: 1, end: 3, text: '😁' }],
])('from %j to %j', (before, after, edit) => expect(editBetween(before, after)).toEqual(edit));

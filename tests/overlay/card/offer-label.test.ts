import { expect, test } from 'vitest';
import { cardStrings } from '@/locales/card';
import { offerLabel } from '@/overlay/card/offer-label';

test.each([
  ['zh-CN', false, 0, '用这个说法'],
  ['zh-CN', true, 0, '全部用这些说法'],
  ['zh-CN', true, 2, '先用这些说法，另 2 处自己改'],
  ['zh-CN', false, 1, '先用这些说法，另 1 处自己改'],
  ['en', true, 0, 'Use these wordings'],
  ['en', true, 1, 'Use these; 1 left'],
  ['en', false, 3, 'Use these; 3 left'],
] as const)('the button says in %s, for several %s and leaving %d: %s', (language, isForSeveral, left, label) => {
  expect(offerLabel({ isForSeveral, left }, cardStrings(language))).toBe(label);
});

test('the button never says “all” while something is left', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const strings = cardStrings(language);
    expect(offerLabel({ isForSeveral: true, left: 1 }, strings)).not.toBe(strings.useAllWordings);
  }
});

import { describe, expect, test } from 'vitest';
import { createChecker } from '@/rules/checker';
import { ruleOf } from '../engine/rule-of';

const TEXT = '姐妹们，这款面霜全网最好用';

test('following a text says what checking it says, version by version', () => {
  const checker = createChecker();
  const checkNow = checker.follow({ surface: 'group' });
  for (let length = 0; length <= TEXT.length; length++) {
    const text = TEXT.slice(0, length);
    expect(checkNow(text)).toEqual(checker.check(text, { surface: 'group' }));
  }
});

describe('rules beside the shipped ones', () => {
  const own = ruleOf({ terms: ['面霜'] }, {}, 'acme/creams');
  const ids = (choice: Parameters<typeof createChecker>[0]) =>
    createChecker(choice, [own])
      .check(TEXT)
      .map(({ ruleId }) => ruleId);

  test('speak with them', () => expect(ids({})).toEqual(expect.arrayContaining(['acme/creams', 'ad-law/absolute-terms'])));
  test('can be switched off by name', () => expect(ids({ off: ['acme/creams'] })).not.toContain('acme/creams'));
  test('are refused when unusable', () => expect(() => createChecker({}, [ruleOf({ terms: [] }, {}, 'acme/none')])).toThrow('acme/none: find[0]: has no term'));
  test('are not known where they were not given', () => expect(() => createChecker({ off: ['acme/creams'] })).toThrow('there is no rule "acme/creams"'));
});

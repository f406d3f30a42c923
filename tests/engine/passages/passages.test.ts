import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, follow } from '@/engine/check';
import { compile } from '@/engine/compile';
import type { Finding } from '@/engine/finding';
import { LONGEST_WHOLE, Passages } from '@/engine/passages/passages';
import { RULES } from '@/rules/index';
import { unmarked } from '../../rules/marked';
import { placed, RULE_FILES } from '../../rules/rule-files';
import { ruleOf } from '../rule-of';

const everyRule = compile(RULES, { on: RULES.map(({ id }) => id) });
const sentences = RULE_FILES.flatMap(({ examples }) => [...examples.bad, ...examples.good].map((example) => unmarked(placed(example).text)));

const aSentence = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...sentences) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) });
const longText = fc
  .array(fc.tuple(aSentence, fc.constantFrom('\n', '。', '，', '')), { minLength: 500, maxLength: 900 })
  .map((all) => all.map((pair) => pair.join('')).join(''));
const anEdit = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 1, 30, 5_000),
  added: fc.oneof(aSentence, fc.constant('字')),
});

function edited(text: string, { where, removed, added }: { where: number; removed: number; added: string }): string {
  const at = Math.floor(where * text.length);
  return text.slice(0, at) + added + text.slice(at + removed);
}

test('after any edits the findings are those of a check from scratch', () => {
  fc.assert(
    fc.property(longText, fc.array(anEdit, { minLength: 1, maxLength: 6 }), fc.constantFrom('public', 'group', 'email'), (start, edits, surface) => {
      const checkNow = follow(everyRule, { surface });
      let text = start;
      expect(text.length).toBeGreaterThan(LONGEST_WHOLE);
      expect(checkNow(text)).toEqual(check(text, everyRule, { surface }));
      for (const edit of edits) {
        text = edited(text, edit);
        expect(checkNow(text)).toEqual(check(text, everyRule, { surface }));
      }
    }),
    { numRuns: 6 },
  );
}, 120_000);

/** A page in which no line is like another. */
const page = (lines: number) => Array.from({ length: lines }, (_, line) => `第${line}段说的是${line * 7919}号事情，写到这里为止。`).join('\n');
const PAGE = page(2_000);

describe('a long text', () => {
  const looked: string[] = [];
  const passages = new Passages((text) => {
    looked.push(text);
    return [];
  });
  const lookedAtAfter = (text: string) => {
    looked.length = 0;
    passages.read(text);
    return looked.join('');
  };

  test('is looked at in full once, every letter', () => expect(lookedAtAfter(PAGE)).toBe(PAGE));
  test('is not looked at again when nothing changed', () => expect(lookedAtAfter(PAGE)).toBe(''));
  test.each([
    ['a letter in the middle', (text: string) => `${text.slice(0, 30_000)}字${text.slice(30_000)}`],
    ['a line at the start', (text: string) => `新的一行。\n${text}`],
    ['a letter less at the end', (text: string) => text.slice(0, -1)],
  ])('after %s only what stands near is looked at', (_, edit) => {
    lookedAtAfter(PAGE);
    const again = lookedAtAfter(edit(PAGE));
    expect(again.length).toBeGreaterThan(0);
    expect(again.length).toBeLessThan(PAGE.length / 3);
  });
});

describe('what a condition asks of the whole text', () => {
  const found = (text: string, rules = everyRule) => check(text, rules).map(({ ruleId }) => ruleId);
  const unlessNoticed = compile([ruleOf({ terms: ['稳赚不赔'] }, { unless: [{ pattern: /投资有风险/u, where: 'text' }] })]);
  const onlyIfSelling = compile([ruleOf({ terms: ['稳赚不赔'], needs: [{ text: /加微信/u }] })]);
  const onlyAfter = compile([ruleOf({ terms: ['稳赚不赔'], needs: [{ pattern: /加微信/u, where: 'text', side: 'before' }] })]);
  const RISKY = '\n这个项目稳赚不赔。\n';

  test.each<[string, string, typeof everyRule, number]>([
    ['a notice far away silences', `${RISKY}${PAGE}\n投资有风险。`, unlessNoticed, 0],
    ['no notice, no silence', `${RISKY}${PAGE}`, unlessNoticed, 1],
    ['an offer far away is enough', `加微信。${PAGE}${RISKY}`, onlyIfSelling, 1],
    ['no offer is not', `${PAGE}${RISKY}`, onlyIfSelling, 0],
    ['what must stand before does', `加微信。${PAGE}${RISKY}`, onlyAfter, 1],
    ['what must stand before stands after', `${RISKY}${PAGE}加微信。`, onlyAfter, 0],
  ])('%s', (_, text, rules, count) => expect(found(text, rules)).toHaveLength(count));

  test('is asked again when another passage has changed', () => {
    const checkNow = follow(unlessNoticed);
    expect(checkNow(`${RISKY}${PAGE}`)).toHaveLength(1);
    expect(checkNow(`${RISKY}${PAGE}\n投资有风险。`)).toHaveLength(0);
    expect(checkNow(`${RISKY}${PAGE}\n投资有风`)).toHaveLength(1);
  });
});

test('a figure over a passage needs what it rests on there, and is excused from anywhere', () => {
  const figure = { feature: 'bracket-blocks', atLeast: 3 } as const;
  const loud = `\n${'【抢】'.repeat(6)}\n`;
  const count = (text: string, rest: object) => check(text, compile([ruleOf({ ...figure, ...rest })])).length;
  expect(count(`${loud}${PAGE}`, {})).toBe(1);
  expect(count(`${loud}${PAGE}\n降价`, { needs: [{ terms: ['降价'], where: 'text' }] })).toBe(0);
  expect(count(`${loud}降价${PAGE}`, { needs: [{ terms: ['降价'], where: 'text' }] })).toBe(1);
  expect(count(`${loud}${PAGE}\n会议纪要`, { unless: [{ terms: ['会议纪要'], where: 'text' }] })).toBe(0);
});

test('what concerns the whole text is said once', () => {
  const rule = ruleOf({ feature: 'copies-sent', atLeast: 5 });
  const [finding, ...others] = check(PAGE, compile([rule]), { history: { copies: 9, promotions: 0 } }) as [Finding, ...Finding[]];
  expect(finding).toMatchObject({ start: 0, end: PAGE.length });
  expect(others).toEqual([]);
});

import { expect, test } from 'vitest';
import type { RuleId } from '@/engine/finding';
import { INDUSTRIES } from '@/engine/industry';
import { isOfTrade, severityIn } from '@/engine/situation';
import type { CheckContext } from '@/engine/surface';
import { createChecker } from '@/rules/checker';
import { RULES } from '@/rules/index';
import { packOf } from '@/rules/packs';

const ABUSE: readonly RuleId[] = ['illegal/abuse-doxx'];
const ENGLISH_DATA: readonly RuleId[] = ['en/confidential-and-pii'];

test('inside the company only personal data, company secrets and abuse speak, in every industry', () => {
  const speaking = RULES.filter(({ rule }) =>
    [undefined, ...INDUSTRIES].some((industry) => severityIn({ surface: 'internal', industry }, rule, undefined) !== 'off'),
  );
  const others = speaking.filter(({ id }) => !['pii', 'corp'].includes(packOf(id)) && !ABUSE.includes(id) && !ENGLISH_DATA.includes(id));
  expect(speaking.length).toBeGreaterThan(others.length);
  expect(others.map(({ id }) => id)).toEqual([]);
});

test('every industry is one that some rule names', () => {
  expect(INDUSTRIES.filter((industry) => !RULES.some(({ rule }) => isOfTrade(rule, industry)))).toEqual([]);
});

const checker = createChecker();
const severityOf = (id: RuleId, text: string, context?: CheckContext) => checker.check(text, context).find(({ ruleId }) => ruleId === id)?.severity;

const ESTATE = '本项目商铺返租十年，买到必涨，售楼处恭候';
const FRANCHISE = '本品牌诚邀加盟，三个月回本，总部兜底';
const RETURN = '这款理财保本保息，欢迎认购';

test.each<[string, RuleId, string, CheckContext, string | undefined]>([
  ['property, to somebody of another trade', 'industry/estate-claims', ESTATE, {}, undefined],
  ['property, in the trade', 'industry/estate-claims', ESTATE, { industry: 'property' }, 'block'],
  ['property, in the trade, to colleagues', 'industry/estate-claims', ESTATE, { industry: 'property', audience: 'inside' }, undefined],
  ['franchise, in another trade', 'industry/franchise-return', FRANCHISE, { industry: 'property' }, undefined],
  ['franchise, in the trade', 'industry/franchise-return', FRANCHISE, { industry: 'franchise' }, 'block'],
  ['a return, from a lay person', 'finance/guaranteed-return', RETURN, {}, 'warn'],
  ['a return, in the trade', 'finance/guaranteed-return', RETURN, { industry: 'finance' }, 'block'],
  ['a return, on an internal surface that outsiders read', 'finance/guaranteed-return', RETURN, { surface: 'internal', audience: 'outside' }, 'warn'],
])('%s', (_, id, text, context, severity) => expect(severityOf(id, text, context)).toBe(severity));

test('a rule of a pack that is off speaks to everybody once it is switched on, and to nobody once it is switched off', () => {
  const found = (choice: Parameters<typeof createChecker>[0], context: CheckContext = {}) =>
    createChecker(choice)
      .check(ESTATE, context)
      .some(({ ruleId }) => ruleId === 'industry/estate-claims');
  expect(found({ on: ['industry/estate-claims'] })).toBe(true);
  expect(found({ off: ['industry/estate-claims'] }, { industry: 'property' })).toBe(false);
});

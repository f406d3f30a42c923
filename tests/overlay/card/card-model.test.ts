import { expect, test } from 'vitest';
import type { Cue } from '@/engine/cue';
import type { Finding, RuleId } from '@/engine/finding';
import type { Explanation, Source } from '@/engine/rule';
import type { Edit } from '@/engine/span';
import { cardModel, withoutScore } from '@/overlay/card/card-model';
import type { Advice } from '@/overlay/overlay';

const LAW: Source = { name: { zh: '法', en: 'Law' }, article: '第九条', checked: '2026-11-20' };
const GROUP: Source = { name: { zh: '群规', en: 'Group rules' }, article: '3.2', checked: '2026-11-19', surfaces: ['group'], recheck: true };

const explanation = (title: string, sources: Explanation['sources'] = [LAW]): Explanation => ({
  title: { zh: title, en: `${title} en` },
  why: { zh: '因为', en: 'because' },
  fix: { zh: '改', en: 'change' },
  sources,
});

function advice(over: Partial<Advice> = {}): Advice {
  return {
    explain: (id) => explanation(id),
    asksScore: () => false,
    suggest: () => null,
    check: () => [],
    suggestAll: () => null,
    situation: { surface: 'public', industry: undefined },
    language: 'zh-CN',
    ...over,
  };
}

const finding = (ruleId: RuleId, start: number, end: number, severity: Finding['severity'] = 'warn', via?: Finding['via']): Finding => ({
  ruleId,
  severity,
  score: 0.8,
  start,
  end,
  ...(via && { via }),
});

const TEXT = '这款面霜最好用，最强，加薇abc';

test('all findings of a rule are one entry, each of its wordings quoted once', () => {
  const model = cardModel(TEXT, [finding('a/one', 4, 7), finding('a/one', 8, 10), finding('a/one', 4, 7)], advice());
  expect(model.entries.map(({ title, quotes }) => [title, quotes])).toEqual([['a/one', ['最好用', '最强']]]);
});

test('the strongest comes first, equals in the order of the text', () => {
  const model = cardModel(
    TEXT,
    [finding('a/hint', 0, 2, 'hint'), finding('a/second', 8, 10), finding('a/first', 4, 7), finding('a/block', 11, 16, 'block')],
    advice(),
  );
  expect(model.entries.map(({ ruleId }) => ruleId)).toEqual(['a/block', 'a/first', 'a/second', 'a/hint']);
  expect(model.severity).toBe('block');
});

test('of equals, what can be pointed at comes before what speaks of the whole text', () => {
  const model = cardModel(TEXT, [finding('a/whole', 0, TEXT.length), finding('a/words', 4, 7)], advice());
  expect(model.entries.map(({ ruleId }) => ruleId)).toEqual(['a/words', 'a/whole']);
});

const shape = (findings: readonly Finding[], given = advice()) =>
  cardModel(TEXT, findings, given).entries.map(({ ruleId, quotes, others }) => [ruleId, quotes, others.map((other) => [other.ruleId, other.quotes])]);

test('findings that overlap are one entry, the strongest ground first and the others below it', () => {
  const findings = [finding('a/hint', 4, 7, 'hint'), finding('a/warn', 4, 10), finding('a/block', 5, 10, 'block'), finding('a/apart', 11, 16)];
  expect(shape(findings)).toEqual([
    [
      'a/block',
      ['好用，最强'],
      [
        ['a/warn', ['最好用，最强']],
        ['a/hint', ['最好用']],
      ],
    ],
    ['a/apart', ['加薇abc'], []],
  ]);
  expect(cardModel(TEXT, findings, advice()).entries[0]?.others[0]).toMatchObject({ title: 'a/warn', why: '因为', ground: { name: '法' } });
});

test('a rule that overlaps in one place and stands alone in another is told in both', () => {
  expect(shape([finding('a/lead', 4, 7, 'block'), finding('a/both', 4, 7), finding('a/both', 11, 16), finding('a/lead', 8, 10, 'block')])).toEqual([
    ['a/lead', ['最好用', '最强'], [['a/both', ['最好用']]]],
    ['a/both', ['加薇abc'], []],
  ]);
});

test('what is below a rule that is not known any more comes up', () => {
  const explain = (id: RuleId) => (id === 'a/gone' ? undefined : explanation(id));
  expect(shape([finding('a/gone', 4, 7, 'block'), finding('a/known', 4, 7)], advice({ explain }))).toEqual([['a/known', ['最好用'], []]]);
});

test('the wording of what is below another is offered too', () => {
  const findings = [finding('a/lead', 4, 7, 'block'), finding('a/rewritten', 4, 7)];
  expect(cardModel(TEXT, findings, advice({ suggest: own(EDIT) })).offer).toMatchObject({ edit: EDIT });
});

test('an entry is as strong as its strongest finding and tells how words were disguised', () => {
  const [entry] = cardModel(TEXT, [finding('a/one', 4, 7, 'hint'), finding('a/one', 11, 16, 'warn', 'homophone')], advice()).entries;
  expect(entry).toMatchObject({ severity: 'warn', via: 'homophone' });
});

test('a finding that speaks of the whole text has no quote', () => {
  expect(cardModel(` ${TEXT}\n`, [finding('a/one', 0, TEXT.length + 2)], advice()).entries[0]?.quotes).toEqual([]);
});

test('the classes of cue that come together are named once each and no more than four', () => {
  const manner = (...cues: Cue[]): Finding => ({ ...finding('a/one', 0, TEXT.length), cues });
  const cuesOf = (...findings: Finding[]) => cardModel(TEXT, findings, advice()).entries[0]?.cues;
  expect(cuesOf(manner('phone', 'price'), manner('price', 'urgency'))).toEqual(['phone', 'price', 'urgency']);
  expect(cuesOf(manner('phone', 'handle', 'link', 'price', 'urgency', 'emoji'))).toHaveLength(4);
  expect(cuesOf(manner('price'))).toEqual([]);
  expect(cuesOf(finding('a/one', 4, 7))).toEqual([]);
});

test.each([
  ['group', '群规', true],
  ['public', '法', false],
] as const)('on the surface %s the ground is %s', (surface, name, isToBeConfirmed) => {
  const situation = { surface, industry: undefined };
  const [entry] = cardModel(TEXT, [finding('a/one', 4, 7)], advice({ situation, explain: () => explanation('r', [GROUP, LAW]) })).entries;
  expect(entry?.ground).toMatchObject({ name, isToBeConfirmed });
});

test('the first source is shown where none fits the surface', () => {
  const situation = { surface: 'email', industry: undefined } as const;
  const [entry] = cardModel(TEXT, [finding('a/one', 4, 7)], advice({ situation, explain: () => explanation('r', [GROUP]) })).entries;
  expect(entry?.ground.name).toBe('群规');
});

test('speaks English when asked to', () => {
  const [entry] = cardModel(TEXT, [finding('a/one', 4, 7)], advice({ language: 'en' })).entries;
  expect(entry).toMatchObject({ title: 'a/one en', why: 'because', fix: 'change', ground: { name: 'Law' } });
});

test('a rule that is not known any more is left out', () => {
  expect(cardModel(TEXT, [finding('a/gone', 4, 7)], advice({ explain: () => undefined })).entries).toEqual([]);
});

const own =
  (edit: Edit) =>
  (_text: string, { ruleId }: Finding) =>
    ruleId === 'a/rewritten' || ruleId === 'b/rewritten' ? edit : null;
const EDIT: Edit = { start: 4, end: 7, text: '很好用' };
const BOTH: Edit = { start: 4, end: 16, text: '很好用' };

test('nothing is offered where only the person knows the fact', () => {
  expect(cardModel(TEXT, [finding('a/one', 4, 7)], advice()).offer).toBeNull();
});

test('one finding with a rewrite offers its own, though others have none', () => {
  const model = cardModel(TEXT, [finding('a/one', 8, 10), finding('a/rewritten', 4, 7)], advice({ suggest: own(EDIT), suggestAll: () => BOTH }));
  expect(model.offer).toMatchObject({ edit: EDIT, isForSeveral: false });
});

test('several findings with rewrites offer one edit for all', () => {
  const model = cardModel(TEXT, [finding('b/rewritten', 11, 16), finding('a/rewritten', 4, 7)], advice({ suggest: own(EDIT), suggestAll: () => BOTH }));
  expect(model.offer).toMatchObject({ edit: BOTH, isForSeveral: true });
});

test('an offer tells how many of the findings it leaves to the person', () => {
  const findings = [finding('a/one', 8, 10), finding('a/rewritten', 4, 7)];
  const after: string[] = [];
  const check = (text: string) => {
    after.push(text);
    return [finding('a/one', 8, 10), finding('c/new', 0, 2)];
  };
  expect(cardModel(TEXT, findings, advice({ suggest: own(EDIT), check })).offer).toMatchObject({ left: 1 });
  expect(after).toEqual(['这款面霜很好用，最强，加薇abc']);
  expect(cardModel(TEXT, findings, advice({ suggest: own(EDIT) })).offer).toMatchObject({ left: 0 });
});

test('of a long text, what an offer does not touch is left', () => {
  const long = TEXT + '。'.repeat(5_000);
  const findings = [finding('b/warn', 4, 7), finding('a/block', 11, 16, 'block')];
  const suggest = (_text: string, { start, end }: Finding): Edit => ({ start, end, text: '' });
  expect(cardModel(long, findings, advice({ suggest })).offer).toMatchObject({ left: 1 });
});

test('a long text is rewritten one finding at a time, the strongest first', () => {
  const long = TEXT + '。'.repeat(5_000);
  const suggest = (_text: string, { start }: Finding): Edit => ({ start, end: start + 1, text: '' });
  const { offer } = cardModel(long, [finding('b/warn', 4, 7), finding('a/block', 11, 16, 'block')], advice({ suggest, suggestAll: () => BOTH }));
  expect(offer).toMatchObject({ edit: { start: 11 }, isForSeveral: false });
});

test('a rewrite that changes nothing is no offer', () => {
  expect(cardModel(TEXT, [finding('a/rewritten', 4, 7)], advice({ suggest: own({ start: 4, end: 7, text: '最好用' }) })).offer).toBeNull();
});

test('only what the learned score says or raised can be called no advertisement, and never what blocks', () => {
  const given = advice({ asksScore: (id) => id === 'a/learned' });
  const findings: Finding[] = [finding('a/learned', 0, 4, 'hint'), { ...finding('a/raised', 4, 7), isRaised: true }, finding('a/other', 8, 10)];
  expect(cardModel(TEXT, findings, given).entries.flatMap(({ ruleId, isByScore }) => (isByScore ? [ruleId] : []))).toEqual(['a/raised', 'a/learned']);
  expect(withoutScore(findings, given)).toEqual([finding('a/raised', 4, 7, 'hint'), finding('a/other', 8, 10)]);
  const blocking = [finding('a/learned', 0, 4, 'block')];
  expect(cardModel(TEXT, blocking, given).entries[0]?.isByScore).toBe(false);
  expect(withoutScore(blocking, given)).toEqual(blocking);
});

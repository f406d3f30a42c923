import type { Detector, NamedRule, Rule } from '@/engine/rule';

const TEXT = { zh: '试', en: 'test' };

/** A rule that finds what is given, for tests of the engine. */
export function ruleOf(detector: Detector, rest: Partial<Rule> = {}, id: NamedRule['id'] = 'test/rule'): NamedRule {
  const rule: Rule = {
    title: TEXT,
    why: TEXT,
    fix: TEXT,
    severity: 'warn',
    stage: 'stable',
    sources: [{ name: TEXT, article: '1', checked: '2026-11-20' }],
    find: [detector],
    ...rest,
  };
  return { id, rule };
}

import { describe, expect, test } from 'vitest';
import { normalise } from '@/engine/normalise/normalise';
import { unmarked } from './marked';
import { placed, RULE_FILES } from './rule-files';

/** Every example sentence of every rule, folded as patterns see it. */
const sentences = RULE_FILES.flatMap(({ examples }) => [...examples.bad, ...examples.good, ...(examples.knownMiss ?? [])]).map((example) =>
  normalise(unmarked(placed(example).text)),
);

describe.each(RULE_FILES)('$id', ({ rule }) => {
  test('looks for its patterns wherever they can match', () => {
    expect(sentences.length).toBeGreaterThan(0);
    const unheard = rule.find.flatMap((detector) => {
      if (!('pattern' in detector) || typeof detector.anchors === 'string') return [];
      const anchors = detector.anchors.map((anchor) => normalise(anchor).normal);
      const once = new RegExp(detector.pattern.source, 'u');
      const views = sentences.map(({ given, normal }) => ({ view: detector.view === 'given' ? given : normal, normal }));
      return views.filter(({ view, normal }) => once.test(view) && !anchors.some((anchor) => normal.includes(anchor))).map(({ view }) => view);
    });
    expect(unheard, 'a pattern matches here, and none of its anchors stands in the text').toEqual([]);
  });
});

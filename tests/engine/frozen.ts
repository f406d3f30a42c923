import { isOnWordBorders } from '@/engine/boundary/boundary';
import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import type { Variant } from '@/engine/finding';
import { unitsOf } from '@/engine/normalise/normalise';
import { RULES } from '@/rules/index';
import boundaryCases from './boundary/cases.txt?raw';
import { ruleOf } from './rule-of';
import disguised from './unfold/disguised.txt?raw';
import setApart from './unfold/set-apart.txt?raw';

const ALL: readonly Variant[] = ['separated', 'homophone', 'pinyin', 'split', 'shape', 'emoji', 'digits', 'repeated'];
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));

function boundaryAnswers(): string[] {
  return lines(boundaryCases).flatMap((line) => {
    const [term = '', whole = '', met = ''] = line.split('|');
    return `${whole} ${met}`.split(' ').map((phrase) => {
      const from = phrase.indexOf(term);
      return `${term} ${phrase} ${isOnWordBorders(unitsOf(phrase), phrase.length, from, from + term.length)}`;
    });
  });
}

function disguiseAnswers(): string[] {
  return lines(disguised).flatMap((line) => {
    const [, term = '', sentences = '', twins = ''] = line.split('|');
    const ruleset = compile([ruleOf({ terms: [term], variants: ALL })]);
    return `${sentences}/${twins}`.split('/').map((marked) => {
      const text = marked.replace(/[[\]]/g, '');
      return `${text} ${JSON.stringify(check(text, ruleset))}`;
    });
  });
}

function ruleAnswers(): string[] {
  const ruleset = compile(RULES, { on: RULES.map(({ id }) => id) });
  const texts = [...lines(disguised).map((line) => line.replace(/[[\]|/]/g, '，')), ...lines(setApart).map((line) => line.replace(/[⟦⟧]/g, ''))];
  return texts.map((text) => `${text} ${JSON.stringify(check(text, ruleset))}`);
}

/** What the engine answers to the frozen sets, one line a case: the same, byte for byte, wherever it runs. */
export function frozenAnswers(): string {
  return [...boundaryAnswers(), ...disguiseAnswers(), ...ruleAnswers()].join('\n');
}

import { type Finding, type RuleId, scoreOf } from '@/engine/finding';
import { groupsOf, MOST_SHOWN, partsOf } from '@/engine/rank';
import type { Rule } from '@/engine/rule';
import type { Language } from './language';
import { createLocator } from './position';
import type { Report } from './report';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** How a report ends, what stands between a rule's title and its reason, before what else is said of the same words, and before a score. */
const WORDS = {
  zh: {
    sums: (findings: number, texts: number, failures: number) => `${texts} 段文字，发现 ${findings} 处${failures > 0 ? `；另有 ${failures} 段没有检查` : ''}`,
    afterTitle: '：',
    also: '另涉',
    score: '总分',
  },
  en: {
    sums: (findings: number, texts: number, failures: number) =>
      `${counted(findings, 'finding')} in ${counted(texts, 'text')}${failures > 0 ? `, ${counted(failures, 'text')} not checked` : ''}`,
    afterTitle: '. ',
    also: 'also',
    score: 'score',
  },
} satisfies Record<Language, unknown>;

/** The rules on which most of a text's score rests, the first ones, with their parts. */
function weightiest(findings: readonly Finding[]): string {
  const parts = partsOf(findings);
  const byRule = new Map<RuleId, number>();
  for (const [at, { ruleId }] of findings.entries()) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + (parts[at] ?? 0));
  const first = [...byRule].sort(([, a], [, b]) => b - a).slice(0, MOST_SHOWN);
  return first.map(([ruleId, part]) => `${part.toFixed(2)} [${ruleId}]`).join(' + ');
}

/**
 * For people: each finding as `file:line:column`, with the words, why, and what to do instead. Findings that overlap are one, that of the
 * strongest ground, with the others named under it; all of them, in the order of the text. Under a text with several stands its score
 * and on what that rests; at the end a line of sums.
 */
export function createTextReport(language: Language, ruleOf: (id: RuleId) => Rule): Report {
  const { sums, afterTitle, also, score } = WORDS[language];
  let texts = 0;
  let findingCount = 0;
  return {
    add({ name, text, findings }) {
      texts++;
      findingCount += findings.length;
      const locate = createLocator(text);
      const place = ({ start }: Finding) => `${locate(start).line}:${locate(start).column}`;
      const saying = ({ ruleId, severity, start, end }: Finding) => `${severity}: ${oneLine(text.slice(start, end))} [${ruleId}]`;
      const groups = [...groupsOf(findings)].sort((a, b) => a.start - b.start || a.end - b.end);
      const told = groups.map(({ findings: [first, ...others] }) => {
        const { title, why, fix } = ruleOf(first.ruleId);
        const below = others.map((other) => `    ${also} ${place(other)}: ${saying(other)} ${ruleOf(other.ruleId).title[language]}\n`);
        return `${name}:${place(first)}: ${saying(first)}\n    ${title[language]}${afterTitle}${why[language]}\n    ${fix[language]}\n${below.join('')}`;
      });
      if (findings.length > 1) told.push(`${name}: ${score} ${scoreOf(findings).toFixed(2)}: ${weightiest(findings)}\n`);
      return told.join('');
    },
    end: ({ length }) => `${sums(findingCount, texts, length)}\n`,
  };
}

import type { RuleId } from '@/engine/finding';
import type { Rule } from '@/engine/rule';
import type { Language } from './language';
import { createLocator } from './position';
import type { Report } from './report';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** How a report ends, and what stands between a rule's title and its reason. */
const WORDS = {
  zh: {
    sums: (findings: number, texts: number, failures: number) => `${texts} 段文字，发现 ${findings} 处${failures > 0 ? `；另有 ${failures} 段没有检查` : ''}`,
    afterTitle: '：',
  },
  en: {
    sums: (findings: number, texts: number, failures: number) =>
      `${counted(findings, 'finding')} in ${counted(texts, 'text')}${failures > 0 ? `, ${counted(failures, 'text')} not checked` : ''}`,
    afterTitle: '. ',
  },
} satisfies Record<Language, unknown>;

/** For people: each finding as `file:line:column`, with the words, why, and what to do instead; a line of sums at the end. */
export function createTextReport(language: Language, ruleOf: (id: RuleId) => Rule): Report {
  const { sums, afterTitle } = WORDS[language];
  let texts = 0;
  let findingCount = 0;
  return {
    add({ name, text, findings }) {
      texts++;
      findingCount += findings.length;
      const locate = createLocator(text);
      return findings
        .map(({ ruleId, severity, start, end }) => {
          const { line, column } = locate(start);
          const { title, why, fix } = ruleOf(ruleId);
          const words = oneLine(text.slice(start, end));
          return `${name}:${line}:${column}: ${severity}: ${words} [${ruleId}]\n    ${title[language]}${afterTitle}${why[language]}\n    ${fix[language]}\n`;
        })
        .join('');
    },
    end: ({ length }) => `${sums(findingCount, texts, length)}\n`,
  };
}

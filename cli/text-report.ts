import type { RuleId } from '@/engine/finding';
import type { Rule } from '@/engine/rule';
import type { Language } from './language';
import { createLocator } from './position';
import type { Report } from './report';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** For people: each finding as `file:line:column`, with the words, why, and what to do instead; a line of sums at the end. */
export function createTextReport(language: Language, ruleOf: (id: RuleId) => Rule | undefined): Report {
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
          const rule = ruleOf(ruleId);
          const words = oneLine(text.slice(start, end));
          return `${name}:${line}:${column}: ${severity}: ${words} [${ruleId}]\n    ${rule?.title[language]}. ${rule?.why[language]}\n    ${rule?.fix[language]}\n`;
        })
        .join('');
    },
    end: (failures) =>
      `${counted(findingCount, 'finding')} in ${counted(texts, 'text')}${failures.length > 0 ? `, ${counted(failures.length, 'text')} not checked` : ''}\n`,
  };
}

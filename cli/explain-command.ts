import { type Command, Option } from 'commander';
import { INDUSTRIES, type Industry } from '@/engine/industry';
import type { NamedRule } from '@/engine/rule';
import { isOfTrade, severityIn } from '@/engine/situation';
import { SURFACES } from '@/engine/surface';
import { RULES } from '@/rules/index';
import { type Language, languageOf } from './language';
import { noSuchRule } from './no-such-rule';
import type { Streams } from './streams';

function explain({ id, rule }: NamedRule, language: Language): string {
  const severities = (industry?: Industry) => SURFACES.map((surface) => `${surface} ${severityIn({ surface, industry }, rule, undefined)}`).join(', ');
  const trades = INDUSTRIES.filter((industry) => isOfTrade(rule, industry)).map((industry) => `  severity in ${industry}: ${severities(industry)}`);
  const grounds = rule.sources.map(
    (s) =>
      `  - ${s.name[language]}, ${s.article} ${s.url ?? s.documentNumber ?? ''} ${s.industries ? `in ${s.industries.join(', ')} ` : ''}(checked ${s.checked}${s.recheck ? ', to be confirmed' : ''})`,
  );
  return `${[
    `${id}: ${rule.title[language]}${rule.stage === 'trial' ? ' (on trial, off at first)' : ''}`,
    `  ${rule.why[language]}`,
    `  ${rule.fix[language]}`,
    `  severity: ${severities()}`,
    ...trades,
    '  ground:',
    ...grounds,
  ].join('\n')}\n`;
}

/** Adds `explain RULE`: what a rule looks for, why, on which ground, and what to do. */
export function addExplainCommand(program: Command, { stdout }: Streams): void {
  program
    .command('explain')
    .description('say what a rule is for, on which ground it stands and what to do')
    .argument('<RULE>', 'pack/rule')
    .addOption(new Option('--speak <language>', 'language of the answer').choices(['zh', 'en']).default(languageOf(process.env)))
    .action((id: string, options: { speak: Language }, command: Command) => {
      const named = RULES.find((rule) => rule.id === id);
      if (!named)
        return command.error(
          noSuchRule(
            id,
            RULES.map((rule) => rule.id),
          ),
        );
      stdout.write(explain(named, options.speak));
    });
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RuleId } from '@/engine/finding';
import { INDUSTRIES, type Industry } from '@/engine/industry';
import type { NamedRule, Rule } from '@/engine/rule';
import { AUDIENCES, type Audience, SURFACES, type Surface } from '@/engine/surface';
import { type Checker, createChecker } from '@/rules/checker';
import { RULES } from '@/rules/index';
import { checkFiles } from './check-files';
import { checkLines } from './check-lines';
import type { ExitCode } from './exit-code';
import { createJsonReport } from './json-report';
import { type Language, languageOf } from './language';
import { noSuchRule } from './no-such-rule';
import { readRulePack, UnusableRules } from './read-rule-pack';
import type { Report } from './report';
import { createSarifReport } from './sarif-report';
import type { Streams } from './streams';
import { createTextReport } from './text-report';

interface CheckOptions {
  readonly ndjson?: boolean;
  readonly stdin?: boolean;
  readonly format: keyof typeof REPORTS;
  readonly surface: Surface;
  readonly audience?: Audience;
  readonly industry?: Industry;
  readonly lang?: string;
  readonly site?: string;
  readonly encoding: string;
  readonly off: readonly RuleId[];
  readonly on: readonly RuleId[];
  readonly rules: readonly string[];
  readonly speak: Language;
}

const REPORTS = { text: createTextReport, json: createJsonReport, sarif: createSarifReport } satisfies Record<
  string,
  (language: Language, ruleOf: (id: RuleId) => Rule) => Report
>;

const EXIT_CODES = `
Exit codes: 0 nothing holds, 1 a finding of severity warn or block holds, 2 something could not be checked or the arguments are wrong.
With --ndjson the verdicts are in the answers: 0 every line was checked, 2 a line was not.`;

function parseEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new InvalidArgumentError('There is no such encoding.');
  }
}

const gather = (id: string, before: readonly string[]) => [...before, id];

async function importedRules(command: Command, { rules }: CheckOptions): Promise<readonly NamedRule[]> {
  try {
    return (await Promise.all(rules.map(readRulePack))).flat();
  } catch (problem) {
    if (!(problem instanceof UnusableRules)) throw problem;
    return command.error(problem.message.replace(/^/gm, 'error: '));
  }
}

function checkerFor(command: Command, { off, on }: CheckOptions, imported: readonly NamedRule[]): Checker {
  const known = [...RULES, ...imported].map(({ id }) => id);
  const unknown = [...off, ...on].find((id) => !known.includes(id));
  return unknown === undefined ? createChecker({ off, on }, imported) : command.error(noSuchRule(unknown, known));
}

function ruleAmong(rules: readonly NamedRule[], id: RuleId): Rule {
  const named = rules.find((one) => one.id === id);
  if (!named) throw new Error(`a finding names the rule ${id}, which does not exist`);
  return named.rule;
}

async function check(command: Command, names: readonly string[], streams: Streams): Promise<ExitCode> {
  const options = command.opts<CheckOptions>();
  const imported = await importedRules(command, options);
  const checker = checkerFor(command, options, imported);
  const rules = [...RULES, ...imported];
  const { surface, audience, industry, lang, site } = options;
  const context = { surface, audience, industry, lang, site };
  if (options.ndjson) {
    if (names.length > 0) command.error('error: --ndjson reads standard input and takes no FILE');
    return checkLines(streams, checker, context);
  }
  if (names.length === 0 && !options.stdin) command.error('error: name at least one FILE, or give --stdin or --ndjson');
  const report = REPORTS[options.format](options.speak, (id) => ruleAmong(rules, id));
  return checkFiles({ names, withStdin: options.stdin ?? false, encoding: options.encoding, context, checker, report }, streams);
}

/** Adds `check`; `finish` gets the exit code. */
export function addCheckCommand(program: Command, streams: Streams, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('check texts and say what in them is risky, where, and why')
    .argument('[FILE...]', 'files to check')
    .option('--stdin', 'check standard input as one text')
    .addOption(
      new Option(
        '--ndjson',
        'read one JSON object a line, {"id","text"} and optionally surface, audience, industry, lang, site; answer each in order',
      ).conflicts('stdin'),
    )
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(REPORTS)).default('text').conflicts('ndjson'))
    .addOption(new Option('--surface <surface>', 'where the text is about to appear').choices(SURFACES).default('public'))
    .addOption(new Option('--audience <audience>', 'who reads it: people outside the company, or only those inside').choices(AUDIENCES))
    .addOption(new Option('--industry <industry>', 'trade of whoever writes; its promises are taken more strictly').choices(INDUSTRIES))
    .option('--lang <lang>', 'language of the text, zh or en; recognised when absent')
    .option('--site <host>', 'host name of the page')
    .option('--encoding <label>', 'encoding of the files without a byte order mark, for instance gb18030', parseEncoding, 'utf-8')
    .option('--off <rule>', 'switch a rule off; may be repeated', gather, [])
    .option('--on <rule>', 'switch on a rule that is off at first; may be repeated', gather, [])
    .option('--rules <file>', 'add the rules of a pack in JSON; may be repeated', gather, [])
    .addOption(new Option('--speak <language>', 'language of the report').choices(['zh', 'en']).default(languageOf(process.env)))
    .addHelpText('after', EXIT_CODES)
    .action(async (names: string[], _options: unknown, command: Command) => finish(await check(command, names, streams)));
}

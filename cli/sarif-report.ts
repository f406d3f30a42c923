import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, RuleId, Severity } from '@/engine/finding';
import type { Rule } from '@/engine/rule';
import { version } from '@/package.json';
import type { Language } from './language';
import { createLocator } from './position';
import type { Failure, Report } from './report';

const LEVELS: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = { hint: 'note', warn: 'warning', block: 'error' };

function locationOf(name: string) {
  const uri = isAbsolute(name) ? pathToFileURL(name).href : encodeURI(name.replaceAll('\\', '/'));
  return { artifactLocation: { uri } };
}

function descriptorOf(id: RuleId, rule: Rule, language: Language) {
  const [source] = rule.sources;
  return {
    id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: `${rule.fix[language]} (${source.name[language]}, ${source.article})` },
    ...(source.url && { helpUri: source.url }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function notificationOf({ name, reason }: Failure) {
  return { level: 'error', message: { text: `${name}: ${reason}` }, locations: [{ physicalLocation: locationOf(name) }] };
}

/** For code review tools: a SARIF 2.1.0 log (OASIS, 2020-03-27). Positions only, never the text itself. */
export function createSarifReport(language: Language, ruleOf: (id: RuleId) => Rule): Report {
  const rules = new Map<RuleId, ReturnType<typeof descriptorOf>>();
  const results: unknown[] = [];
  const resultOf = ({ ruleId, severity, start, end, score }: Finding, name: string, locate: ReturnType<typeof createLocator>) => {
    const descriptor = rules.get(ruleId) ?? descriptorOf(ruleId, ruleOf(ruleId), language);
    rules.set(ruleId, descriptor);
    const [from, to] = [locate(start), locate(end)];
    return {
      ruleId,
      ruleIndex: [...rules.keys()].indexOf(ruleId),
      level: LEVELS[severity],
      rank: score * 100,
      message: { text: `${descriptor.shortDescription.text}: ${descriptor.help.text}` },
      locations: [
        {
          physicalLocation: {
            ...locationOf(name),
            region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start },
          },
        },
      ],
    };
  };
  return {
    add({ name, text, findings }) {
      const locate = createLocator(text);
      results.push(...findings.map((finding) => resultOf(finding, name, locate)));
      return '';
    },
    end(failures) {
      const driver = { name: 'shenyan', version, rules: [...rules.values()] };
      const invocation = { executionSuccessful: failures.length === 0, toolExecutionNotifications: failures.map(notificationOf) };
      const log = {
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results }],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}

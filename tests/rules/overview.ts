import { INDUSTRIES, type Industry } from '@/engine/industry';
import type { Condition, Detector, Localised, Rule, Source } from '@/engine/rule';
import { isOfTrade, severityIn } from '@/engine/situation';
import { SURFACES } from '@/engine/surface';
import { PACKS, packOf } from '@/rules/packs';
import { placed, type RuleFile } from './rule-files';

const both = ({ zh, en }: Localised) => `${zh} ${en}`;

function conditionText(condition: Condition): string {
  if (typeof condition === 'string') return condition;
  if ('cues' in condition) return `${condition.atLeast} of ${condition.cues.join(', ')}`;
  if ('text' in condition) return `/${condition.text.source}/`;
  return 'terms' in condition ? condition.terms.join(' ') : `/${condition.pattern.source}/`;
}

function sourceLine({ name, article, url, documentNumber, checked, surfaces, industries, recheck }: Source): string {
  const where = url ? `[${name.zh}](${url})` : `${name.zh}，${documentNumber}`;
  return `- ${where} ${article} (${name.en}); ${surfaces ? `${surfaces.join(', ')}; ` : ''}${industries ? `in ${industries.join(', ')}; ` : ''}read ${checked}${recheck ? '; **to be confirmed**' : ''}`;
}

/** The conditions that silence the rule, a line each; those of a single detector are left to its file. */
function exemptionLines({ rule }: RuleFile): string[] {
  const silencing = (rule.unless ?? []).map((condition) => `- ${code(conditionText(condition))}`);
  return rule.allow ? [...silencing, `- inside ${rule.allow.map(code).join(' ')}`] : silencing;
}

const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

function kindOf(detector: Detector): string {
  if ('terms' in detector) return `${detector.terms.length} terms`;
  return 'pattern' in detector ? 'a pattern' : `${detector.feature} from ${detector.atLeast}`;
}

const severitiesOf = (rule: Rule, industry?: Industry) =>
  SURFACES.map((surface) => `${surface} ${severityIn({ surface, industry }, rule, undefined)}`).join(' · ');

const tradesOf = (rule: Rule) =>
  INDUSTRIES.filter((industry) => isOfTrade(rule, industry))
    .map((industry) => `In ${industry}: ${severitiesOf(rule, industry)}. `)
    .join('');

function sectionOf(file: RuleFile): string[] {
  const { id, rule, examples } = file;
  const quote = (text: string) => `- ${text.replaceAll('\n', ' ↵ ')}`;
  const exemptions = exemptionLines(file);
  return [
    `### ${id}`,
    '',
    `**${both(rule.title)}**${rule.stage === 'trial' ? ' (on trial: off until switched on)' : ''}`,
    '',
    `${rule.why.zh} → ${rule.fix.zh}`,
    '',
    `${rule.why.en} → ${rule.fix.en}`,
    '',
    `Speaks: ${severitiesOf(rule)}. ${tradesOf(rule)}Looks for ${rule.find.map(kindOf).join(', ')}.`,
    '',
    'Ground:',
    ...rule.sources.map(sourceLine),
    ...(exemptions.length > 0 ? ['', 'Silent when:', ...exemptions] : []),
    '',
    'Marked:',
    ...examples.bad.slice(0, 3).map((example) => quote(placed(example).text)),
    '',
    'Not marked:',
    ...examples.good.slice(0, 3).map((example) => quote(placed(example).text)),
    ...(examples.rewrites ? ['', 'Rewritten:', ...examples.rewrites.map(([before, after]) => quote(`${before} → ${after ?? 'no offer'}`))] : []),
    '',
  ];
}

/** The rules as a Markdown page, by pack: what, why, remedy, severity by surface, ground, exemptions, examples. */
export function overviewOf(files: readonly RuleFile[]): string {
  const lines = ['# Rules', '', `Written by tests/rules.test.ts from the rule files; rules: ${files.length}, packs: ${PACKS.length}. Not legal advice.`, ''];
  for (const { id, pack } of PACKS) {
    lines.push(
      `## ${id}`,
      '',
      `${both(pack.title)}: ${both(pack.about)}${pack.on ? '' : ' (off until switched on; on in the industries that its rules name)'}`,
      '',
    );
    for (const file of files.filter((f) => packOf(f.id) === id)) lines.push(...sectionOf(file));
  }
  return lines.join('\n');
}

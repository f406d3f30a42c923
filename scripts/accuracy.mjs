// Writes docs/accuracy.md: SHENYAN_CORPUS names a folder with evaluate.mjs and dev/; rules alone and with the learned score.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './setup/root.mjs';

const corpus = process.env.SHENYAN_CORPUS ?? '';
if (!existsSync(join(corpus, 'evaluate.mjs'))) {
  process.stderr.write('accuracy: SHENYAN_CORPUS must name a folder that has evaluate.mjs and dev/; nothing was changed\n');
  process.exit(2);
}

/** The groups of one evaluation, by name: { n, marked, held } as shares. */
function evaluate(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'shenyan-accuracy-'));
  const file = join(folder, 'result.json');
  const command = ['npm', 'run', '-s', 'cli', '--', 'check', '--ndjson', ...options];
  const { status, stderr } = spawnSync('node', [join(corpus, 'evaluate.mjs'), '--json', file, '--', ...command], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`evaluate.mjs ended with ${status}: ${stderr}`);
  const { groups } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return groups;
}

const percent = (share) => `${(100 * share).toFixed(2)} %`;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const rules = evaluate('--off', 'spam/learned');
const both = evaluate();
const row = (key) => [
  key.replace(/ {2,}/g, ' '),
  both[key].n,
  percent(rules[key].marked),
  percent(rules[key].held),
  percent(both[key].marked),
  percent(both[key].held),
];
const head = ['group', 'texts', 'rules: marked', 'held', 'with the score: marked', 'held'];
const keys = Object.keys(both).sort();
const groupsOf = (start) => keys.filter((key) => key.startsWith(start)).map(row);

/** Genres of ordinary messages, and the sources that stand for them. */
const GENRES = {
  'private messages': ['zh-nus-sms'],
  microblog: ['zh-weibo-smp2020'],
  'open group chat': ['zh-telegram'],
  dialogue: ['zh-crosswoz', 'zh-opensubtitles'],
  'questions about money': ['zh-afqmc-finance-qa'],
  reviews: ['zh-review-shopping', 'zh-review-waimai'],
  news: ['zh-msra-news', 'zh-news-title'],
  statutes: ['zh-laws'],
  'lawful shop copy': ['zh-adgen-copy'],
  'English messages': ['en-nus-sms'],
};
const perThousand = Object.entries(GENRES).map(([genre, sources]) => {
  const groups = sources.map((source) => both[`clean  ${source}`]);
  if (groups.includes(undefined)) throw new Error(`${genre}: the corpus has no clean texts of one of ${sources.join(', ')}`);
  const texts = groups.reduce((sum, { n }) => sum + n, 0);
  const per = (figure) => ((1000 * groups.reduce((sum, group) => sum + group.n * group[figure], 0)) / texts).toFixed(1);
  return [genre, texts, per('marked'), per('held')];
});

/** Public lists on the same texts by plain matching (NFKC, lower case), measured on 2026-11-20 by us. */
const LISTS = [
  ['houbb/sensitive-word 0.26.1, 64,420 terms', '43.2 %', '14.4 %'],
  ['Tencent list, two characters and more', '69.5 %', '23.9 %'],
  ['Konsheng, two characters and more', '81.0 %', '46.0 %'],
  ['fwwdn, advertising, porn and guns', '23.1 %', '2.1 %'],
];

writeFileSync(
  join(ROOT, 'docs/accuracy.md'),
  `# Accuracy

Written by \`npm run accuracy\`; do not edit by hand. Development part of the labelled corpus, each text as a public post. Marked: at least one finding. Held: warn or block. The texts are what people received, not what our users write; contact strings of zh-fbs-sms are synthetic fills.

## False alarms per 1,000 ordinary messages

${table(['genre', 'texts', 'marked', 'held'], perThousand)}

## Pooled

${table(head, groupsOf('POOLED'))}

Public word lists on the same texts: Chinese spam found, and clean Chinese texts hit.

${table(['list', 'spam', 'clean'], LISTS)}

## Risky texts by source

zh-ced-rumor, zh-telecomfraud-synth and en-pii-presidio-synth are undecidable or synthetic; COLD, ToxiCN and their variants label group bias, for which there is no rule.

${table(head, groupsOf('risky'))}

## Clean texts by source

${table(head, groupsOf('clean'))}
`,
);

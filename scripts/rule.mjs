#!/usr/bin/env node
import { diffRules } from './rule/diff.mjs';
import { newRule } from './rule/new.mjs';
import { tryRule } from './rule/try.mjs';

const USAGE = `Usage:
  npm run rule -- new pack/name             writes the rule's file (and the pack's, when there is none)
  npm run rule -- try pack/name [--show N]  runs it on its examples, and on the corpus with up to N hits a source
  npm run rule -- diff [--show N]           whole rule set against the last commit: what now fires, what no longer does

The corpus is a folder of <source>.jsonl.gz with {"text","label"} a line, named by SHENYAN_CORPUS; without it only examples are run.`;

const [command, ...rest] = process.argv.slice(2);
const showAt = rest.indexOf('--show');
const show = showAt < 0 ? 0 : Number(rest[showAt + 1]);
const [id] = showAt < 0 ? rest : rest.toSpliced(showAt, 2);
const isRuleId = id !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

if (command === 'diff' && id === undefined && Number.isInteger(show)) process.exitCode = await diffRules(show);
else if (command === 'new' && isRuleId) process.exitCode = newRule(id);
else if (command === 'try' && isRuleId && Number.isInteger(show)) process.exitCode = await tryRule(id, show);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

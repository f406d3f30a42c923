import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from './corpus.mjs';
import { loadRules } from './load.mjs';

/** The rules of the last commit, unpacked beside node_modules so that imports resolve; `drop` takes them away. */
async function loadLastCommit() {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/rules-before-'));
  const archive = execFileSync('git', ['archive', 'HEAD', 'engine', 'rules', 'tests/rules'], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const drop = () => rmSync(folder, { recursive: true });
  try {
    return { rules: await loadRules(folder), drop };
  } catch (error) {
    drop();
    throw error;
  }
}

/** Every example of the present rule files, as one source, then the corpus. */
function* texts({ files, placed, unmarked }) {
  const all = files.flatMap(({ examples }) => [...examples.bad, ...examples.good]).map(placed);
  yield { source: 'examples', texts: all.map(({ text, ...context }) => ({ text: unmarked(text), context, label: 'ours' })) };
  yield* readCorpus();
}

/** The texts by what changed about them: `+ rule  label` where a rule fires now and did not, `- rule  label` the other way round. */
function changesIn(rows, findNow, findBefore) {
  const ids = (findings) => new Set(findings.map(({ ruleId }) => ruleId));
  const changes = new Map();
  for (const { text, label, context } of rows) {
    const [is, was] = [ids(findNow(text, context)), ids(findBefore(text, context))];
    for (const id of is.symmetricDifference(was)) {
      const key = `${is.has(id) ? '+' : '-'} ${id}  ${label}`;
      changes.set(key, [...(changes.get(key) ?? []), text]);
    }
  }
  return [...changes].sort();
}

/** Prints which rules fire now and did not at the last commit, and the other way round, per source; gives the exit code. */
export async function diffRules(show) {
  const now = await loadRules(process.cwd());
  const { rules: before, drop } = await loadLastCommit();
  try {
    const [findNow, findBefore] = [now.checker(now.files), before.checker(before.files)];
    for (const { source, texts: rows } of texts(now)) {
      const changes = changesIn(rows, findNow, findBefore);
      console.log(`${source}: ${rows.length} texts${changes.length === 0 ? ', no change' : ''}`);
      for (const [key, changed] of changes) {
        console.log(`  ${key}  ${changed.length}`);
        for (const text of changed.slice(0, show)) console.log(`      ${text.replaceAll('\n', ' ↵ ')}`);
      }
    }
  } finally {
    drop();
  }
  return 0;
}

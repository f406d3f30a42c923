import { readCorpus } from './corpus.mjs';
import { loadRules } from './load.mjs';

const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`.padStart(9);

/** Prints what the rule does on its examples; true when all are as they should be. */
function tryExamples({ placed, marked, unmarked }, find, { good, bad }) {
  let isRight = true;
  for (const { text, ...context } of [...bad, ...good].map(placed)) {
    const seen = marked(unmarked(text), find(unmarked(text), context));
    isRight &&= seen === text;
    console.log(seen === text ? `  ok   ${seen}` : `  NOT  ${seen}\n  want ${text}`);
  }
  return isRight;
}

/** Prints, per source and label of the corpus, how many texts the rule marks and holds, and up to `show` of them. */
function tryCorpus({ marked }, find, show) {
  for (const { source, texts } of readCorpus()) {
    for (const label of new Set(texts.map((text) => text.label))) {
      const ofLabel = texts.filter((text) => text.label === label);
      const hits = ofLabel.map(({ text }) => ({ text, findings: find(text) })).filter(({ findings }) => findings.length > 0);
      const held = hits.filter(({ findings }) => findings.some(({ severity }) => severity !== 'hint'));
      console.log(
        `${source.padEnd(24)}${label.padEnd(7)}${String(ofLabel.length).padStart(7)}${percent(hits.length, ofLabel.length)} marked${percent(held.length, ofLabel.length)} held`,
      );
      for (const { text, findings } of hits.slice(0, show)) console.log(`    ${marked(text, findings).replaceAll('\n', ' ↵ ')}`);
    }
  }
}

/** Runs one rule on its examples and on the corpus; gives the exit code. */
export async function tryRule(id, show) {
  const rules = await loadRules(process.cwd());
  const file = rules.files.find((candidate) => candidate.id === id);
  if (!file) {
    console.error(`There is no rules/${id}.ts. Write it with: npm run rule -- new ${id}`);
    return 2;
  }
  const find = rules.checker([file]);
  const isRight = tryExamples(rules, find, file.examples);
  if (!process.env.SHENYAN_CORPUS) console.log('No corpus: SHENYAN_CORPUS is not set.');
  tryCorpus(rules, find, show);
  return isRight ? 0 : 1;
}

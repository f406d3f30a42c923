import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { ROOT } from '../setup/root.mjs';

/** The rows `{ what, measured, goal }` as a Markdown table. */
export function tableOf(rows) {
  return ['| what | measured | goal |', '|---|---|---|', ...rows.map(({ what, measured, goal }) => `| ${what} | ${measured} | ${goal} |`)].join('\n');
}

/** Puts a table between two marks of docs/performance.md, under a line that says by what and where it was measured. */
export function writeTable(table, by, [start, end]) {
  const file = `${ROOT}/docs/performance.md`;
  const page = readFileSync(file, 'utf8');
  const [head] = page.split(start);
  const [, tail] = page.split(end);
  if (tail === undefined) throw new Error(`docs/performance.md has no ${end}`);
  const machine = `${by}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`;
  writeFileSync(file, `${head}${start}\n${machine}\n\n${table}\n${end}${tail}`);
}

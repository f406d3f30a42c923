import { runInProject } from './setup/project-node.mjs';
import { readOptions } from './setup/read-options.mjs';
import { ROOT } from './setup/root.mjs';

const USAGE = `Usage: npm run law [-- --on YYYY-MM-DD]

Lists every law and platform rule that the rules stand on, with the date of its last reading and the rules that name it.
Marks those to be confirmed and those older than a year on the given day (default: today). Exit code 1 when there are any.`;

/** Every source once, with its oldest reading and the rules that name it. */
function groundsOf(files) {
  const grounds = new Map();
  for (const { id, rule } of files) {
    for (const { name, article, checked, recheck = false } of rule.sources) {
      const key = `${name.zh} ${article}`;
      const known = grounds.get(key) ?? { key, checked, recheck: false, ids: [] };
      grounds.set(key, {
        key,
        checked: [checked, known.checked].sort()[0],
        recheck: known.recheck || recheck,
        ids: [...new Set([...known.ids, id])],
      });
    }
  }
  return [...grounds.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The day a year before, both as YYYY-MM-DD. */
function yearBefore(day) {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

async function listLaw(on) {
  const { loadRules } = await import('./rule/load.mjs');
  const { files } = await loadRules(ROOT);
  const oldest = yearBefore(on);
  const grounds = groundsOf(files).map((ground) => ({ ...ground, isOld: ground.checked < oldest }));
  for (const { key, checked, recheck, isOld, ids } of grounds) {
    console.log(`${checked}  ${recheck ? 'confirm' : '       '}  ${isOld ? 'old' : '   '}  ${key}  (${ids.join(', ')})`);
  }
  const due = grounds.filter(({ recheck, isOld }) => recheck || isOld).length;
  console.log(`${grounds.length} grounds of ${files.length} rules; ${due} to be read again by ${on}`);
  return due > 0 ? 1 : 0;
}

/** True for a day of the calendar, YYYY-MM-DD. */
function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const OPTIONS = { on: { type: 'string', default: new Date().toISOString().slice(0, 10), accepts: isDay, takes: 'a day, YYYY-MM-DD' } };

await runInProject(
  import.meta.url,
  async ({ on }) => {
    process.exitCode = await listLaw(on);
  },
  () => readOptions(USAGE, OPTIONS),
);

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ASTRAY_ENLARGED, DRAWS_LATER, DRAWS_PART, GROUPS_UNDO, KEYS_ONLY, KINDS, MARKED_BY_BOXES, NO_EMPTY_LINES } from '../e2e/editor-kinds';
import outcomes from '../e2e/editor-outcomes.json' with { type: 'json' };
import { EDITOR_TITLES } from '../e2e/editor-titles';

const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

type Outcome = 'passed' | 'failed' | 'skipped';
const OUTCOMES = outcomes as Readonly<Record<string, Readonly<Record<string, Readonly<Record<'chromium' | 'firefox', Outcome>>>>>>;

/** What each column says, by the beginnings of the tests that stand behind it. */
const COLUMNS = {
  read: ['reads what'],
  marked: ['knows where'],
  held: ['leaves a composition', 'a dangerous text'],
  rewritten: ['replaces at the start', 'replaces over several lines', 'the card changes'],
  undo: ['one undo'],
} as const;

/** `yes`, `no`, or the one browser in which it was seen: where a test passed and none failed. */
function seen(kind: string, column: keyof typeof COLUMNS): string {
  const tests = Object.entries(OUTCOMES[kind] ?? {}).filter(([title]) => COLUMNS[column].some((start) => title.startsWith(start)));
  expect(tests.length, `${kind}: tests of ${column}`).toBeGreaterThanOrEqual(COLUMNS[column].length);
  const works = (['chromium', 'firefox'] as const).filter((browser) => {
    const results = tests.map(([, of]) => of[browser]);
    return results.includes('passed') && !results.includes('failed');
  });
  return works.length === 2 ? 'yes' : (works[0] ?? 'no');
}

function undoOf(kind: string): string {
  const undone = seen(kind, 'undo');
  if (undone !== 'yes') return undone === 'no' ? '–' : undone;
  const grouping = (['chromium', 'firefox'] as const).filter((browser) => GROUPS_UNDO[browser].includes(kind));
  return grouping.length > 0 ? `with the typing before (${grouping.join(', ')})` : 'one step';
}

function limitsOf(kind: string): string {
  const limits = [
    DRAWS_PART.includes(kind) && 'of a long text only what is drawn is read; the person is told',
    DRAWS_LATER.includes(kind) && 'a send in the same frame as the last letter waits until that is drawn',
    KEYS_ONLY.includes(kind) && 'rewritten by its own keys, up to 2,000 characters that are drawn as a whole',
    NO_EMPTY_LINES.includes(kind) && 'empty lines are not kept apart (Markdown)',
    ASTRAY_ENLARGED.firefox.includes(kind) && 'in Firefox its lines, and so the marks, are off under a CSS zoom of the page',
  ];
  return limits.filter(Boolean).join('; ');
}

/** By what the marks are drawn, as the test of the held send sees it. */
function howMarked(kind: string): string {
  const boxed = (['chromium', 'firefox'] as const).filter((browser) => MARKED_BY_BOXES[browser].includes(kind));
  if (boxed.length === 1) return `highlight (boxes in ${boxed})`;
  return boxed.length === 0 ? 'highlight' : 'boxes';
}

function rowOf(kind: string): string {
  const { title, npm } = EDITOR_TITLES[kind] ?? { title: kind };
  const version = npm ? `${npm} ${devDependencies[npm] ?? dependencies[npm]}` : 'the browser itself';
  const isMarked = seen(kind, 'marked');
  const marks = isMarked === 'yes' ? howMarked(kind) : isMarked;
  return `| ${[title, version, seen(kind, 'read'), marks, seen(kind, 'held'), seen(kind, 'rewritten'), undoOf(kind), limitsOf(kind)].join(' | ')} |`;
}

test('docs/editors.md says what the suite shows', async () => {
  expect(Object.keys(EDITOR_TITLES).sort()).toEqual([...KINDS].sort());
  const page = `# Editors

Written from what came out of the suite in tests/e2e (\`npm run editors\` runs it and writes this page): yes is what passed in Chromium and in
Firefox with the real npm editor mounted on a page of ours. \`npm test\` fails when a run comes out otherwise than the one behind this
page (tests/e2e/editor-outcomes.json). An undo that takes more than one step is tested to take it.

Read: our text equals the editor's own model, with several lines, empty ones, emoji and no-break spaces. Marked: each letter is where the
browser draws it. Held: Enter and the button, with the extension in the browser; a composition of an input method is left alone.
Rewritten: by the card's button and by the adapter alone, at the start, in the middle, at the end, to nothing, on several lines.

| editor | version | read | marked by | held | rewritten | undo of a rewrite | known limits |
|---|---|---|---|---|---|---|---|
${[...KINDS].sort().map(rowOf).join('\n')}

All but Monaco go the generic path: an editor that is not listed is read, marked, held and rewritten in the same way, when it stands on an
editing host of the browser. Lines are joined by a rewrite only where the editor does that itself; elsewhere the corrected text is copied.

To add one: a file in tests/e2e/pages/editors that mounts it and a row in tests/e2e/editor-titles.ts; the suite takes it up by itself, and
\`npm run editors\` writes its row. A file in editors/kinds is needed only where the generic path fails.
`;
  await expect(page).toMatchFileSnapshot('../../docs/editors.md');
});

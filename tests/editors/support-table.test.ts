import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAWS_ITS_OWN, DRAWS_LATER, DRAWS_PART, GROUPS_UNDO, KINDS, NO_EMPTY_LINES, NOT_REWRITABLE } from '../e2e/editor-kinds';
import { EDITOR_TITLES } from '../e2e/editor-titles';

const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

function undoOf(kind: string): string {
  if (NOT_REWRITABLE.includes(kind)) return '–';
  const grouping = (['chromium', 'firefox'] as const).filter((browser) => GROUPS_UNDO[browser].includes(kind));
  return grouping.length > 0 ? `with the typing before (${grouping.join(', ')})` : 'one step';
}

function limitsOf(kind: string): string {
  const limits = [
    DRAWS_PART.includes(kind) && 'of a long text only what is drawn is read; the person is told',
    DRAWS_LATER.includes(kind) && 'a send in the same frame as the last letter waits until that is drawn',
    NOT_REWRITABLE.includes(kind) && 'the wording has to be changed by hand',
    NO_EMPTY_LINES.includes(kind) && 'empty lines are not kept apart (Markdown)',
  ];
  return limits.filter(Boolean).join('; ');
}

function rowOf(kind: string): string {
  const { title, npm } = EDITOR_TITLES[kind] ?? { title: kind };
  const version = npm ? `${npm} ${devDependencies[npm] ?? dependencies[npm]}` : 'the browser itself';
  const marks = DRAWS_ITS_OWN.includes(kind) ? 'boxes' : 'highlight';
  const rewriting = NOT_REWRITABLE.includes(kind) ? 'no' : 'yes';
  return `| ${[title, version, 'yes', marks, 'yes', rewriting, undoOf(kind), limitsOf(kind)].join(' | ')} |`;
}

test('docs/editors.md says what the suite shows', async () => {
  expect(Object.keys(EDITOR_TITLES).sort()).toEqual([...KINDS].sort());
  const page = `# Editors

Written from the tables that steer the suite in tests/e2e (\`npm run fix\` writes it anew). Every cell stands for a test that runs in
Chromium and in Firefox with the real npm editor mounted on a page of ours, and that fails when the cell is no longer true. What is said
not to be rewritten is tested to refuse and to stay as it was, and an undo that takes more than one step is tested to take it.

Read: our text equals the editor's own model, with several lines, empty ones, emoji and no-break spaces. Marked: each letter is where the
browser draws it. Held: Enter and the button, with the extension in the browser; a composition of an input method is left alone.
Rewritten: by the card's button and by the adapter alone, at the start, in the middle, at the end, to nothing, on several lines.

| editor | version | read | marked by | held | rewritten | undo of a rewrite | known limits |
|---|---|---|---|---|---|---|---|
${[...KINDS].sort().map(rowOf).join('\n')}

All but Monaco go the generic path: an editor that is not listed is read, marked, held and rewritten in the same way, when it stands on an
editing host of the browser. Lines are joined by a rewrite only where the editor does that itself; elsewhere the corrected text is copied.

To add one: a file in tests/e2e/pages/editors that mounts it and a row in tests/e2e/editor-titles.ts; the suite takes it up by itself. A file
in editors/kinds is needed only where the generic path fails.
`;
  await expect(page).toMatchFileSnapshot('../../docs/editors.md');
});

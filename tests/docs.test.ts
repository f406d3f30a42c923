import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = globSync(['*.md', 'docs/*.md', 'docs/decisions/*.md'], { cwd: ROOT }).sort();
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What a page names that is not there: files it links to, files it names from the checkout's folder, commands. */
function missingIn(page: string, text: string): string[] {
  const isThere = (path: string) => existsSync(join(ROOT, path));
  const links = [...text.matchAll(/\]\((?!https?:)([\w./-]+)(?:#[^)]*)?\)/g)].map(([, path]) => join(dirname(page), path ?? ''));
  // what begins with no folder of ours is another project's, or a way from where the page says that it stands
  const named = [...text.matchAll(/(?<![\w./-])((?:[\w-]+\/)+[\w.-]*\w)/g)].map(([, path]) => path as string);
  const files = named.filter((path) => /\.(?:ts|tsx|mjs|json|md|txt)$/.test(path) && isThere(path.split('/')[0] as string));
  const commands = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name as string);
  return [...links, ...files].filter((path) => !isThere(path)).concat(commands.filter((name) => !(name in scripts)).map((name) => `npm run ${name}`));
}

test('there are pages to read', () =>
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/decisions/0001-stack-and-pins.md'])));

// a decision tells what was so on its day
describe.each(PAGES.filter((page) => !page.startsWith('docs/decisions/')))('%s', (page) => {
  test('names nothing that is not there', () => expect(missingIn(page, readFileSync(join(ROOT, page), 'utf8'))).toEqual([]));
});

test.each([
  ['a link', '[the engine](enginee.md)', 'docs/enginee.md'],
  ['a file', 'see `engine/pack.ts`', 'engine/pack.ts'],
  ['a command', '`npm run -s fly`', 'npm run fly'],
])('sees %s that is not there', (_, text, missing) => expect(missingIn('docs/page.md', text)).toEqual([missing]));

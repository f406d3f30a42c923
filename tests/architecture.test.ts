import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LAYERS } from './architecture/layers';
import { forbiddenImports, layerOf, lengthProblems, namingProblems } from './architecture/problems-in';
import { importsOf, type SourceFile, sourceFiles } from './architecture/source-file';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const files = sourceFiles(ROOT);
const planted = (path: string, code = ''): SourceFile => ({ path, code });

describe('the project as it is', () => {
  test('was seen: every layer has files, and they import each other', () => {
    expect(files.length).toBeGreaterThan(150);
    const crossings = files.flatMap(({ code }) => importsOf(code)).filter((target) => target.startsWith('@/'));
    expect(crossings.length).toBeGreaterThan(100);
    const seen = new Set(files.map(({ path }) => layerOf(path)));
    expect(Object.keys(LAYERS).filter((layer) => !seen.has(layer))).toEqual([]);
  });

  test('has no code outside the layer table', () => {
    const known = [...Object.keys(LAYERS), 'entrypoints', 'tests', 'scripts'];
    expect(files.filter(({ path }) => path.includes('/') && !known.includes(layerOf(path))).map(({ path }) => path)).toEqual([]);
  });

  test('imports only what the layer table allows', () => expect(files.flatMap(forbiddenImports)).toEqual([]));

  test('names every file for what it is', () => expect(files.flatMap(namingProblems)).toEqual([]));

  test('keeps files short', () => expect(files.flatMap(lengthProblems)).toEqual([]));

  test('says the same in biome.json, so that an editor shows it while one types', () => {
    const { overrides } = JSON.parse(readFileSync(`${ROOT}biome.json`, 'utf8'));
    const inBiome = overrides.flatMap(
      (override: { includes: string[]; linter?: { rules?: { style?: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } } } } }) =>
        (override.linter?.rules?.style?.noRestrictedImports?.options.patterns ?? []).map(({ group }) => [layerOf(override.includes[0] as string), group]),
    );
    const inTable = Object.entries(LAYERS).map(([name, { layers }]) => [
      name,
      ['@/**', ...layers.map((other) => (other.includes('.') ? `!@/${other}` : `!@/${other}/**`))],
    ]);
    expect(inBiome).toEqual(inTable);
  });
});

describe('the guard sees', () => {
  test.each([
    ['a layer that must not be known', 'engine/a.ts', "import { x } from '@/rules/x';", 'engine may not import rules'],
    ['an import over several lines', 'rules/a/b.ts', "import {\n  x,\n  y,\n} from '@/gate/x';", 'rules may not import gate'],
    ['a type-only import', 'sites/a.ts', "import type { X } from '@/engine/x';", 'sites may not import engine'],
    ['a re-export', 'state/a.ts', "export { x } from '@/overlay/x';", 'state may not import overlay'],
    ['a dynamic import', 'gate/a.ts', "const x = await import('@/components/x');", 'gate may not import components'],
    ['an import for its effect', 'editors/a.ts', "import '@/overlay/x';", 'editors may not import overlay'],
    ['a package', 'engine/a.ts', "import x from 'lodash';", 'engine may not import lodash'],
    ['a module of Node', 'rules/a/b.ts', "import { readFileSync } from 'node:fs';", 'rules may not import node:fs'],
    ['the way out of a layer', 'engine/a/b.ts', "import { x } from '../../rules/x';", 'leaves engine'],
    ['a border that is none', 'engine/a/b.ts', "import { x } from '@/engine/x';", 'stays in engine'],
    ['whoever imports an entrypoint', 'gate/a.ts', "import { x } from '@/entrypoints/x';", 'gate may not import entrypoints'],
  ])('%s', (_, path, code, problem) => expect(forbiddenImports(planted(path, code))).toEqual([expect.stringContaining(problem)]));

  test.each(['engine/utils/x.ts', 'gate/helpers.ts', 'state/types.ts', 'rules/shared/x.ts', 'overlay/CardView.tsx', 'engine/some_thing.ts'])(
    'the name %s',
    (path) => expect(namingProblems(planted(path))).toHaveLength(1),
  );

  test.each([
    ['gate/a.ts', 300],
    ['entrypoints/a.ts', 60],
    ['entrypoints/a/index.ts', 60],
  ])('that %s has more than %i lines', (path, limit) => {
    expect(lengthProblems(planted(path, 'x\n'.repeat(limit)))).toEqual([]);
    expect(lengthProblems(planted(path, 'x\n'.repeat(limit + 1)))).toHaveLength(1);
  });
});

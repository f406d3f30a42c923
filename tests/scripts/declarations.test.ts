import { expect, test } from 'vitest';
import { withPortableImports } from '../../scripts/library/declarations.mjs';

test.each([
  ['a border crossing', "import type { A } from '@/engine/a';", 'rules', "import type { A } from '../engine/a.js';"],
  ['a deeper one', "export type { A } from '@/engine/match/a';", 'rules/pack', "export type { A } from '../../engine/match/a.js';"],
  ['a relative one', "import { A } from './a';", 'engine', "import { A } from './a.js';"],
  ['an upward one', "import { A } from '../a';", 'engine/match', "import { A } from '../a.js';"],
  ['a type in place', "type A = import('@/engine/a').A;", 'rules', "type A = import('../engine/a.js').A;"],
  ['a package', "import type { A } from 'vite';", 'rules', "import type { A } from 'vite';"],
])('%s', (_, code, folder, portable) => expect(withPortableImports(code, folder)).toBe(portable));

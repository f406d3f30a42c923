import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file of the project: its path from the checkout's folder, with `/`, and what stands in it. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

const IGNORED = new Set(['node_modules', 'dist']);

/** All TypeScript files below a folder; folders with a leading dot, packages and build results are left out. */
export function sourceFiles(root: string, folder = ''): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): SourceFile[] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name.startsWith('.') || IGNORED.has(entry.name) ? [] : sourceFiles(root, path);
    return /\.tsx?$/.test(entry.name) ? [{ path, code: readFileSync(join(root, path), 'utf8') }] : [];
  });
}

/** What a file imports, in order, as it is written there: static, dynamic, type-only, and re-exports. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(/^\s*(?:import|export)\b[^;'"`]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map(
    (match) => (match[1] ?? match[2] ?? match[3]) as string,
  );
}

import { dirname, join } from 'node:path/posix';
import { LAYERS } from './layers';
import { importsOf, type SourceFile } from './source-file';

/** Folders and files of these names say nothing about what is in them. */
const NAMELESS = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib)(?:\/|\.tsx?$)|(?:^|\/)(?:types|constants)\.tsx?$/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;
const LANGUAGE = /\.zh-CN(?=\.)/;

const MAX_LINES = 300;
const MAX_ENTRYPOINT_LINES = 60;

/** The outermost folder; a file in it belongs to that layer. */
export function layerOf(path: string): string {
  return path.split('/')[0] as string;
}

/** Imports of one file that its layer does not allow. */
export function forbiddenImports({ path, code }: SourceFile): string[] {
  const own = layerOf(path);
  const allowed = LAYERS[own];
  if (!allowed) return [];
  return importsOf(code).flatMap((target): string[] => {
    if (target.startsWith('.')) return layerOf(join(dirname(path), target)) === own ? [] : [`${path}: ${target} leaves ${own}; a border is crossed by @/`];
    if (target.startsWith('@/')) {
      const other = layerOf(target.slice('@/'.length));
      if (other === own) return [`${path}: ${target} stays in ${own}; inside a layer imports are relative`];
      return allowed.layers.includes(other) ? [] : [`${path}: ${own} may not import ${other}`];
    }
    return allowed.modules.some((name) => (name.endsWith(':') ? target.startsWith(name) : target === name)) ? [] : [`${path}: ${own} may not import ${target}`];
  });
}

/** What is wrong with where a file lies and what it is called. */
export function namingProblems({ path }: SourceFile): string[] {
  const base = path.split('/').at(-1) as string;
  return [
    ...(NAMELESS.test(path) ? [`${path}: is missing a name for what it is`] : []),
    ...(KEBAB_CASE.test(base.replace(LANGUAGE, '')) ? [] : [`${path}: is not kebab-case`]),
  ];
}

function limitOf(path: string): number {
  if (/^entrypoints\/(?:[^/]+|[^/]+\/(?:index|main)\.tsx?)$/.test(path)) return MAX_ENTRYPOINT_LINES;
  return MAX_LINES;
}

/** Says when a file is longer than its kind may be. */
export function lengthProblems(file: SourceFile): string[] {
  const [lines, limit] = [file.code.trimEnd().split('\n').length, limitOf(file.path)];
  return lines > limit ? [`${file.path}: has ${lines} lines, more than ${limit}`] : [];
}

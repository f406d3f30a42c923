import type { Scope } from '../rule';

const BREAKS: Record<Exclude<Scope, 'text'>, RegExp> = {
  clause: /[。！？!?；;\n\r，,、]/,
  sentence: /[。！？!?；;\n\r]/,
  line: /[\n\r]/,
};

/** The range [from, to) of the scope that holds `at`, in the units of `normal`. */
export function scopeAt(normal: string, at: number, scope: Scope): [number, number] {
  if (scope === 'text') return [0, normal.length];
  const isBreak = (i: number) => BREAKS[scope].test(normal[i] as string);
  let from = at;
  while (from > 0 && !isBreak(from - 1)) from--;
  let to = at;
  while (to < normal.length && !isBreak(to)) to++;
  return [from, to];
}

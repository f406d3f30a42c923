import { check } from '@/engine/check';
import { compile } from '@/engine/compile';
import { RULES } from '@/rules/index';
import everyday from './everyday.txt?raw';

const MB = 1e6;

/** What it costs a frame to have all rules ready, measured once in a process that does nothing else. */
export interface Readiness {
  /** Making the tables of all rules, milliseconds. */
  readonly compileMs: number;
  /** The first check after it. */
  readonly firstCheckMs: number;
  /** What is held afterwards, tables and typed arrays, less what the process held before the rules were made ready. */
  readonly heldMb: number;
}

/** Makes all rules ready and checks a first text. `collect` runs the garbage collector. */
export function readiness(collect: () => void): Readiness {
  const held = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / MB;
  };
  const before = held();
  const start = performance.now();
  const ruleset = compile(RULES);
  const compiled = performance.now();
  check(everyday, ruleset);
  const checked = performance.now();
  return { compileMs: compiled - start, firstCheckMs: checked - compiled, heldMb: held() - before };
}

import { type Checker, shippedChecker } from '@/rules/shipped-checker';
import everyday from './everyday.txt?raw';

/** What it costs a frame to have all rules ready, measured once in a process that does nothing else. */
export interface Readiness {
  /** Unpacking the blueprint and making the rules ready by it, milliseconds. */
  readonly readyMs: number;
  /** The first check after it, which unpacks the tables that it needs. */
  readonly firstCheckMs: number;
}

/** Kept as a page keeps it, so that what it holds is counted. */
export const kept: Checker[] = [];

/** Makes all rules ready and checks a first text. */
export function readiness(): Readiness {
  const start = performance.now();
  const checker = shippedChecker();
  checker.makeRules();
  const ready = performance.now();
  checker.check(everyday);
  kept.push(checker);
  return { readyMs: ready - start, firstCheckMs: performance.now() - ready };
}

/** The part of vitest's JSON report that is counted. */
export interface RunnerReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Sums of a whole test run. */
export class Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  addStep(isGood: boolean): void;
  addRunner(report: RunnerReport | null, exitCode: number): void;
  get line(): string;
}

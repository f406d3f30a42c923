/** Sums of a whole test run: each test of each runner counts one, and so does each step that is no runner. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** Counts a step that either went well or did not. */
  addStep(isGood) {
    if (isGood) this.passed++;
    else this.failed++;
  }

  /**
   * Counts a test runner by its report, null when it left none. A runner that ended badly without a failed test, or that saw no test,
   * counts as one failure: silence is no success.
   * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | null} report
   * @param {number} exitCode
   */
  addRunner(report, exitCode) {
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
    this.passed += numPassedTests;
    this.failed += numFailedTests;
    this.skipped += numPendingTests + numTodoTests;
    if (numFailedTests === 0 && (exitCode !== 0 || numPassedTests === 0)) this.failed++;
  }

  /** The closing line. */
  get line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

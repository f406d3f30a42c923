/** What the process says with its exit code. */
export const EXIT = { clean: 0, held: 1, failed: 2 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

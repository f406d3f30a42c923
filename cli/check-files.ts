import { actionOf } from '@/engine/finding';
import type { CheckContext } from '@/engine/surface';
import type { Checker } from '@/rules/checker';
import { EXIT, type ExitCode } from './exit-code';
import { readStream, readText, UnreadableText } from './read-text';
import type { Failure, Report } from './report';
import { type Streams, write } from './streams';

/** What to check, and how to tell of it. */
export interface FileJob {
  readonly names: readonly string[];
  /** Standard input is checked too, first. */
  readonly withStdin: boolean;
  readonly encoding: string;
  readonly context: CheckContext;
  readonly checker: Checker;
  readonly report: Report;
}

/** Checks texts one after the other. What cannot be read is named on standard error and skipped; the rest is done. */
export async function checkFiles(job: FileJob, { stdin, stdout, stderr }: Streams): Promise<ExitCode> {
  const failures: Failure[] = [];
  let isHeld = false;
  const one = async (name: string, read: () => Promise<string>) => {
    try {
      const text = await read();
      const findings = job.checker.check(text, job.context);
      const action = actionOf(findings);
      isHeld ||= action === 'warn' || action === 'block';
      await write(stdout, job.report.add({ name, text, findings }));
    } catch (problem) {
      if (!(problem instanceof UnreadableText)) throw problem;
      failures.push({ name, reason: problem.message });
      await write(stderr, `${name}: ${problem.message}; skipped\n`);
    }
  };
  if (job.withStdin) await one('<stdin>', () => readStream(stdin, job.encoding));
  for (const name of job.names) await one(name, () => readText(name, job.encoding));
  await write(stdout, job.report.end(failures));
  if (failures.length > 0) return EXIT.failed;
  return isHeld ? EXIT.held : EXIT.clean;
}

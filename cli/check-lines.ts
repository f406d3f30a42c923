import { isUtf8 } from 'node:buffer';
import type { CheckContext } from '@/engine/surface';
import type { Checker } from '@/rules/checker';
import { EXIT, type ExitCode } from './exit-code';
import { parseRequest, type Request } from './parse-request';
import { MAX_LINE_BYTES, splitLines } from './split-lines';
import { type Streams, write } from './streams';

/** Answers are written in pieces of about this many characters, and at the latest when the input pauses. */
const PIECE_CHARS = 64 * 1024;

function requestIn(line: Buffer | null, defaults: CheckContext): Request {
  if (line === null) return { id: null, problem: `is longer than ${MAX_LINE_BYTES} bytes` };
  if (!isUtf8(line)) return { id: null, problem: 'is not UTF-8' };
  return parseRequest(line.toString('utf8'), defaults);
}

function answer(request: Request, checker: Checker): string {
  if ('problem' in request) {
    return `${JSON.stringify({ id: request.id, verdict: 'unchecked', reason: `bad-input: ${request.problem}`, action: 'none', score: 0, findings: [] })}\n`;
  }
  const { verdict, action, score, findings } = checker.assess(request.text, request.context);
  const plain = findings.map(({ ruleId, severity, start, end }) => ({ ruleId, severity, start, end }));
  return `${JSON.stringify({ id: request.id, verdict, action, score, findings: plain })}\n`;
}

/**
 * Reads one JSON object a line and answers each, in order, in constant memory.
 * A bad line is named on standard error and answered with the verdict `unchecked`; the rest is done.
 */
export async function checkLines({ stdin, stdout, stderr }: Streams, checker: Checker, defaults: CheckContext): Promise<ExitCode> {
  let lineNumber = 0;
  let isFailed = false;
  for await (const lines of splitLines(stdin)) {
    let piece = '';
    for (const line of lines) {
      lineNumber++;
      const request = requestIn(line, defaults);
      if ('problem' in request) {
        isFailed = true;
        await write(stderr, `line ${lineNumber}: ${request.problem}\n`);
      }
      piece += answer(request, checker);
      if (piece.length >= PIECE_CHARS) {
        await write(stdout, piece);
        piece = '';
      }
    }
    await write(stdout, piece);
  }
  return isFailed ? EXIT.failed : EXIT.clean;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLines } from '@/cli/check-lines';
import { createChecker } from '@/rules/checker';
import { runCli, withStreams } from './run-cli';

const RISKY = '这款面霜全网最好用，姐妹们快下单';
const CLEAN = '明天下午三点开会，记得带上周的会议纪要。';
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const check = (...input: (string | Uint8Array)[]) => runCli(['check', '--ndjson'], ...input);
const answers = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((answer) => JSON.parse(answer));

test('answers each line in order, in the agreed shape', async () => {
  const { code, out, err } = await check(line({ id: 'a', text: RISKY }), line({ id: 7, text: CLEAN }));
  const [risky, clean] = answers(out);
  expect(Object.keys(risky)).toEqual(['id', 'verdict', 'action', 'score', 'findings']);
  expect(risky).toMatchObject({ id: 'a', verdict: 'findings', action: 'warn', score: expect.any(Number) });
  const found = risky.findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'ad-law/absolute-terms');
  expect(Object.keys(found)).toEqual(['ruleId', 'severity', 'start', 'end']);
  expect(RISKY.slice(found.start, found.end)).toContain('最好用');
  expect(clean).toEqual({ id: 7, verdict: 'clean', action: 'none', score: 0, findings: [] });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('a text without a surface is public; the surface of a line goes before that of the command', async () => {
  const { out } = await runCli(['check', '--ndjson', '--surface', 'internal'], line({ id: 1, text: RISKY }), line({ id: 2, text: RISKY, surface: 'public' }));
  const rules = answers(out).map(({ findings }) => findings.some(({ ruleId }: { ruleId: string }) => ruleId === 'ad-law/absolute-terms'));
  expect(rules).toEqual([false, true]);
});

test('audience and industry are taken from the line, else from the command', async () => {
  const text = '这款理财保本保息，欢迎认购';
  const { out } = await runCli(
    ['check', '--ndjson', '--industry', 'finance'],
    line({ id: 1, text }),
    line({ id: 2, text, industry: 'health' }),
    line({ id: 3, text, audience: 'inside' }),
  );
  expect(answers(out).map(({ action }) => action)).toEqual(['block', 'warn', 'none']);
});

describe('a bad line is named, answered as unchecked, and loses nothing else', () => {
  test.each([
    ['no JSON', 'nonsense', null, 'is not a JSON object'],
    ['an empty line', '', null, 'is not a JSON object'],
    ['an array', '[1]', null, 'is not a JSON object'],
    ['null', 'null', null, 'is not a JSON object'],
    ['no id', '{"text":"x"}', null, 'id must be a string or a number'],
    ['no text', '{"id":"b"}', 'b', 'text must be a string'],
    ['a number for text', '{"id":"b","text":1}', 'b', 'text must be a string'],
    ['an unknown surface', '{"id":"b","text":"x","surface":"moon"}', 'b', 'surface must be one of public, group, direct, internal, email'],
    ['an unknown audience', '{"id":"b","text":"x","audience":"both"}', 'b', 'audience must be one of outside, inside'],
    ['an unknown industry', '{"id":"b","text":"x","industry":"mining"}', 'b', 'industry must be one of education, finance, franchise, health, property'],
    ['a number for lang', '{"id":"b","text":"x","lang":1}', 'b', 'lang must be a string'],
    ['a list for site', '{"id":"b","text":"x","site":[]}', 'b', 'site must be a string'],
  ])('%s', async (_, bad, id, problem) => {
    const { code, out, err } = await check(line({ id: 'a', text: CLEAN }), `${bad}\n`, line({ id: 'c', text: CLEAN }));
    const [first, second, third] = answers(out);
    expect(first.id).toBe('a');
    expect(second).toEqual({ id, verdict: 'unchecked', reason: `bad-input: ${problem}`, action: 'none', score: 0, findings: [] });
    expect(third.id).toBe('c');
    expect(err).toBe(`line 2: ${problem}\n`);
    expect(code).toBe(2);
  });

  test('bytes that are no UTF-8', async () => {
    const { out, err } = await check(new Uint8Array([0x7b, 0xff, 0x7d, 0x0a]), line({ id: 1, text: CLEAN }));
    expect(answers(out).map(({ verdict }) => verdict)).toEqual(['unchecked', 'clean']);
    expect(err).toBe('line 1: is not UTF-8\n');
  });

  test('the text of a bad line is not repeated anywhere', async () => {
    const { out, err } = await check('{"id":1,"text":"secret-words"\n');
    expect(out + err).not.toContain('secret');
  });
});

test('the last line needs no newline, lines may end in \\r\\n, no input gives no output', async () => {
  expect(answers((await check(`{"id":1,"text":"a"}\r\n{"id":2,"text":"b"}`)).out).map(({ id }) => id)).toEqual([1, 2]);
  expect(await check()).toEqual({ code: 0, out: '', err: '' });
});

test('gives the same answers however the bytes arrive', async () => {
  const bytes = Buffer.from([line({ id: 1, text: RISKY }), '\n', line({ id: '二', text: CLEAN }), 'x\n', line({ id: 3, text: '\ud800' })].join(''));
  const checker = createChecker();
  const checkPieces = (pieces: Uint8Array[]) => withStreams((streams) => checkLines(streams, checker, {}), pieces);
  const whole = await checkPieces([bytes]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
      expect(await checkPieces(pieces)).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

import { expect, test } from 'vitest';
import { runCli } from './run-cli';

test.each([
  ['an unknown option', ['check', '--frmat', 'x'], "unknown option '--frmat'"],
  ['an unknown command', ['chek'], "unknown command 'chek'"],
  ['no file', ['check'], 'name at least one FILE'],
  ['a file beside --ndjson', ['check', '--ndjson', 'x'], 'takes no FILE'],
  ['--ndjson beside --stdin', ['check', '--ndjson', '--stdin'], 'cannot be used with'],
  ['an unknown surface', ['check', '--surface', 'moon', 'x'], 'Allowed choices are public, group'],
  ['an unknown audience', ['check', '--audience', 'both', 'x'], 'Allowed choices are outside, inside'],
  ['an unknown industry', ['check', '--industry', 'mining', 'x'], 'Allowed choices are education, finance'],
  ['an unknown format', ['check', '--format', 'xml', 'x'], 'Allowed choices are text, json, sarif'],
  ['an unknown encoding', ['check', '--encoding', 'klingon', 'x'], 'There is no such encoding'],
  ['a rule that does not exist', ['check', '--off', 'no/rule', 'x'], 'there is no rule "no/rule"; the packs are ad-law, '],
  ['explain without a rule', ['explain'], "missing required argument 'RULE'"],
  ['explain with an unknown rule', ['explain', 'pii/no-rule'], 'in its pack there are pii/'],
])('%s: says what was wrong and how it is used, exit 2', async (_, args, problem) => {
  const { code, out, err } = await runCli(args);
  expect(err).toContain(problem);
  expect(err).toMatch(/\n\(add --help to see how it is used\)\n$/);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('help and version are no errors', async () => {
  expect(await runCli(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage: shenyan') });
  expect(await runCli(['--version'])).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('explain says title, reason, severity by surface and ground in the chosen language', async () => {
  const { code, out } = await runCli(['explain', 'ad-law/absolute-terms', '--speak', 'zh']);
  expect(out).toContain('绝对化用语');
  expect(out).toContain('广告法');
  expect(out).toMatch(/severity: public \w+, group \w+, direct \w+, internal \w+, email \w+/);
  expect(code).toBe(0);
});

test('explain says what changes in a trade that the rule names', async () => {
  const { out } = await runCli(['explain', 'finance/guaranteed-return']);
  expect(out).toMatch(/severity in finance: public block, group block, direct block, internal off, email block/);
  expect(out).toMatch(/in finance \(checked/);
});

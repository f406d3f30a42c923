import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli';

const RISKY = '第一行没有问题。\n姐妹们，这款面霜全网最好用\n';
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shenyan-cli-'));
  writeFileSync(at('risky.txt'), RISKY);
  writeFileSync(at('clean.md'), '明天下午三点开会。\n');
  writeFileSync(at('gb18030.txt'), Buffer.from([0xd7, 0xee, 0xba, 0xc3, 0xd3, 0xc3]));
  writeFileSync(at('utf16.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(RISKY, 'utf16le')]));
  writeFileSync(at('marked.txt'), `\ufeff${RISKY}`);
  writeFileSync(at('binary'), Buffer.from([0x50, 0x4b, 0, 0]));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('names line and column of each finding, and exits with 1 when something holds', async () => {
  const { code, out, err } = await runCli(['check', '--speak', 'zh', at('risky.txt'), at('clean.md')]);
  expect(out).toContain(`${at('risky.txt')}:2:`);
  expect(out).toMatch(/:2:\d+: warn: .*最好用.* \[ad-law\/absolute-terms\]/);
  expect(out).toContain('绝对化用语');
  expect(out).toMatch(/\n2 段文字，发现 \d+ 处\n$/);
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

test('a clean file exits with 0', async () => {
  expect(await runCli(['check', '--speak', 'en', at('clean.md')])).toEqual({ code: 0, out: '0 findings in 1 text\n', err: '' });
});

test('what cannot be read or decoded is named and skipped; the rest is done; exit 2', async () => {
  const { code, out, err } = await runCli(['check', '--speak', 'en', at('missing'), folder, at('binary'), at('gb18030.txt'), at('risky.txt')]);
  expect(err.split('\n')).toEqual([
    `${at('missing')}: there is no such file; skipped`,
    `${folder}: is a folder; skipped`,
    `${at('binary')}: is not text; skipped`,
    `${at('gb18030.txt')}: is not utf-8 text; skipped`,
    '',
  ]);
  expect(out).toContain('ad-law/absolute-terms');
  expect(out).toMatch(/, 4 texts not checked\n$/);
  expect(code).toBe(2);
});

describe('encodings', () => {
  const positions = async (...args: string[]) => (await runCli(['check', '--format', 'json', ...args])).out.match(/"line": \d+,\s+"column": \d+/g);

  test('a byte order mark says which, and is no part of the text', async () => {
    const plain = await positions(at('risky.txt'));
    expect(plain).not.toBeNull();
    expect(await positions(at('utf16.txt'))).toEqual(plain);
    expect(await positions(at('marked.txt'))).toEqual(plain);
  });

  test('--encoding says it for files without one', async () => {
    expect((await runCli(['check', '--encoding', 'gb18030', at('gb18030.txt')])).code).not.toBe(2);
  });
});

test('--stdin is one text', async () => {
  const { code, out } = await runCli(['check', '--stdin'], RISKY);
  expect(out).toContain('<stdin>:2:');
  expect(code).toBe(1);
});

test('--off silences a rule', async () => {
  const { findings } = JSON.parse((await runCli(['check', '--format', 'json', '--off', 'ad-law/absolute-terms', at('risky.txt')])).out).files[0];
  expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('ad-law/absolute-terms');
});

test('reports for programs have positions and never the text', async () => {
  const json = JSON.parse((await runCli(['check', '--format', 'json', at('risky.txt'), at('missing')])).out);
  expect(json.files[0].findings[0]).toMatchObject({ from: { line: 2 }, to: { line: 2 } });
  expect(json.failures).toEqual([{ name: at('missing'), reason: 'there is no such file' }]);
  const sarifText = (await runCli(['check', '--format', 'sarif', at('risky.txt'), at('missing')])).out;
  const [run] = JSON.parse(sarifText).runs;
  const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'ad-law/absolute-terms');
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('ad-law/absolute-terms');
  const { region, artifactLocation } = result.locations[0].physicalLocation;
  expect(RISKY.slice(region.charOffset, region.charOffset + region.charLength)).toContain('最好用');
  expect(region.startLine).toBe(2);
  expect(artifactLocation.uri).toMatch(/^file:\/\/\/.*risky\.txt$/);
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(sarifText).not.toContain('姐妹们');
});

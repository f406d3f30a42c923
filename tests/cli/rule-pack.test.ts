import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli';

const PACK = {
  id: 'acme',
  title: { zh: '某公司规定', en: 'Rules of some company' },
  checked: '2026-11-21',
  rules: [
    {
      name: 'project-names',
      title: { zh: '项目代号', en: 'Project name' },
      why: { zh: '代号不能出现在公司外面。', en: 'Project names stay inside.' },
      fix: { zh: '写公开的产品名。', en: 'Write the public name.' },
      severity: 'warn',
      bySurface: { internal: 'off' },
      find: [{ pattern: '青鸟\\d+号' }],
    },
  ],
};
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shenyan-rules-'));
  writeFileSync(at('acme.json'), JSON.stringify(PACK));
  writeFileSync(at('text.txt'), '下周发布青鸟7号。\n');
  writeFileSync(at('broken.json'), '{');
  writeFileSync(at('wrong.json'), JSON.stringify({ ...PACK, rules: [{ ...PACK.rules[0], find: [{ pattern: '(?=a)b' }] }] }));
  writeFileSync(at('taken.json'), JSON.stringify({ ...PACK, id: 'pii' }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('rules of a pack speak beside the shipped ones, and say why', async () => {
  const { code, out } = await runCli(['check', '--rules', at('acme.json'), '--speak', 'zh', at('text.txt')]);
  expect(out).toMatch(/:1:5: warn: 青鸟7号 \[acme\/project-names\]\n {4}项目代号：代号不能出现在公司外面。/);
  expect(code).toBe(1);
});

test('in SARIF they stand on the pack', async () => {
  const { out } = await runCli(['check', '--rules', at('acme.json'), '--format', 'sarif', '--speak', 'en', at('text.txt')]);
  const [rule] = JSON.parse(out).runs[0].tool.driver.rules;
  expect(rule).toMatchObject({ id: 'acme/project-names', help: { text: 'Write the public name. (Rules of some company, project-names)' } });
});

test.each([
  ['silent where the pack says so', ['--surface', 'internal'], 0],
  ['silent when switched off', ['--off', 'acme/project-names'], 0],
])('%s', async (_, options, code) => {
  expect((await runCli(['check', '--rules', at('acme.json'), ...options, at('text.txt')])).code).toBe(code);
});

test.each([
  ['a missing file', 'nothing.json', 'there is no such file'],
  ['no JSON', 'broken.json', 'JSON'],
  ['a pattern that needs more than linear time', 'wrong.json', 'rules.0.find.0.pattern: only (?:…)'],
  ['a pack of our own', 'taken.json', 'id: pii is a pack'],
])('%s: says file, place and reason, exit 2', async (_, file, reason) => {
  const { code, out, err } = await runCli(['check', '--rules', at(file), at('text.txt')]);
  expect(err).toContain(`error: ${at(file)}: `);
  expect(err).toContain(reason);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

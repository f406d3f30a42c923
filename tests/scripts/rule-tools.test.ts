import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const empty = mkdtempSync(join(tmpdir(), 'shenyan-rule-'));
afterAll(() => rmSync(empty, { recursive: true }));

/** Runs one of our scripts and gives its exit code with both streams together. */
function run(script: string, args: readonly string[], cwd = process.cwd()): Promise<{ code: number; text: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve('scripts', script), ...args], { cwd, env: { ...process.env, SHENYAN_CORPUS: '' } }, (error, out, errors) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, text: out + errors }),
    );
  });
}

describe('npm run rule', () => {
  test('new writes the pack and the rule, and refuses to overwrite', async () => {
    const first = await run('rule.mjs', ['new', 'my-pack/my-rule'], empty);
    expect(first.code).toBe(0);
    expect(readFileSync(join(empty, 'rules/my-pack/my-rule.ts'), 'utf8')).toContain("stage: 'trial'");
    expect(readFileSync(join(empty, 'rules/my-pack/pack.ts'), 'utf8')).toContain('definePack');
    expect((await run('rule.mjs', ['new', 'my-pack/my-rule'], empty)).code).toBe(2);
  });

  test('try shows every example as the rule marks it', async () => {
    const { code, text } = await run('rule.mjs', ['try', 'ad-law/absolute-terms']);
    expect(code).toBe(0);
    expect(text).toContain('⟦全网最好用⟧');
    expect(text).not.toContain('NOT');
  });

  test('says how it is used when the rule is not named or not there', async () => {
    expect(await run('rule.mjs', [])).toMatchObject({ code: 2, text: expect.stringContaining('Usage') });
    expect(await run('rule.mjs', ['try', 'ad-law/not-there'])).toMatchObject({
      code: 2,
      text: expect.stringContaining('There is no rules/ad-law/not-there.ts'),
    });
  });
});

describe('npm run law', () => {
  test('lists what is to be confirmed, and what is older than a year on the given day', async () => {
    const soon = await run('law.mjs', ['--on', '2026-11-21']);
    const later = await run('law.mjs', ['--on', '2030-01-01']);
    expect(soon).toMatchObject({ code: 1, text: expect.stringMatching(/confirm\s+金融产品网络营销管理办法/) });
    expect(soon.text).not.toMatch(/ old {2}/);
    expect(later.text).toMatch(/ old {2}中华人民共和国广告法/);
  });

  test('refuses a day that is none', async () => {
    expect(await run('law.mjs', ['--on', '2026-13-40'])).toMatchObject({ code: 2, text: expect.stringContaining('Usage') });
  });
});

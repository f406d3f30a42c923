import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SELF = `${ROOT}.output/self-reference`;

const node = (args: string[], env: NodeJS.ProcessEnv = {}, input = '') =>
  spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env }, input, timeout: 60_000 });

describe('npm start', () => {
  test.each([
    [['--browser', 'lynx'], '--browser takes chromium or firefox, not "lynx"'],
    [['--port', '70000'], '--port takes a number up to 65535, not "70000"'],
    [['--frob'], "Unknown option '--frob'"],
  ])('%j: says what was wrong and the usage, exit 2', (args, problem) => {
    const { status, stderr, stdout } = node(['scripts/start.mjs', ...args]);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('Usage: npm start');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('a missing browser that cannot be installed: one sentence that says what to do, exit 2', () => {
    const { status, stderr, stdout } = node(['scripts/start.mjs', '--browser', 'firefox'], { PATH: '', FIREFOX_BIN: '', HOME: '/nowhere' });
    expect(stderr).toMatch(/^There is no firefox on this machine: install it \(.+\), or say where it is in FIREFOX_BIN\.\n$/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('a browser that is named wrongly: one sentence that says so, exit 2', () => {
    const { status, stderr, stdout } = node(['scripts/start.mjs', '--browser', 'firefox'], { FIREFOX_BIN: '/nowhere/firefox' });
    expect(stderr).toBe('FIREFOX_BIN names /nowhere/firefox, which is no program; correct it, or unset it to have a browser found.\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('npm run soak', () => {
  test.each([
    [['--steps', '0'], '--steps takes a number from 1 on, not "0"'],
    [['--browser', 'lynx'], '--browser takes chromium or firefox, not "lynx"'],
  ])('%j: says what was wrong and the usage, exit 2', (args, problem) => {
    const { status, stderr, stdout } = node(['scripts/soak.mjs', ...args]);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('Usage: npm run soak');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('npm run cli', () => {
  test('builds what it needs and answers, with nothing else on standard output', () => {
    const { status, stdout, stderr } = node(['scripts/cli.mjs', 'check', '--ndjson'], {}, '{"id":"a","text":"明天下午三点开会"}\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ id: 'a', verdict: 'clean', action: 'none', score: 0, findings: [] });
  });

  test('file names are meant from where the person stands', () => {
    const { status, stdout } = node(['scripts/cli.mjs', 'check', '--speak', 'en', 'architecture.test.ts'], {
      npm_lifecycle_event: 'cli',
      INIT_CWD: `${ROOT}tests`,
    });
    expect(stdout).toMatch(/ in 1 text\n$/);
    expect(status).not.toBe(2);
  });
});

describe("import { createChecker } from 'shenyan'", () => {
  const CODE =
    "import { createChecker, type Finding } from 'shenyan';\nconst findings: readonly Finding[] = createChecker({ off: ['ad-law/uncited-data'] }).check('全网最好用');\n";
  afterAll(() => rmSync(SELF, { recursive: true, force: true }));

  test('works in plain Node inside the checkout', () => {
    node(['scripts/cli.mjs', '--version']);
    const code = "import { createChecker } from 'shenyan'; console.log(createChecker().check('姐妹们，这款面霜全网最好用').map((f) => f.ruleId).join())";
    const { stdout, stderr } = node(['--input-type=module', '-e', code]);
    expect(stderr).toBe('');
    expect(stdout).toContain('ad-law/absolute-terms');
  });

  test.each([
    ['accepts its proper use', CODE, 0],
    ['refuses a wrong one', `${CODE}findings[0].nothing;\n`, 2],
  ])("its types hold under Node's own resolution: %s", (_, code, expected) => {
    mkdirSync(SELF, { recursive: true });
    writeFileSync(`${SELF}/use.ts`, code);
    const options = { noEmit: true, strict: true, module: 'nodenext', target: 'es2023', types: [] };
    writeFileSync(`${SELF}/tsconfig.json`, JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
    const { status, stdout } = spawnSync(`${ROOT}node_modules/.bin/tsc`, ['-p', SELF], { encoding: 'utf8', shell: process.platform === 'win32' });
    expect(status === 0 ? 0 : 2, stdout).toBe(expected);
  });
});

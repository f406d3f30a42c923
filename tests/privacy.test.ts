import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './architecture/source-file';
import { forbiddenCalls, type Kind } from './privacy/forbidden-calls';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGETS = ['chrome-mv3', 'firefox-mv3'];
const SHIPPED = /^(?:editors|engine|entrypoints|gate|components|locales|messaging|overlay|rules|sites|state)\//;

const builtFiles = (target: string, ext: string) =>
  readdirSync(join(ROOT, '.output', target), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ext));
const built = (target: string, file: string) => readFileSync(join(ROOT, '.output', target, file), 'utf8');
const manifestOf = (target: string) => JSON.parse(built(target, 'manifest.json'));

test.each(TARGETS)('%s is built, since these tests look at what people install', (target) => {
  expect(existsSync(join(ROOT, '.output', target, 'manifest.json')), 'run npm run build first').toBe(true);
  expect(builtFiles(target, '.js')).toEqual(expect.arrayContaining(['background.js', 'checker.js', 'overlay.js', 'sentinel.js']));
});

describe.each(TARGETS)('the manifest of %s', (target) => {
  test('asks for these permissions and no other', () => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifestOf(target);
    // the side panel brings no warning at install; Firefox's sidebar needs no permission
    expect(permissions).toEqual(['storage', 'scripting', 'activeTab', ...(target === 'chrome-mv3' ? ['sidePanel'] : [])]);
    expect(optional_permissions).toBeUndefined();
    expect(optional_host_permissions).toEqual(['*://*/*']);
    expect(host_permissions.length).toBeGreaterThan(0);
    for (const pattern of host_permissions) expect(pattern).toMatch(/^(?:https?|\*):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/\*$/);
  });

  test('runs by itself only on the named hosts', () => {
    const { content_scripts, host_permissions } = manifestOf(target);
    for (const { matches } of content_scripts) expect(matches).toEqual(host_permissions);
  });

  test('asks for no second background in private windows: there is one, with one storage', () => {
    expect(manifestOf(target)).not.toHaveProperty('incognito');
  });

  test('gives a page nothing to find, and nobody a way to talk to the extension', () => {
    const manifest = manifestOf(target);
    expect(manifest.manifest_version).toBe(3);
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'sandbox']) expect(manifest).not.toHaveProperty(key);
  });
});

describe.each(TARGETS)('what is built for %s', (target) => {
  test.each<Kind>(['network', 'poll', 'code from text'])('contains no %s', (kind) => {
    expect(builtFiles(target, '.js').flatMap((file) => forbiddenCalls(kind, built(target, file)).map((call) => `${file}: ${call}`))).toEqual([]);
  });

  test('contains, in what comes into pages, no call that plain http lacks', () => {
    const inPages = ['sentinel.js', 'checker.js', 'overlay.js', 'sweep.js'];
    expect(inPages.flatMap((file) => forbiddenCalls('call that plain http lacks', built(target, file)))).toEqual([]);
  });

  test('loads nothing from outside', () => {
    for (const file of [...builtFiles(target, '.html'), ...builtFiles(target, '.css')]) {
      expect(built(target, file).match(/(?:src|href|url\(|@import)\s*=?\s*["'(]?\s*(?:https?:)?\/\/[^"')\s]+/g), file).toBeNull();
    }
  });
});

describe('our own code', () => {
  const shipped = sourceFiles(ROOT).filter(({ path }) => SHIPPED.test(path));

  test('was seen', () => expect(shipped.length).toBeGreaterThan(100));

  test.each<Kind>(['network', 'poll', 'log', 'code from text', 'markup from text'])('contains no %s', (kind) => {
    expect(shipped.flatMap(({ path, code }) => forbiddenCalls(kind, code).map((call) => `${path}: ${call}`))).toEqual([]);
  });
});

describe('the guard sees', () => {
  test.each<[Kind, string]>([
    ['network', 'await fetch(url)'],
    ['network', 'globalThis.fetch ?? other'],
    ['network', 'const f=window["fetch"]'],
    ['network', 'new XMLHttpRequest'],
    ['network', 'new WebSocket(u)'],
    ['network', 'navigator.sendBeacon(u, text)'],
    ['network', 'new EventSource(u)'],
    ['network', 'new Image().src=u'],
    ['network', 'new RTCPeerConnection'],
    ['network', 'importScripts(u)'],
    ['poll', 'setInterval(look, 1000)'],
    ['poll', 'browser.alarms.create("x", {})'],
    ['log', 'console.log(text)'],
    ['log', 'console["debug"](text)'],
    ['code from text', 'eval(x)'],
    ['code from text', 'new Function(x)'],
    ['markup from text', 'host.innerHTML = x'],
    ['markup from text', 'host.insertAdjacentHTML("beforeend", x)'],
    ['markup from text', 'document.write(x)'],
  ])('%s in `%s`', (kind, code) => expect(forbiddenCalls(kind, code)).toHaveLength(1));

  test.each<[Kind, string]>([
    ['network', 'prefetch(x); a.fetchAll()'],
    ['network', '"WebSocket is a word in a rule"'],
    ['poll', 'clearInterval(x)'],
    ['log', '// console output is forbidden'],
    ['code from text', 'retrieval(x)'],
  ])('that there is no %s in `%s`', (kind, code) => expect(forbiddenCalls(kind, code)).toEqual([]));
});

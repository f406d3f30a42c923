import { describe, expect, test } from 'vitest';
import { SITES, siteOf } from '@/sites/index';

describe('every site file', () => {
  test('was seen', () => expect(Object.keys(SITES).length).toBeGreaterThan(30));

  test('names hosts and takes all of their pages', () => {
    const patterns = Object.values(SITES).flatMap(({ matches }) => matches);
    expect(patterns.filter((pattern) => !/^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/\*$/.test(pattern))).toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test('is encrypted unless it is this machine', () => {
    const plain = Object.values(SITES).flatMap(({ matches }) => matches.filter((pattern) => pattern.startsWith('http:')));
    expect(plain).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
  });

  test('leaves LinkedIn alone (decision 0032)', () => {
    expect(Object.values(SITES).flatMap(({ matches }) => matches.filter((pattern) => pattern.includes('linkedin')))).toEqual([]);
  });
});

describe('siteOf', () => {
  test.each([
    ['mail.google.com', 'Gmail'],
    ['www.zhihu.com', 'Zhihu'],
    ['acme.feishu.cn', 'Feishu'],
    ['127.0.0.1', 'Pages on this machine'],
    ['notzhihu.com', undefined],
    ['google.com', undefined],
    ['', undefined],
  ])('%s is %s', (hostname, title) => {
    expect(siteOf(hostname)?.title.en).toBe(title);
  });
});

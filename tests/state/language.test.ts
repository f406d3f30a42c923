import { expect, it } from 'vitest';
import { languageOf } from '@/state/language';

it.each([
  ['auto', 'zh-CN', 'zh-CN'],
  ['auto', 'zh', 'zh-CN'],
  ['auto', 'zh-Hant-TW', 'zh-CN'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'zha', 'en'],
  ['auto', '', 'en'],
  ['en', 'zh-CN', 'en'],
  ['zh-CN', 'de', 'zh-CN'],
] as const)('%s in a browser that speaks "%s" gives %s', (chosen, browser, expected) => expect(languageOf(chosen, browser)).toBe(expected));

import type { Settings } from './settings';

/** The languages that the product speaks. */
export type Language = Exclude<Settings['language'], 'auto'>;

/** The language to speak: the chosen one, else the browser's own (BCP 47); Chinese of any kind gives zh-CN, all else English. */
export function languageOf(chosen: Settings['language'], browserLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
}

import type { Localised } from '@/engine/rule';

/** In which of the product's two languages a report speaks. */
export type Language = keyof Localised;

/** The language of the person's locale settings (LC_ALL before LANG); English when they name neither. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  return /^zh/i.test(env.LC_ALL || env.LANG || '') ? 'zh' : 'en';
}

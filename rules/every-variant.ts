import type { Variant } from '@/engine/finding';

/** Every way to hide a word but figures, which stand for themselves too often (8 for 八). For terms that are long, or beside which the rule asks for more. */
export const EVERY_VARIANT: readonly Variant[] = ['separated', 'homophone', 'pinyin', 'split', 'shape', 'emoji', 'repeated'];

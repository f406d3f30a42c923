import type { Context } from '../context';

/** Somebody declines it: 不接受, 从不. */
export const refused: Context = { around: ({ before }) => /(?:拒绝|不接受|不做|不支持|不提供|不参与|不允许|不玩|从不)[^，,]{0,6}$/.test(before) };

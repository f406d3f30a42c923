import type { Context } from '../context';

/** The wording is denied right before it: 不是最好, 没有稳赚. */
export const negated: Context = { around: ({ before }) => /(?:不|没有|没|别|勿|并非|不敢说|不能说|禁止|切勿|请勿)[^，,、]{0,6}$/.test(before) };

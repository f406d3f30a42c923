import { around } from '../context';

/** 不愧是, 不仅, 没想到 deny nothing: they praise. */
const IN_CHINESE = /(?:不(?![愧仅但单止禁]|只是|光是?|得不)|没有|没(?!想到|料到|成想)|别|勿|并非|不敢说|不能说|禁止|切勿|请勿)[^，,、]{0,6}$/;
/** “no tea will cure”, “cannot cure”; “you won't believe”, “don't miss” deny nothing. */
const IN_ENGLISH =
  /\bno such thing as\b[^,.;!?\n]{0,20}$|\b(?:no|none|nobody)\b(?: [a-z]+){1,3}? (?:has|have|can|could|will|would|is|are|offers?|ever)\b[^,.;!?\n]{0,20}$|\b(?:cannot|never|not|(?:ca|wo|do|does|did|is|are|was)n['’]t)\b(?! (?:only|just|believe|miss|regret|lose|need|wait|hesitate|forget|pay))[^,.;!?\n]{0,20}$/;

/** More than either can match, so that a long sentence is not searched for every hit. */
const REACH = 64;

/** The wording is denied right before it: 不是最好, 没有稳赚, no tea will cure. */
export const negated = around('sentence', [IN_CHINESE, IN_ENGLISH], ({ before }) => {
  const near = before.slice(-REACH);
  return IN_CHINESE.test(near) || (/[a-z]$/.test(near.trimEnd()) && IN_ENGLISH.test(near));
});

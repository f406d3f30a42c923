import { check } from '@/engine/check';
import type { Ruleset } from '@/engine/ruleset';
import everyday from './everyday.txt?raw';

/** Numbers that are always the same: a linear congruential generator, 0…1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SENTENCES = everyday.trim().split('\n');

/** Texts of exactly so many characters, made of sentences that people write every day, in which the rules find nothing. */
export function cleanTexts(chars: number, count: number, ruleset: Ruleset): readonly string[] {
  const next = random(chars);
  const texts: string[] = [];
  for (let tries = 0; texts.length < count && tries < count * 50; tries++) {
    let text = '';
    while (text.length < chars) text += `${SENTENCES[Math.floor(next() * SENTENCES.length)]}。`;
    text = text.slice(0, chars);
    if (check(text, ruleset).length === 0) texts.push(text);
  }
  return texts;
}

/** The texts with one risky phrase in each hundred characters. */
export function riskyTexts(texts: readonly string[], phrase = '加微信领红包，稳赚不赔'): readonly string[] {
  return texts.map((text) => {
    let risky = '';
    for (let at = 0; at < text.length; at += 100) risky += text.slice(at, at + 100 - phrase.length) + phrase;
    return risky;
  });
}

/** So many made-up terms of two to six characters, drawn as often as the characters come in the texts, none of which occurs there. */
export function madeUpTerms(count: number, texts: readonly string[]): readonly string[] {
  const next = random(count);
  const all = texts.join('\n');
  const han = [...all].filter((char) => /\p{Script=Han}/u.test(char));
  const terms = new Set<string>();
  while (terms.size < count) {
    const length = 2 + Math.floor(next() * 5);
    let term = '';
    while (term.length < length) term += han[Math.floor(next() * han.length)];
    if (!all.includes(term)) terms.add(term);
  }
  return [...terms];
}

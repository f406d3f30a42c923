import { randomFrom } from './logistic-regression';
import grammar from './own-grammar.json';

const PARTS = grammar.parts as Readonly<Record<string, readonly string[]>>;
const MAX_DEPTH = 8;

/**
 * Sentences that we wrote as a grammar of how such messages are built, since no licensed source shows them: diversion, paid sex, account
 * trade, money laundering, betting, sham jobs, forged papers, retail and notices; and innocent ones that share their words: service, notices,
 * work, orders, warnings. `#n` stands for n digits; `{name}` for one of a part.
 */
export function ownSentences(count: number, seed: number, kind: 'spam' | 'innocent'): string[] {
  const random = randomFrom(seed);
  const pick = (choices: readonly string[] | string) => choices[Math.floor(random() * choices.length)] as string;
  const digits = (n: number) => Array.from({ length: n }, (_, i) => String(i === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10))).join('');
  const expand = (pattern: string, depth: number): string =>
    pattern
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        const choices = PARTS[name];
        if (!choices) throw new RangeError(`own-grammar.json: ${JSON.stringify(pattern)} names the part ${JSON.stringify(name)}, which is not there`);
        return depth > MAX_DEPTH ? '' : expand(pick(choices), depth + 1);
      })
      .replace(/#(\d)/g, (_, n: string) => digits(Number(n)));
  const disguise = (text: string) =>
    [...text]
      .map((char) => {
        const likes = (grammar.soundsLike as Readonly<Record<string, string>>)[char];
        const written = likes && random() < grammar.disguised ? pick(likes) : char;
        return random() < grammar.broken ? written + pick(' .*-+') : written;
      })
      .join('');
  const tagged = (text: string) => {
    if (random() > grammar.tagged) return text;
    const tag = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick('abcdefghijkmnpqrstuvwxyz0123456789')).join('');
    return random() < 0.5 ? tag + text + tag : tag.toUpperCase() + text;
  };
  const sentences = new Set<string>();
  while (sentences.size < count) {
    const theme = pick(kind === 'spam' ? grammar.themes : grammar.innocentThemes);
    const plain = expand(`{${theme}}`, 0);
    const text = kind === 'innocent' || grammar.plainThemes.includes(theme) ? plain : tagged(disguise(plain));
    sentences.add(kind === 'spam' && random() < 0.08 ? text + text : text);
  }
  return [...sentences];
}

import { Converter } from 'opencc-js/t2cn';
import { buildLexicon, type Lexicon, lexiconOf } from '@/engine/match/lexicon';
import { Occurrences, scan } from '@/engine/match/scan';
import { folded, normaliseOnDesk } from '@/engine/normalise/normalise';
import { leastMs, ratio } from './abba';
import { each, floor } from './each';
import { PEERS } from './peers';
import { type Row, times } from './row';
import { madeUpTerms } from './texts';

const occurrences = new Occurrences();

function countHits(lexicon: Lexicon, text: string): number {
  const { units, length } = normaliseOnDesk(text);
  scan(lexicon, units, length, occurrences);
  return occurrences.count;
}

function naiveCount(terms: readonly string[], text: string): number {
  let hits = 0;
  for (const term of terms) for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) hits++;
  return hits;
}

/** The matcher against the bare loop and the peers. @throws when it does not find what brute force finds. */
export function matcherRows(texts: readonly string[], risky: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (const [size, goal] of [
    [1_000, '≤ 4.5'],
    [10_000, '≤ 6.5'],
    [60_000, '≤ 10'],
  ] as const) {
    const lexicon = buildLexicon(madeUpTerms(size, texts).map(folded));
    const value = ratio(
      each(texts, floor),
      each(texts, (text) => countHits(lexicon, text)),
    );
    rows.push({ what: `normalising match of ${size} terms / bare loop`, measured: times(value), goal });
  }
  const terms = madeUpTerms(10_000, texts);
  const planted = risky.map((text, i) => text.slice(0, 90) + terms[i % terms.length] + text.slice(96));
  const lexicon = buildLexicon(terms.map(folded));
  const truth = planted.reduce((sum, text) => sum + naiveCount(terms, folded(text)), 0);
  const own = planted.reduce((sum, text) => sum + countHits(lexicon, text), 0);
  if (own !== truth) throw new Error(`the matcher finds ${own} of ${truth}`);
  const toSimplified = Converter({ from: 't', to: 'cn' });
  for (const { name, build } of PEERS) {
    const peer = build(terms);
    const recall = planted.reduce((sum, text) => sum + peer(text), 0) / truth;
    const found = `finds ${(100 * recall).toFixed(0)} %`;
    const plain = ratio(
      each(planted, (text) => countHits(lexicon, text)),
      each(planted, peer),
    );
    const behind = ratio(
      each(planted, (text) => countHits(lexicon, text)),
      each(planted, (text) => peer(toSimplified(text.normalize('NFKC').toLowerCase()))),
    );
    rows.push({ what: `${name}, plain match (${found}) / normalising match of 10,000 terms`, measured: times(plain), goal: '≥ 8, the fastest peer' });
    rows.push({ what: `${name} behind NFKC and opencc-js / the same`, measured: times(behind), goal: '≥ 15, the fastest peer' });
    rows.push({
      what: `building 10,000 terms: ${name} / ours`,
      measured: times(leastMs(() => build(terms)) / leastMs(() => buildLexicon(terms))),
      goal: '≥ 4, the fastest peer that gives offsets',
    });
    rows.push({
      what: `building 10,000 terms: ${name} / tables of ours from a tree that was drawn before`,
      measured: times(leastMs(() => build(terms)) / leastMs(() => lexiconOf(lexicon.trie))),
      goal: '≥ 40, the fastest peer',
    });
  }
  return rows;
}

import { type Lexicon, lexiconOf } from '../match/lexicon';
import type { Lists } from '../match/lists';
import type { Trie } from '../match/trie';
import { unitsOf } from '../normalise/normalise';
import { keyOfReading } from './classes';
import { initialOf, readingsOf } from './pinyin';
import { BARRIER, type Unfolded } from './stream';
import { unfold, unfoldForGood } from './unfold';

/** The terms that may be met in disguise, by their keys. */
export class KeyLexicon {
  readonly lexicon: Lexicon;
  private readonly met = new Map<number, Unfolded>();

  constructor(
    private readonly terms: readonly string[],
    sequences: Trie,
    private readonly soundalikes: Lists,
  ) {
    this.lexicon = lexiconOf(sequences);
  }

  /** The terms that have a key sequence, by its number. */
  termsOf(sequence: number): Int32Array {
    return this.soundalikes.of(sequence);
  }

  /** A term unfolded, by its number; made when first met, since six arrays for each of thousands would fill megabytes. */
  unfolded(term: number): Unfolded {
    const known = this.met.get(term) ?? unfoldForGood(unitsOf(this.terms[term] as string));
    this.met.set(term, known);
    return known;
  }
}

/** So many ways to sound one term are looked for; more come from characters with several readings. */
const MOST_WAYS = 8;

function copy(stream: Unfolded): Unfolded {
  const { length } = stream;
  return {
    keys: stream.keys.slice(0, length),
    chars: stream.chars.slice(0, length),
    from: stream.from.slice(0, length),
    to: stream.to.slice(0, length),
    way: stream.way.slice(0, length),
    times: stream.times.slice(0, length),
    length,
  };
}

/** The term in initials: all of it from three characters on, all but its first (加wx), one of them (刷d返利), or the last two of four (黑户dk). */
function initialSequences(term: Unfolded): readonly string[] {
  const initials = Array.from(term.chars, initialOf);
  if (term.length < 3 || initials.includes(0)) return [];
  const letters = String.fromCharCode(...initials);
  const keys = String.fromCharCode(...term.keys);
  const hidden = (from: number, to: number) => keys.slice(0, from) + letters.slice(from, to) + keys.slice(to);
  const one = initials.map((_, i) => hidden(i, i + 1));
  return [...new Set([letters, hidden(1, term.length), ...one, ...(term.length > 3 ? [hidden(term.length - 2, term.length)] : [])])];
}

/** The key sequences of an unfolded term, one for each way to sound it. */
function sequencesOf(term: Unfolded): readonly string[] {
  let ways = [''];
  for (let i = 0; i < term.length; i++) {
    const own = term.keys[i] as number;
    const keys = new Set([own, ...readingsOf(term.chars[i] as number).map(keyOfReading)]);
    const options = ways.length * keys.size > MOST_WAYS ? [own] : [...keys];
    ways = ways.flatMap((way) => options.map((key) => way + String.fromCharCode(key)));
  }
  return [...ways, ...initialSequences(term)];
}

/** The key sequences of the folded terms, each with the numbers of the terms that have it; terms of one key only, or with a stop inside, have none. */
export function keySequencesOf(terms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const bySequence = new Map<string, number[]>();
  terms.forEach((text, index) => {
    const term = copy(unfold(unitsOf(text), 0, text.length));
    if (term.length < 2 || term.keys.includes(BARRIER)) return;
    for (const sequence of sequencesOf(term)) {
      const known = bySequence.get(sequence);
      if (known) known.push(index);
      else bySequence.set(sequence, [index]);
    }
  });
  return bySequence;
}

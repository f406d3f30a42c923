import { CONTEXTS } from '../context/contexts';
import { ANY_DIGIT, type Chain, type Clue, MOVED, shareOf } from '../match/chain';
import { requiredIn } from '../match/required';
import { type Trie, trieOf } from '../match/trie';

/** The clues that begin inside a match, and not where it only looks ahead. */
function insideOf({ clues }: Chain): readonly Clue[] {
  let least = 0;
  return clues.toReversed().filter((clue) => {
    least += clue.least;
    return least > 0 && !clue.strings.some((string) => string === MOVED || string.startsWith(ANY_DIGIT));
  });
}

/**
 * Strings of which one begins inside every match of the pattern.
 * @throws {RangeError} when there are none: then it is not known where a context could hold.
 */
function stringsIn(pattern: RegExp): readonly string[] {
  const { chains } = requiredIn(pattern);
  if (chains.length === 0) throw new RangeError(`nothing is known of what ${pattern.source} matches`);
  return chains.flatMap((chain) => {
    const [rarest] = insideOf(chain).toSorted((a, b) => shareOf(a) - shareOf(b));
    if (!rarest) throw new RangeError(`nothing is known of what ${pattern.source} matches`);
    return rarest.strings;
  });
}

/** The strings on which named contexts rest (context/evidence.ts); a value is the contexts, as bits by their place among CONTEXTS. */
export function grounds(): Trie {
  const byString = new Map<string, number>();
  Object.values(CONTEXTS).forEach(({ wording }, place) => {
    for (const string of wording.flatMap(stringsIn)) byString.set(string, (byString.get(string) ?? 0) | (1 << place));
  });
  return trieOf([...byString.keys()], [...byString.values()]);
}

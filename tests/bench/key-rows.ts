import { check, follow } from '@/engine/check';
import { compile } from '@/engine/compile';
import { RULES } from '@/rules/index';
import type { Row } from './row';
import { cleanTexts } from './texts';

/** Keys pressed in turn all over the text; odd, so that the median is one of them. */
const KEYS = 41;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** What one key costs in a long text, by following its edits and by a check from scratch, the two in turn on the same text. */
export function keyRows(): readonly Row[] {
  const ruleset = compile(RULES);
  const sentences = cleanTexts(200, 400, ruleset);
  return [20_000, 200_000].map((chars) => {
    let text = Array.from({ length: chars / 200 }, (_, at) => `${sentences[at % sentences.length]}${at}`).join('\n');
    const checkNow = follow(ruleset);
    checkNow(text);
    const spent = { followed: [] as number[], afresh: [] as number[] };
    for (let key = 0; key < KEYS; key++) {
      const at = Math.floor((text.length * key) / KEYS);
      text = `${text.slice(0, at)}字${text.slice(at)}`;
      const start = performance.now();
      const found = checkNow(text).length;
      const middle = performance.now();
      if (check(text, ruleset).length !== found) throw new Error('following an edit finds something else than a check from scratch');
      spent.followed.push(middle - start);
      spent.afresh.push(performance.now() - middle);
    }
    const [followed, afresh] = [median(spent.followed), median(spent.afresh)];
    return {
      what: `a key in ${chars} characters: from scratch / following the edit`,
      measured: `${(afresh / followed).toFixed(1)} × (${followed.toFixed(1)} ms a key)`,
      goal: '',
    };
  });
}

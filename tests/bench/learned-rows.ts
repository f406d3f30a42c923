import { check } from '@/engine/check';
import { featuresOf } from '@/engine/classify/learned/features';
import { learnedScoreOf } from '@/engine/classify/learned/learned-score';
import { tokensOf } from '@/engine/classify/learned/tokens';
import { compile } from '@/engine/compile';
import { normalise } from '@/engine/normalise/normalise';
import { RULES } from '@/rules/index';
import { leastMs, ratio } from './abba';
import type { Row } from './row';
import { cleanTexts } from './texts';

const CUES = ['price', 'contact', 'urgency'] as const;
const CHARS = 200;
const LONG_CHARS = 2_000;

let sink = 0;

/** The floor: looking at every unit once. */
function floor(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** What the learned score costs on folded texts, with three classes of cue present; its own steps; and the whole check with it. */
export function learnedRows(): readonly Row[] {
  const ruleset = compile(RULES);
  const folded = cleanTexts(CHARS, 200, ruleset).map((text) => normalise(text));
  const rounds = 50;
  const microsPerText = (run: () => void) =>
    (leastMs(() => {
      for (let round = 0; round < rounds; round++) run();
    }, 15) *
      1_000) /
    (rounds * folded.length);
  const score = () => {
    for (const text of folded) sink += learnedScoreOf(text, CUES);
  };
  const read = () => {
    for (const text of folded) sink += featuresOf(tokensOf(text)).count;
  };
  for (let warm = 0; warm < 200; warm++) score();
  const long = cleanTexts(LONG_CHARS, 20, ruleset);
  const whole = ratio(
    () => {
      for (const text of long) sink += floor(text);
    },
    () => {
      for (const text of long) sink += check(text, ruleset).length;
    },
  );
  if (!Number.isFinite(sink)) throw new Error('nothing was measured');
  return [
    { what: `learned score of ${CHARS} folded characters, fastest round`, measured: `${microsPerText(score).toFixed(1)} µs`, goal: '≤ 3 µs' },
    { what: 'of that, tokens and buckets', measured: `${microsPerText(read).toFixed(1)} µs`, goal: '–' },
    { what: `full check with the learned score of ${LONG_CHARS} clean characters / bare loop`, measured: `${whole.toFixed(0)} ×`, goal: '≤ 15' },
  ];
}

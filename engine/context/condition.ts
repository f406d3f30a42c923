import { cueClassesIn } from '../classify/cues';
import type { Cue } from '../cue';
import { folded } from '../normalise/normalise';
import type { Condition, Scope } from '../rule';
import { isInContext } from './contexts';
import type { Scene } from './scene';

/**
 * True when a condition holds for the hit at the folded range [from, to). `isManner`: the hit is a figure over the whole text, not words
 * that stand somewhere, so that nothing is beside it.
 */
export type Holds = (scene: Scene, from: number, to: number, isManner: boolean) => boolean;

/** The places where something stands in a text: [start, end) one after the other, by start. */
type Places = readonly (readonly [number, number])[];

const MOST_PLACES = 10_000;

function placesOf(text: string, pattern: RegExp): Places {
  const places: [number, number][] = [];
  for (const match of text.matchAll(pattern)) {
    if (places.length === MOST_PLACES) break;
    places.push([match.index, match.index + match[0].length]);
  }
  return places;
}

const escaped = (term: string) => term.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

interface Near {
  readonly within?: number;
  readonly where?: Scope;
  readonly side?: 'before' | 'after';
}

/** Near terms and patterns: beside words that were hit; anywhere for a figure over the whole text. */
function near(pattern: RegExp, where: Near): Holds {
  const within = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  const isBeside = beside(pattern, where);
  return (scene, from, to, isManner) =>
    isManner
      ? scene.remember(within, 0, scene.text.length, () => within.test(scene.text.normal) || scene.elsewhere.has(within, 'both'))
      : isBeside(scene, from, to, isManner);
}

function anywhere(pattern: RegExp): Holds {
  const once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  return (scene) => scene.remember(once, 0, scene.text.length, () => once.test(scene.text.normal) || scene.elsewhere.has(once, 'both'));
}

/** Searches the two parts of the scope beside the hit, or once the whole text. */
function beside(pattern: RegExp, { within, where = 'sentence', side }: Near): Holds {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const once = new RegExp(pattern.source, flags);
  const every = new RegExp(pattern.source, `${flags}g`);
  if (where === 'text' && within === undefined) {
    return (scene, from, to) => {
      const places = scene.remember(every, 0, scene.text.length, () => placesOf(scene.text.normal, every));
      const [first, last] = [places[0], places.at(-1)];
      const isBefore = side !== 'after' && first !== undefined && first[1] <= from;
      const isAfter = side !== 'before' && last !== undefined && last[0] >= to;
      return isBefore || isAfter || scene.remember(once, 0, 0, () => scene.elsewhere.has(once, side ?? 'both'));
    };
  }
  const reach = within ?? Number.POSITIVE_INFINITY;
  return (scene, from, to) =>
    scene.remember(every, from, to, () => {
      const [start, end] = scene.scope(from, to, where);
      const { normal } = scene.text;
      return (
        (side !== 'after' && once.test(normal.slice(Math.max(start, from - reach), from))) ||
        (side !== 'before' && once.test(normal.slice(to, Math.min(end, to + reach))))
      );
    });
}

function cues(wanted: readonly Cue[], atLeast: number, where: Scope): Holds {
  return (scene, from, to) => {
    const [start, end] = scene.scope(from, to, where);
    const present = scene.remember('cues', start, end, () => cueClassesIn(scene.text.normal.slice(start, end)));
    return wanted.filter((cue) => present.has(cue)).length >= atLeast;
  };
}

/** Makes a condition ready to be asked. */
export function compileCondition(condition: Condition): Holds {
  if (typeof condition === 'string') return (scene, from, to) => isInContext(condition, scene, from, to);
  if ('text' in condition) return anywhere(condition.text);
  if ('cues' in condition) return cues(condition.cues, condition.atLeast, condition.where ?? 'text');
  if ('pattern' in condition) return near(condition.pattern, condition);
  return near(new RegExp(condition.terms.map((term) => escaped(folded(term))).join('|')), condition);
}

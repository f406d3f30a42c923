import type { Scope } from '../rule';
import { isAnyWithin, placesOf } from './places';
import type { Scene } from './scene';

/**
 * Something about a hit's surroundings: whether it holds for the hit at the folded range [from, to) of the scene. `isManner`: the hit is a
 * figure over the whole text, not words that stand somewhere, so that nothing is beside it.
 */
export type Holds = (scene: Scene, from: number, to: number, isManner: boolean) => boolean;

/** Something that rules ask for by name. */
export interface Context {
  readonly holds: Holds;
  /** Around the hit, what decides. */
  readonly scope: Scope;
  /** Patterns of which one matches in the scope, or one unit behind it, wherever it holds. */
  readonly wording: readonly RegExp[];
}

/** The words around a hit, folded. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Decided by the whole text: the pattern, which must not be global, matches somewhere in it. */
export function inText(pattern: RegExp): Context {
  const holds: Holds = (scene) => scene.remember(pattern, () => pattern.test(scene.text.normal) || scene.elsewhere.has(pattern, 'both'));
  return { holds, scope: 'text', wording: [pattern] };
}

/** Decided by what stands in the hit's sentence or line, the hit included. The patterns, all global, are looked for once in a text. */
export function inside(scope: 'sentence' | 'line', wording: Context['wording'], decides: (has: (pattern: RegExp) => boolean) => boolean): Context {
  const holds: Holds = (scene, from, to) => {
    const [start, end] = scene.scope(from, to, scope);
    return decides((pattern) =>
      isAnyWithin(
        scene.remember(pattern, () => placesOf(scene.text.normal, pattern)),
        start,
        end + 1,
      ),
    );
  };
  return { holds, scope, wording };
}

/** Decided by what stands before and after the hit in its sentence or line; all of that is behind a figure over the whole text. */
export function around(scope: 'sentence' | 'line', wording: Context['wording'], decides: (s: Surroundings) => boolean): Context {
  const ofManner = {};
  const holds: Holds = (scene, from, to, isManner) => {
    if (!isManner) return scene.rememberAt(decides, from, to, () => decides(scene.around(from, to, scope)));
    const [start, end] = scene.scope(from, to, scope);
    return scene.rememberAt(ofManner, from, to, () => decides({ before: '', after: scene.text.normal.slice(start, end + 1) }));
  };
  return { holds, scope, wording };
}

import { isAnyWithin, placesOf } from './places';
import type { Scene } from './scene';

/**
 * Something about a hit's surroundings: whether it holds for the hit at the folded range [from, to) of the scene. `isManner`: the hit is a
 * figure over the whole text, not words that stand somewhere, so that nothing is beside it.
 */
export type Holds = (scene: Scene, from: number, to: number, isManner: boolean) => boolean;

/** The words around a hit, folded. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Decided by the whole text: the pattern, which must not be global, matches somewhere in it. */
export function inText(pattern: RegExp): Holds {
  return (scene) => scene.remember(pattern, () => pattern.test(scene.text.normal) || scene.elsewhere.has(pattern, 'both'));
}

/** Decided by what stands in the hit's sentence or line, the hit included. The patterns, all global, are looked for once in a text. */
export function inside(scope: 'sentence' | 'line', holds: (has: (pattern: RegExp) => boolean) => boolean): Holds {
  return (scene, from, to) => {
    const [start, end] = scene.scope(from, to, scope);
    return scene.rememberAt(holds, start, end, () =>
      holds((pattern) => {
        const places = scene.remember(pattern, () => placesOf(scene.text.normal, pattern));
        return isAnyWithin(places, start, end + 1);
      }),
    );
  };
}

/** Decided by what stands before and after the hit in its sentence or line; all of that is behind a figure over the whole text. */
export function around(scope: 'sentence' | 'line', holds: (s: Surroundings) => boolean): Holds {
  const ofManner = {};
  return (scene, from, to, isManner) => {
    if (!isManner) return scene.rememberAt(holds, from, to, () => holds(scene.around(from, to, scope)));
    const [start, end] = scene.scope(from, to, scope);
    return scene.rememberAt(ofManner, from, to, () => holds({ before: '', after: scene.text.normal.slice(start, end + 1) }));
  };
}

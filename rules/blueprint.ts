import type { Blueprint } from '@/engine/blueprint/blueprint';
import { drawBlueprint } from '@/engine/blueprint/draw';
import { verifyRules } from '@/engine/compile';
import { DETECTIONS } from './detections';

let drawn: Blueprint | undefined;

/**
 * The blueprint of all shipped rules, drawn at the first call. What is built holds it as data (scripts/build/drawn-blueprint.mjs).
 * @throws {RuleError} when a rule is unusable; in what is built none is.
 */
export function shippedBlueprint(): Blueprint {
  if (drawn) return drawn;
  verifyRules(DETECTIONS);
  drawn = drawBlueprint(DETECTIONS);
  return drawn;
}

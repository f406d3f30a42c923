import type { Blueprint } from '@/engine/blueprint/blueprint';
import { drawBlueprint } from '@/engine/blueprint/draw';
import { verifyRules } from '@/engine/compile';
import { DETECTIONS } from './detections';

verifyRules(DETECTIONS);

/** The blueprint of all shipped rules. What is built holds it as data (scripts/build/drawn-blueprint.mjs). */
export const BLUEPRINT: Blueprint = drawBlueprint(DETECTIONS);

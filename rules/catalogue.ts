import type { Explanation, ListedRule } from '@/engine/rule';
import { DETECTIONS } from './detections';
import { explanationOf } from './explanations';

/** Every shipped rule as the popup shows it, sorted by id. What is built holds it as data (scripts/build/printed-catalogue.mjs). */
export const CATALOGUE: readonly ListedRule[] = DETECTIONS.map(({ id, rule: { severity, bySurface, byIndustry, stage } }) => ({
  id,
  rule: { ...(explanationOf(id) as Explanation), severity, bySurface, byIndustry, stage },
}));

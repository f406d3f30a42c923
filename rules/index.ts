import type { Explanation, NamedRule } from '@/engine/rule';
import { DETECTIONS } from './detections';
import { explanationOf } from './explanations';

/** Every shipped rule whole, sorted by id; the id is the path. For what is not in a page: there the halves come one by one. */
export const RULES: readonly NamedRule[] = DETECTIONS.map(({ id, rule }) => ({ id, rule: { ...(explanationOf(id) as Explanation), ...rule } }));

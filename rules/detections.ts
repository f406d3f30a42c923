import type { Detection, NamedDetection } from '@/engine/rule';
import { ruleIdOf } from './rule-id';

const files = import.meta.glob<Detection>(['./*/*.ts', '!./*/*.*.ts', '!./*/pack.ts'], { eager: true, import: 'detection' });

/** What every shipped rule looks for, sorted by id. A file with a second dot in its name (`<rule>.families.ts`) is a rule's data, no rule. */
export const DETECTIONS: readonly NamedDetection[] = Object.entries(files)
  .map(([path, rule]) => ({ id: ruleIdOf(path), rule }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

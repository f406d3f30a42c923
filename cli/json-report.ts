import { actionOf, scoreOf } from '@/engine/finding';
import { partsOf } from '@/engine/rank';
import { createLocator } from './position';
import type { Report } from './report';

/** For programs: one JSON object at the end, with offsets in UTF-16 units, positions and its part of the score for every finding, and never the text itself. */
export function createJsonReport(): Report {
  const files: unknown[] = [];
  return {
    add({ name, text, findings }) {
      const locate = createLocator(text);
      const parts = partsOf(findings);
      files.push({
        name,
        verdict: findings.length > 0 ? 'findings' : 'clean',
        action: actionOf(findings),
        score: scoreOf(findings),
        findings: findings.map((finding, at) => ({ ...finding, part: parts[at], from: locate(finding.start), to: locate(finding.end) })),
      });
      return '';
    },
    end: (failures) => `${JSON.stringify({ files, failures }, null, 2)}\n`,
  };
}

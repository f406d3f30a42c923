import { actionOf, scoreOf } from '@/engine/finding';
import { createLocator } from './position';
import type { Report } from './report';

/** For programs: one JSON object at the end, with offsets in UTF-16 units and positions for every finding, and never the text itself. */
export function createJsonReport(): Report {
  const files: unknown[] = [];
  return {
    add({ name, text, findings }) {
      const locate = createLocator(text);
      files.push({
        name,
        verdict: findings.length > 0 ? 'findings' : 'clean',
        action: actionOf(findings),
        score: scoreOf(findings),
        findings: findings.map((finding) => ({ ...finding, from: locate(finding.start), to: locate(finding.end) })),
      });
      return '';
    },
    end: (failures) => `${JSON.stringify({ files, failures }, null, 2)}\n`,
  };
}

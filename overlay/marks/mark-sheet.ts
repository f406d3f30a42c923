import type { Severity } from '@/engine/finding';

/** How a severity's underline looks: told apart by its line as well as by its colour. */
interface MarkStyle {
  readonly line: 'dotted' | 'wavy' | 'double';
  /** At least 3:1 on white and on black alike, since a dark page seldom says that it is one. */
  readonly colour: string;
  readonly forced: 'LinkText' | 'CanvasText';
}

const STYLES: Readonly<Record<Severity, MarkStyle>> = {
  hint: { line: 'dotted', colour: '#2f7de1', forced: 'LinkText' },
  warn: { line: 'wavy', colour: '#cf7410', forced: 'CanvasText' },
  block: { line: 'double', colour: '#e2335f', forced: 'CanvasText' },
};

/** The style sheet of the highlights with these names. */
export function markSheet(names: Readonly<Record<Severity, string>>): string {
  const rules = (Object.keys(STYLES) as Severity[]).map((severity) => {
    const { line, colour, forced } = STYLES[severity];
    const selector = `::highlight(${names[severity]})`;
    const shape = `text-decoration-line:underline;text-decoration-style:${line};text-decoration-thickness:${line === 'wavy' ? '1.5px' : '2px'};text-decoration-skip-ink:none`;
    const ground = severity === 'block' ? `;background-color:${colour}24` : '';
    return `${selector}{${shape};text-decoration-color:${colour}${ground}}@media(forced-colors:active){${selector}{text-decoration-color:${forced};background-color:transparent}}`;
  });
  return rules.join('');
}

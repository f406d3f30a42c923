import type { Severity } from '@/engine/finding';

/** Where an underline is drawn; all px of the stage's viewport. */
export interface Line {
  readonly severity: Severity;
  readonly left: number;
  readonly right: number;
  /** Of the letters. */
  readonly bottom: number;
}

/** Half the length of the wave that Chromium draws at this thickness, the height of its control points, and how far below the letters it runs; px. */
const WAVE = { half: 5.5, reach: 4.2, below: 1 };

/** The two strokes of a double line stand so far from the middle between them, px. */
const APART = 1.5;

const stroke = (left: number, y: number, width: number) => `M${left} ${y}h${width}`;

/** Halves of a wave, drawn a little longer or shorter so that they end with the letters. */
function wave(left: number, y: number, width: number): string {
  const count = Math.max(1, Math.round(width / WAVE.half));
  const half = width / count;
  return `M${left} ${y}q${half / 2} ${-WAVE.reach} ${half} 0${`t${half} 0`.repeat(count - 1)}`;
}

/** The path of an underline, for the stroke that boxes.css gives to its severity: as the highlights in page text are drawn. */
export function underline({ severity, left, right, bottom }: Line): string {
  const y = Math.round(bottom);
  const width = right - left;
  if (severity === 'warn') return wave(left, y + WAVE.below, width);
  return severity === 'hint' ? stroke(left, y, width) : stroke(left, y - APART, width) + stroke(left, y + APART, width);
}

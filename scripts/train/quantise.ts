import { BUCKETS } from '@/engine/classify/learned/features';
import type { Calibration } from './calibrate';
import type { Fit } from './logistic-regression';

/** Weights run from -LEVELS to LEVELS: under six bits each, which one printable character carries. */
const LEVELS = 31;
/** Weights beyond this share of the others are cut off, so that a few do not make the steps coarse for all. */
const CUT = 0.999;

/** A weight as a character: 58 (':') and on, leaving out the backslash. Read back by engine/classify/learned/model.ts. */
function characterOf(level: number): string {
  const code = 58 + level + LEVELS;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}

function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(`  '${text.slice(at, at + width)}'`);
  return lines.join(' +\n');
}

const rounded = (value: number) => Number(value.toPrecision(5));

/** The model as the checker has it, and as a source file. `by script` calibrations: Chinese, then other. */
export function quantise({ weights, signs, bias }: Fit, chinese: Calibration, other: Calibration): { model: Fit; source: string } {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
  const scale = rounded((sizes[Math.floor((BUCKETS - 1) * CUT)] as number) / LEVELS);
  const levels = Array.from(weights, (weight) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale))));
  const model = { weights: Float64Array.from(levels, (level) => level * scale), scale: 1, signs: Float64Array.from(signs, rounded), bias: rounded(bias) };
  const curve = ({ slope, offset }: Calibration) => `{ slope: ${rounded(slope)}, offset: ${rounded(offset)} }`;
  const source = [
    '// Written by `npm run train`; docs/model.json says from what. Numbers only: no text can be read back.',
    '',
    '/** How much one step of a bucket weighs. */',
    `export const SCALE = ${scale};`,
    '/** Weights of the signs of manner (signs.ts). */',
    `export const SIGN_WEIGHTS: readonly number[] = [${Array.from(model.signs).join(', ')}];`,
    `export const BIAS = ${model.bias};`,
    '/** From score to probability, for texts with Chinese in them and for others. */',
    `export const CURVES = { chinese: ${curve(chinese)}, other: ${curve(other)} };`,
    '/** One character a bucket. */',
    'export const WEIGHTS =',
    `${wrapped(levels.map(characterOf).join(''), 140)};`,
    '',
  ].join('\n');
  return { model, source };
}

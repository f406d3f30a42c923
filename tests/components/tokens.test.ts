import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const declared = readFileSync('components/tokens.css', 'utf8').matchAll(/^ {2}--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\);$/gm);
const tokens = new Map([...declared].map(([, name, ...shades]) => [name, shades]));

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1…21, in the light and in the dark. */
function contrasts(front: string, ground: string): number[] {
  return [0, 1].map((shade) => {
    const [low = 0, high = 0] = [front, ground].map((name) => luminance(tokens.get(name)?.[shade] ?? '')).sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  });
}

const TEXT = ['ink surface', 'ink sunken', 'soft surface', 'soft sunken', 'accent surface', 'warn surface', 'on-accent accent', 'on-accent accent-strong'];
const CONTROLS = ['outline surface', 'outline sunken', 'accent surface', 'warn sunken'];

test.each([
  ['text', 4.5, TEXT],
  ['edges of controls and marks of state', 3, CONTROLS],
])('%s can be told from the ground, light and dark, by %d to 1 and more', (_, least, pairs) => {
  for (const pair of pairs) {
    const [front = '', ground = ''] = pair.split(' ');
    for (const contrast of contrasts(front, ground)) expect(contrast, pair).toBeGreaterThanOrEqual(least);
  }
});

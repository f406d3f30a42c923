import { expect, test } from 'vitest';
import { markSheet } from '@/overlay/marks/mark-sheet';

const sheet = markSheet({ hint: 'h', warn: 'w', block: 'b' });

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const styleOf = (name: string, property: string) => new RegExp(`::highlight\\(${name}\\)\\{[^}]*${property}:([^;}]+)`).exec(sheet)?.[1];

test('severities differ by the line, not only by its colour', () => {
  expect(new Set(['h', 'w', 'b'].map((name) => styleOf(name, 'text-decoration-style'))).size).toBe(3);
});

test.each(['h', 'w', 'b'])('the line of %s has a contrast of 3 to 1 on white and on a dark page', (name) => {
  const line = luminance(styleOf(name, 'text-decoration-color') ?? '');
  expect(1.05 / (line + 0.05)).toBeGreaterThanOrEqual(3);
  expect((line + 0.05) / (luminance('#1e1e1e') + 0.05)).toBeGreaterThanOrEqual(3);
});

import { expect, test } from 'vitest';
import { SEVERITIES } from '@/engine/finding';
import { underline } from '@/overlay/marks/underline';

/** Where a path of relative steps has come to, and how far up and down its points lie. */
function walk(path: string) {
  let [x, y] = [0, 0];
  const ends: number[] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = numbers.trim().split(/ +/).map(Number);
    const [dx = 0, dy = 0] = command === 'h' ? [values[0], 0] : values.slice(-2);
    [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
    ends.push(x);
  }
  return { left: Math.min(...ends), right: Math.max(...ends), y };
}

test.each(SEVERITIES)('the line of %s begins and ends with its letters, however many there are', (severity) => {
  for (const width of [1, 7, 26.4, 300]) {
    const { left, right } = walk(underline({ severity, left: 20.5, right: 20.5 + width, bottom: 40 }));
    expect(left).toBe(20.5);
    expect(right).toBeCloseTo(20.5 + width, 6);
  }
});

test('severities differ by the shape of the line, not only by its colour', () => {
  const shapes = SEVERITIES.map((severity) => underline({ severity, left: 0, right: 50, bottom: 10 }));
  expect(new Set(shapes).size).toBe(SEVERITIES.length);
});

test.each(SEVERITIES)('the line of %s lies at the foot of the letters, on whole pixels', (severity) => {
  const { y } = walk(underline({ severity, left: 0, right: 50, bottom: 99.7 }));
  expect(Math.abs(y - 100)).toBeLessThan(2);
  expect(underline({ severity, left: 0, right: 50, bottom: 99.7 })).toBe(underline({ severity, left: 0, right: 50, bottom: 100 }));
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tokensIn = (path: string) =>
  new Map([...readFileSync(path, 'utf8').matchAll(/^ {2}(--[a-z-]+): (light-dark\(.+\));$/gm)].map(([, name, value]) => [name, value]));

it('gives popup and card the same colours under the same names', () => {
  const popup = tokensIn('components/tokens.css');
  const card = tokensIn('overlay/stage/stage.css');
  const common = [...card.keys()].filter((name) => popup.has(name));
  expect(common).toContain('--accent');
  for (const name of common) expect([name, popup.get(name)]).toEqual([name, card.get(name)]);
});

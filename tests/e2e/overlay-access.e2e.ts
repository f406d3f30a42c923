import { expect, test } from 'vitest';
import type { Card } from './driver/card';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { AD, hold, MANY, mark, shown, TWO, textOf, write } from './overlay-page';

test('Tab goes round inside the card and reaches every button', async () => {
  const page = await write('#rich', AD);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const focused = () =>
    card.evaluate((roots) => {
      const element = roots.map((root) => root.activeElement).find((active) => active !== null);
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
  const names = [];
  for (let step = 0; step < 8; step++) {
    await page.press('Tab');
    names.push(await focused());
  }
  expect(new Set(names)).toEqual(new Set([...(await card.buttons()), '中华人民共和国广告法']));
  expect(names[7]).toBe(names[0]);
  await page.press('Shift+Tab');
  expect(await focused()).toBe(names[6]);
});

test('announces a held message and the first marks to screen readers', async () => {
  const page = await write('#rich', AD);
  await mark(page, '#rich');
  const card = await page.card();
  const spoken = (role: string) =>
    card.evaluate((roots, name) => roots.flatMap((root) => [...root.querySelectorAll(`[role=${name}]`)]).map((region) => region.textContent), role);
  await until('the mark is announced', async () => (await spoken('status')).some((sentence) => sentence.includes('F6')));
  await hold(page, '#rich');
  await until('the held message is announced', async () => (await spoken('alert')).some((sentence) => sentence.includes('还没有发送')));
  const label = await card.evaluate((roots) => {
    const dialog = roots.map((root) => root.querySelector('dialog')).find((found) => found !== null);
    return dialog?.parentElement?.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)?.textContent;
  });
  expect(label).toBe('发送前看一眼');
});

/** The titles of the entries of the card that are unfolded and can be seen. */
const unfolded = (card: Card) =>
  card.evaluate((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll('details.entry[open]')])
      .filter((entry) => entry.checkVisibility() && entry.querySelector(':scope > summary h3'))
      .map((entry) => entry.querySelector('h3')?.textContent ?? ''),
  );

/** Goes by Tab to what unfolds the entry whose head says these words, and presses a key there. */
async function unfold(page: Page, card: Card, words: string, key: string): Promise<void> {
  const focused = () => card.evaluate((roots) => roots.map((root) => root.activeElement).find((active) => active?.localName === 'summary')?.textContent ?? '');
  const reaches = async () => {
    await page.press('Tab');
    return (await focused()).includes(words);
  };
  await until(`Tab reaches ${words}`, reaches, 20_000);
  await page.press(key);
}

test('by the keyboard the folded entries open, and the person hears how many there are', { timeout: 90_000 }, async () => {
  const page = await write('#rich', MANY);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const heads = await card.evaluate((roots) =>
    roots.flatMap((root) => [...root.querySelectorAll('.entries > details')]).map((entry) => entry.querySelector('h3')?.textContent ?? ''),
  );
  const folded = Number(/还有 (\d+) 处/.exec(await card.text())?.[1]);
  expect(folded).toBeGreaterThan(0);
  const spoken = () =>
    card.evaluate((roots) =>
      roots
        .flatMap((root) => [...root.querySelectorAll('[role=alert]')])
        .map((region) => region.textContent)
        .join(''),
    );
  await until('the number is spoken', async () => (await spoken()).includes(`有 ${3 + folded} 处`));
  await unfold(page, card, heads[1] ?? 'a second entry', 'Enter');
  await until('the second entry is open', async () => (await unfolded(card)).join() === heads[1]);
  await unfold(page, card, '还有', 'Space');
  const rest = await until('the rest can be seen', () =>
    card.evaluate((roots) => {
      const seen = roots.flatMap((root) => [...root.querySelectorAll('.entries > details:last-child > details')]).filter((entry) => entry.checkVisibility());
      return seen.length > 0 && seen.map((entry) => entry.querySelector('h3')?.textContent ?? '');
    }),
  );
  expect(rest).toHaveLength(folded);
  await unfold(page, card, rest[0] ?? 'a fourth entry', 'Enter');
  await until('the first of the rest is open', async () => (await unfolded(card)).includes(rest[0] ?? ''));
  expect(await textOf(page, '#rich')).toBe(MANY);
});

test('at 400 % zoom and in a low window every button can be reached and is inside the window', async () => {
  const page = await write('#rich', TWO);
  await page.setViewport(320, 256);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const count = (await card.buttons()).length;
  for (let step = 0; step < count; step++) {
    await page.press('Tab');
    const isInside = await card.evaluate((roots) => {
      const box = roots
        .map((root) => root.activeElement)
        .find((active) => active !== null)
        ?.getBoundingClientRect();
      return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    });
    expect(isInside).toBe(true);
  }
});

test('in a low window what can be done is in view, in one row, and the first finding is named above it', async () => {
  const page = await write('#rich', MANY, '?lang=en');
  for (const height of [640, 480, 400, 320]) {
    await page.setViewport(1000, height);
    await until('the window is so high', () => page.evaluate((to) => innerHeight === to, height));
    await hold(page, '#rich');
    const card = await shown(page, 'Not sent yet');
    await until(`all is in view at ${height}`, async () => {
      const hidden = await card.evaluate((roots) => {
        const found = roots.flatMap((root) => [...root.querySelectorAll('.entry h3')].slice(0, 1).concat([...root.querySelectorAll('.actions button')]));
        const isSeen = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const corners = [top + 1, bottom - 1].map((y) => (element.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, y));
          return corners.every((at) => at !== null && element.contains(at));
        };
        const buttons = found.slice(1).map((button) => button.getBoundingClientRect());
        const isOneRow = Math.max(...buttons.map(({ top }) => top)) < Math.min(...buttons.map(({ bottom }) => bottom));
        return found
          .filter((element) => !isSeen(element))
          .map((element) => element.textContent)
          .concat(isOneRow ? [] : ['more than one row']);
      });
      if (hidden.length > 0) throw new Error(hidden.join('; '));
      return true;
    });
  }
});

test('every target is at least 24 px wide and high', async () => {
  const page = await write('#rich', TWO);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const small = await card.evaluate((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary')])
      .filter((target) => target.checkVisibility())
      .filter((target) => target.offsetHeight < 24 || target.offsetWidth < 24)
      .map((target) => target.textContent),
  );
  expect(small).toEqual([]);
});

test.each(['light', 'dark'] as const)('all text has a contrast of 4.5 to 1 when the person prefers %s', async (scheme) => {
  const page = await write('#rich', TWO);
  await page.setColourScheme(scheme);
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  const weak = await card.evaluate((roots) => {
    const channels = (colour: string) => (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '0,0,0,0').split(/[ ,/]+/).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const ground = getComputedStyle(element).backgroundColor;
      return (channels(ground)[3] ?? 1) > 0 ? ground : groundOf(element.parentElement);
    };
    const weakTexts: string[] = [];
    for (const root of roots) {
      const walker = document.createTreeWalker(root.querySelector('.card') ?? root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.nodeValue?.trim()) continue;
        const [low = 0, high = 0] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))].sort((a, b) => a - b);
        if ((high + 0.05) / (low + 0.05) < 4.5) weakTexts.push(node.nodeValue);
      }
    }
    return weakTexts;
  });
  expect(weak).toEqual([]);
});

test('a page that runs from right to left does not mirror the card', async () => {
  const page = await write('#rich', AD);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await hold(page, '#rich');
  const card = await shown(page, '还没有发出');
  expect(await card.evaluate((roots) => roots.map((root) => getComputedStyle(root.querySelector('.card') as Element).direction))).toContain('ltr');
});

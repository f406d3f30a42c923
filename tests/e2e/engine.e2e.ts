import { expect, test } from 'vitest';
import { frozenAnswers } from '../engine/frozen';
import { openPage } from './driver/browser';
import { until } from './driver/until';

test('the engine answers the frozen sets as it does in Node, byte for byte', async () => {
  const page = await openPage('engine.html');
  await until('the page has answered', () => page.evaluate(() => typeof (window as unknown as { answers?: string }).answers === 'string'));
  const answers = await page.evaluate(() => (window as unknown as { answers: string }).answers);
  expect(answers.split('\n').length).toBeGreaterThan(1800);
  expect(answers).toBe(frozenAnswers());
  await page.close();
});

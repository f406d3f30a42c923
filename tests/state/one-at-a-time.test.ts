import { expect, test } from 'vitest';
import { oneAtATime } from '@/state/one-at-a-time';

test('each call begins when the one before has ended, in the order of the calls, also after one that failed', async () => {
  const happened: string[] = [];
  const run = oneAtATime(async (name: string) => {
    happened.push(`${name} begins`);
    await Promise.resolve();
    happened.push(`${name} ends`);
    if (name === 'a') throw new Error('no');
    return name;
  });
  const calls = [run('a'), run('b'), run('c')];
  expect(await Promise.allSettled(calls)).toMatchObject([{ status: 'rejected' }, { value: 'b' }, { value: 'c' }]);
  expect(happened).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

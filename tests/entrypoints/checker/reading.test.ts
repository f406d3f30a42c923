import { expect, it, vi } from 'vitest';
import type { Finding } from '@/engine/finding';
import { Reading } from '@/entrypoints/checker/reading';

/** Finds each 加薇. */
const find = (text: string): Finding[] =>
  Array.from(text.matchAll(/加薇/g), ({ index }) => ({ ruleId: 'a/one', severity: 'warn', score: 0.8, start: index, end: index + 2 }));

function readingOf(first: string | null) {
  let text = first;
  const check = vi.fn(find);
  const onChange = vi.fn();
  const write = (next: string | null) => {
    text = next;
  };
  return { reading: new Reading({ read: () => text, onChange, check }), write, check, onChange };
}

const starts = (findings: readonly Finding[] | null) => findings?.map(({ start }) => start);

it('looks for findings once in each text', () => {
  const { reading, write, check, onChange } = readingOf('加薇');
  reading.look();
  expect(starts(reading.look().findings)).toEqual([0]);
  expect(check).toHaveBeenCalledOnce();
  expect(onChange).not.toHaveBeenCalled();
  write('请加薇');
  expect(starts(reading.look().findings)).toEqual([1]);
  expect(onChange.mock.calls).toEqual([['加薇', '请加薇']]);
});

it('moves findings along with an edit, without a check', () => {
  const { reading, write, check } = readingOf('你好，加薇');
  reading.take();
  write('你好啊，加薇');
  expect(starts(reading.glance())).toEqual([4]);
  write('你好啊！加薇');
  expect(starts(reading.glance())).toEqual([4]);
  expect(check).toHaveBeenCalledOnce();
});

it('decides on the text as it is while a glance has not seen what is new in it', () => {
  const { reading, write } = readingOf('加薇');
  reading.take();
  write('加薇，加薇');
  expect(starts(reading.glance())).toEqual([0]);
  expect(starts(reading.look().findings)).toEqual([0, 3]);
});

it('asks for a check when the letters of a finding were edited', () => {
  const { reading, write } = readingOf('加薇');
  reading.take();
  write('加个薇');
  expect(reading.glance()).toBeNull();
  expect(reading.take()).toEqual([]);
});

it('does not move what nobody has taken', () => {
  const { reading, write } = readingOf('你好');
  reading.take();
  write('加薇');
  reading.look();
  write('请加薇');
  expect(reading.glance()).toBeNull();
  expect(starts(reading.take())).toEqual([1]);
  write('请你加薇');
  expect(starts(reading.glance())).toEqual([2]);
});

it('asks for the findings as they are when the text is the one that was checked', () => {
  const { reading } = readingOf('加薇');
  reading.take();
  expect(reading.glance()).toBeNull();
});

it('finds nothing where nothing can be read, and looks again when it can', () => {
  const { reading, write } = readingOf('加薇');
  reading.take();
  write(null);
  expect(reading.glance()).toBeNull();
  expect(reading.take()).toEqual([]);
  write('加薇');
  expect(reading.glance()).toBeNull();
  expect(starts(reading.take())).toEqual([0]);
});

it('checks the same text anew after the rules have changed', () => {
  const { reading, check } = readingOf('加薇');
  reading.take();
  reading.forget();
  reading.take();
  expect(check).toHaveBeenCalledTimes(2);
});

it('has nothing checked while no more than spaces is written', () => {
  const { reading, write, check } = readingOf('');
  expect(reading.look().findings).toEqual([]);
  expect(check).not.toHaveBeenCalled();
  write('加薇');
  expect(starts(reading.look().findings)).toEqual([0]);
  write(' \n');
  expect(reading.take()).toEqual([]);
  expect(check).toHaveBeenCalledOnce();
});

import { describe, expect, it } from 'vitest';
import { eitherOrder } from '@/engine/match/either-order';

const pattern = new RegExp(eitherOrder('甲|子', '乙|丑', 3), 'u');

describe('two kinds of wording in either order', () => {
  it.each([
    ['甲乙', '甲乙'],
    ['丑子', '丑子'],
    ['甲一二三乙', '甲一二三乙'],
    ['乙,一甲', '乙,一甲'],
    ['子一丑二乙', '子一丑'],
  ])('finds %s', (text, found) => {
    expect(pattern.exec(text)?.[0]).toBe(found);
  });

  it.each(['甲一二三四乙', '甲。乙', '甲子', '乙\n甲'])('leaves %s', (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});

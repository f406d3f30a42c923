import { describe, expect, it } from 'vitest';
import { calmDown } from '@/engine/rewrite/calm-down';
import { deleteSentence } from '@/engine/rewrite/delete-sentence';
import type { Rewrite } from '@/engine/rule';
import { applyEdit } from '@/engine/span';

/** The text after the rewrite at the bracketed part; null when nothing is offered. */
function rewrittenBy(rewrite: Rewrite, marked: string): string | null {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const edit = rewrite(text, { start, end: marked.indexOf('⟧') - 1 });
  return edit && applyEdit(text, edit);
}

describe('saying it calmly', () => {
  it.each([
    ['⟦BUY TWO GET ONE FREE!!!⟧ TODAY ONLY!!!', 'Buy two get one free! Today only!'],
    ['HUGE ⟦SALE!!!⟧ and I MEAN it', 'Huge sale! and I MEAN it'],
    ['first line HERE\n⟦CLICK HERE NOW⟧\nTHE END', 'first line HERE\nClick here now\nTHE END'],
    ['so ⟦cheap!!!⟧', 'so cheap!'],
    ["⟦the world's best tea⟧", null],
    ['NASA sells ⟦the best tea⟧', null],
  ])('%s', (marked, text) => {
    expect(rewrittenBy(calmDown, marked)).toBe(text);
  });
});

describe('deleting an English sentence', () => {
  it.each([
    ['We wrote a guide to making tea at home. ⟦Comment YES to get it⟧!', 'We wrote a guide to making tea at home.'],
    ['⟦Tag three friends⟧. We wrote a guide to making tea at home.', 'We wrote a guide to making tea at home.'],
    ['It costs $4.50 at example.com for now. ⟦Like and share⟧. See you on Friday.', 'It costs $4.50 at example.com for now. See you on Friday.'],
    ['⟦Tag three friends⟧ and share.', null],
    ['Hi! ⟦Tag three friends⟧ and share.', null],
  ])('%s', (marked, text) => {
    expect(rewrittenBy(deleteSentence, marked)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { deleteInvitation } from '@/engine/rewrite/delete-invitation';
import { applyEdit } from '@/engine/span';

/** The text after deleting the bracketed invitation; null when nothing is offered. */
function without(marked: string): string | null {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const edit = deleteInvitation(text, { start, end: marked.indexOf('⟧') - 1 });
  return edit && applyEdit(text, edit);
}

describe('deleting an invitation', () => {
  it.each([
    ['goes with the comma before it', '姐妹们，这款面霜很好用，⟦加薇❤ abc12345⟧ 领红包', '姐妹们，这款面霜很好用'],
    ['takes the reward that hangs on it', '新课今天上线，⟦转发三个群⟧，送你一份资料', '新课今天上线'],
    ['takes the clause that leads up to it', '秋款毛衣到货了，想要的姐妹，⟦看主页⟧', '秋款毛衣到货了'],
    ['keeps the end mark and the next sentence', '秋款毛衣到货了，⟦加薇⟧领券。周末照常营业。', '秋款毛衣到货了。周末照常营业。'],
    ['goes as a whole sentence beside one that stands', '周末店里照常营业。⟦私聊我⟧有惊喜！', '周末店里照常营业。'],
    ['goes as a line of its own', '周末店里照常营业\n⟦私聊我⟧有惊喜', '周末店里照常营业\n'],
  ])('%s', (_, marked, after) => {
    expect(without(marked)).toBe(after);
  });

  it.each([
    '⟦互关⟧互赞，秒回，必回',
    '⟦加薇⟧领红包',
    '先别下单！⟦加客服⟧领券再拍',
    '想要教程的，⟦扣666⟧',
    '截止今晚，⟦转发⟧送会员',
    '链接发不出来，⟦私聊⟧发你',
    '怎么联系你？⟦看置顶⟧',
  ])('offers nothing where only a fragment would be left: %s', (marked) => {
    expect(without(marked)).toBeNull();
  });
});

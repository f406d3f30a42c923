import { expect, it } from 'vitest';
import { maskNumbers } from '@/engine/rewrite/mask-numbers';
import { applyEdit } from '@/engine/span';

function masked(text: string, start = 0): string | null {
  const edit = maskNumbers(text, { start, end: start + 1 });
  return edit && applyEdit(text, edit);
}

it('masks every mobile, identity and card number behind the start of the hit', () => {
  expect(masked('张三 13800138000 110101190001010014\n李四 13900139000 6222020000000000018')).toBe(
    '张三 138****8000 110***********0014\n李四 139****9000 622************0018',
  );
});

it('leaves what stands before the hit', () => {
  expect(masked('客服 13800138000\n张三 13900139000', 15)).toBe('客服 13800138000\n张三 139****9000');
});

it('leaves other numbers', () => {
  expect(masked('订单 20261120110101190012，房号 302，110101190001010013 校验不过')).toBeNull();
});

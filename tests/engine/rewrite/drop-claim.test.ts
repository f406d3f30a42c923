import { describe, expect, it } from 'vitest';
import { dropClaim } from '@/engine/rewrite/drop-claim';
import { dropModifier } from '@/engine/rewrite/drop-modifier';
import type { Rewrite } from '@/engine/rule';
import { applyEdit } from '@/engine/span';

/** The text after the rewrite at the bracketed part; null when nothing is offered. */
function rewrittenBy(rewrite: Rewrite, marked: string): string | null {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const edit = rewrite(text, { start, end: marked.indexOf('⟧') - 1 });
  return edit && applyEdit(text, edit);
}

describe('dropping a claim', () => {
  const drop = dropClaim(/停药|见效/u);

  it.each([
    ['a later clause', '这款燕麦奶没有加糖，⟦销量第一⟧，冷藏更好喝', '这款燕麦奶没有加糖，冷藏更好喝'],
    ['an opening clause before one with its own subject', '⟦全网第一⟧，我们的面料是长绒棉，机洗不变形', '我们的面料是长绒棉，机洗不变形'],
    ['a sentence of its own', '这款燕麦奶没有加糖。⟦销量第一⟧！冷藏更好喝', '这款燕麦奶没有加糖。冷藏更好喝'],
    ['a clause after a greeting, when its subject follows', '姐妹们，⟦全网第一⟧，这款面膜是棉布的，十片装', '姐妹们，这款面膜是棉布的，十片装'],
  ])('takes %s away', (_, marked, text) => {
    expect(rewrittenBy(drop, marked)).toBe(text);
  });

  it.each([
    ['the subject would go', '这台洗地机⟦吸力第一⟧，拖地不用弯腰，随机送滤芯'],
    ['only calls would be left', '这款面膜⟦全网第一⟧，赶紧下单，手慢无'],
    ['hardly a word would be left', '每天一杯，⟦血糖都降了⟧'],
    ['only a question would be left', '普通食品怎么了你说？⟦喝了结节就消⟧'],
    ['most of the message would go', '五斤装的草莓到了店里，⟦吃了皮肤一定变白而且永远不会反黑老客户都知道也都在回购⟧'],
    ['the other half of the promise would be left', '这款茶是我们自己种的，⟦根治糖尿病⟧，喝一个月就停药'],
  ])('offers nothing where %s', (_, marked) => {
    expect(rewrittenBy(drop, marked)).toBeNull();
  });
});

describe('dropping words that describe a noun', () => {
  it.each([
    ['⟦独步天下⟧的手工剪裁', '手工剪裁'],
    ['本店主打⟦空前绝后⟧的优惠', null],
    ['这款⟦独一份⟧的配方', '这款配方'],
    ['这是⟦独一份⟧的配方', null],
    ['口味⟦独一份⟧', null],
    ['⟦独一份⟧的。', null],
  ])('%s', (marked, text) => {
    expect(rewrittenBy(dropModifier, marked)).toBe(text);
  });
});

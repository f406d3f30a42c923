import { expect, test } from 'vitest';
import { quotationAround } from '@/engine/context/quotation';

/** The quotation about what stands between ⟦ and ⟧. */
function around(text: string) {
  const [before = '', rest = ''] = text.split('⟦');
  return quotationAround({ before, after: rest.split('⟧')[1] ?? '' });
}

test.each([
  ['他说“今天⟦稳赚⟧不赔”是真的', { lead: '他说', tail: '是真的', isClosed: true }],
  ['用了“限时”、“⟦包过⟧”和“保录”等用语', { lead: '用了', tail: '等用语', isClosed: true }],
  ['写着「⟦包过⟧」', { lead: '写着', tail: '', isClosed: true }],
  ['a "b" c "⟦d⟧" e', { lead: 'a "b" c ', tail: ' e', isClosed: true }],
  ['又转“⟦不转”那种⟧文章', { lead: '又转', tail: '文章', isClosed: false }],
])('%s', (text, expected) => {
  expect(around(text)).toEqual(expected);
});

test.each(['他说“好”，⟦稳赚⟧', '⟦稳赚⟧“真的”', 'a "b" ⟦c⟧ d', '没有⟦稳赚⟧'])('no quotation is open: %s', (text) => {
  expect(around(text)).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { deleteClause } from '@/engine/rewrite/delete-clause';
import { applyEdit } from '@/engine/span';

/** The text after deleting the clause around the bracketed part; null when nothing is offered. */
function without(marked: string): string | null {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const edit = deleteClause(text, { start, end: marked.indexOf('⟧') - 1 });
  return edit && applyEdit(text, edit);
}

describe('deleting the clause around a hit', () => {
  it.each([
    ['a last clause goes with the comma before it', '面霜很好用，⟦加薇❤ abc12345⟧ 领红包', '面霜很好用'],
    ['the end mark of the sentence stays', '面霜很好用，⟦加薇⟧领红包。明天见', '面霜很好用。明天见'],
    ['a first clause goes with the comma after it', '⟦加薇⟧领红包，面霜很好用', '面霜很好用'],
    ['a clause in the middle leaves one comma', '姐妹们，⟦加薇⟧领红包，面霜很好用', '姐妹们，面霜很好用'],
    ['a whole sentence goes with its end mark', '面霜很好用。⟦加薇⟧领红包！明天见', '面霜很好用。明天见'],
    ['white space between Han characters parts clauses', '面霜很好用 ⟦加薇⟧领红包', '面霜很好用'],
    ['white space beside a handle does not', '面霜很好用，⟦加薇 abc⟧ 领红包', '面霜很好用'],
    ['a hit over two clauses takes both', '面霜很好用，⟦加薇，领红包⟧', '面霜很好用'],
  ])('%s', (_, marked, after) => {
    expect(without(marked)).toBe(after);
  });

  it.each(['⟦加薇⟧领红包', '！⟦加薇⟧领红包。', '⟦加薇⟧领红包，秒回'])('offers nothing when hardly a word would be left: %s', (marked) => {
    expect(without(marked)).toBeNull();
  });
});

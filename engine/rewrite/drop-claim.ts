import { type Expression, expressionOf } from '../match/expression';
import type { Rewrite } from '../rule';
import { applyEdit } from '../span';
import { deleteClause } from './delete-clause';

const CLAUSES = /[^，,、。！？!?；;\n\r]+[？?]?/gu;
const LETTER = /[\p{L}\p{N}]/gu;

/** Fewer letters and digits than these say nothing of goods that somebody has not seen. */
const LEAST_SAID = 10;

/** Less than this share of what was said is a remnant, and no wording of it. */
const LEAST_SHARE = 0.33;

/** Clauses that call, greet, press or ask, and say nothing of the goods. */
const CALL =
  /^\s*(?:[^，,]{0,4}(?:们|亲|宝子|老铁)[^，,]{0,2}$|[^，,]{0,5}(?:[冲抢]|下单|扫码|私[信聊我]|咨询|报名|加[我微薇vV]|联系|点[击我]|戳|领取?|进群|要的|想[要请]|需要的|有需要|名额|手慢|懂的|速来|抓紧|赶紧|认准|包邮|立减|首发|到货|补货|开团|闭眼|不成|数量有限|限时|今晚|明天|最后|欢迎)|.*[？?]$)/su;

/** How a clause begins that brings its own subject. */
const OWN_SUBJECT =
  /^\s*(?:我(?!们才|们就|们是真|[家店]才)|本[店品公课产机]|咱|您|你|大家|这[款个家件套种里]|那|各位|家长|老师|产品|课程|价格|活动|门店|店里|商品|配方|原料|面料|材质|尺码|规格|地址|时间|套餐|首付|总价|如[果有])/u;

const lettersIn = (text: string) => text.match(LETTER)?.length ?? 0;
const clausesIn = (text: string) => [...text.matchAll(CLAUSES)].map(([clause]) => clause).filter((clause) => lettersIn(clause) > 0);
const saidIn = (text: string) => clausesIn(text).reduce((sum, clause) => sum + (CALL.test(clause) ? 0 : lettersIn(clause)), 0);

/**
 * Deletes the clause in which a claim stands, like `deleteClause`, but only where what remains can stand by itself: something is still said
 * besides calls to buy; when the opening clause goes, with it what the sentence is about, the next one brings its own subject; and nothing
 * of the kind that `residue` names is left, since half a promise is still one.
 */
export function dropClaim(residue: Expression): Rewrite {
  return (text, hit) => {
    const edit = deleteClause(text, hit);
    if (!edit) return null;
    const after = applyEdit(text, edit);
    const said = saidIn(after);
    if (expressionOf(residue).test(after) || said < LEAST_SAID || said < saidIn(text) * LEAST_SHARE) return null;
    const isOpening = clausesIn(text.slice(0, edit.start)).every((clause) => CALL.test(clause));
    const [next] = clausesIn(text.slice(edit.end));
    return isOpening && !(next && OWN_SUBJECT.test(next)) ? null : edit;
  };
}

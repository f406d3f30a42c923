import type { Rewrite } from '../rule';

const SENTENCE_END = /[。！？!?；;\n\r]/;
const CLAUSE_END = /[，,、]|(?<=\p{Script=Han})\s(?=\p{Script=Han})/u;
const LETTER = /[\p{L}\p{N}]/gu;

/** A shorter remainder (“秒回”, “截止今晚”) tells nobody anything. */
const LEAST_LETTERS = 5;

/** A clause that leads up to an invitation, or gives the reason for it, and means nothing without. */
const LEADS_UP =
  /[的们者请先再和或]$|[?？]|转发|集?赞|关注|分享|助力|投票|砍|私|加[我微vq好一]|群|主页|头像|简介|链接|平台|闲鱼|微信|公众号|红包|[免付]费|领|抽|优惠|便宜|更低|手续费|发不|不让|不能|不方便|管得|咨询|联系|求|帮|想要|需要|要的|喜欢|感兴趣|有意|截止|有偿|代写|扣|评论|拍|下单|货源|详情|价格|暗号|留言|互|同号|客服/u;

const lettersIn = (text: string) => text.match(LETTER)?.length ?? 0;

/** The sentence round [start, end): from behind the last end mark before it to the next end mark, without that. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text[to] as string)) to++;
  return [from, to];
}

/** How far what stands before an invitation makes sense by itself: the end of the last clause that does not lead up to it. */
function standingUpTo(lead: string): number {
  const clauses = lead.split(CLAUSE_END);
  let end = lead.length;
  for (let i = clauses.length - 1; i > 0; i--) {
    end = lead.lastIndexOf(clauses[i] as string, end) - 1;
    const clause = clauses[i - 1] as string;
    if (lettersIn(clause) >= LEAST_LETTERS && !LEADS_UP.test(clause)) return end;
  }
  return 0;
}

/**
 * Deletes an invitation with everything in its sentence that hangs on it: the reward promised after it (“，秒回”, “，送你一份资料”) and the
 * clauses that lead up to it. Null when nothing would be left that stands by itself: then only the person knows what there is to say.
 */
export const deleteInvitation: Rewrite = (text, hit) => {
  const [from, to] = sentenceAround(text, hit.start, hit.end);
  const kept = standingUpTo(text.slice(from, hit.start));
  if (kept > 0) return { start: from + kept, end: to, text: '' };
  const isLast = to === text.length;
  const rest = text.slice(0, from) + text.slice(isLast ? to : to + 1);
  const stands = rest.split(SENTENCE_END).some((sentence) => lettersIn(sentence) > LEAST_LETTERS && !LEADS_UP.test(sentence));
  return stands ? { start: from, end: isLast ? to : to + 1, text: '' } : null;
};

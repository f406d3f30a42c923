import type { Context } from '../context';

const MARKS = /[“”"「」『』]/gu;
/** Quotations one after the other, as in a list of wordings. */
const LISTED = '(?:[“"「『][^“”"「」『』]*[”"」』][、,和与及或]*)';
const LISTED_BEFORE = new RegExp(`${LISTED}+$`, 'u');
/** The quotation's end, and others in a list. */
const REST = new RegExp(`^[^“”"「」『』]*[”"」』][、,和与及或]*${LISTED}*`, 'u');

/** Before a quotation: somebody else wrote, cried or claims it, or it is shown as a wording. */
const SHOWN =
  /(?:写(?:着|的是?|道|了)?|印着|贴(?:着|满)|挂着|喊(?:着|道)?|吆喝着?|叫嚣着?|念(?:到|着|叨)?|唱着?|信了?|[自号宣声谎]称|称|说(?:的|了|过|什么|是|道)?|问|标题是?|口号是?|台词是?|所谓的?|什么叫|什么|那种|那[条句]|这[条句]|一[条句]|打着|冒充|诸如|类似|[禁不](?:能|得|要|许|可|用|准)(?:写|说|用|使用|出现)?|(?:看|刷|收|听|碰|遇|搜|接)(?:到|见)了?[^,]{0,8}|点开[^,]{0,6}|(?:又|老|总|天天|整天)[^,]{0,2}(?:转|发))[:,]?$/u;
/** The praise of customers is told by those who sell. */
const PRAISED = /(?:都|敢|[顾客][客户人]|大家|姐妹们?|宝妈们?|粉丝|用过的人?)说$/u;
/** Behind a quotation: what kind of wording it is, or what came of it. */
const NAMED =
  /^(?:(?:的|之类的?|[这那][种类样]的?|等)?[^,。“"]{0,4}(?:广告|海报|短信|邮件|电话|说[法辞]|话|话术|套路|骗局|名义|陷阱|诱饵|标题|口号|谣言|用语|字样|字眼|词语?|标语|聊天记录|神话|开场白|幌子|噱头|旗号|表述|传单)|为名|为由|的?都?是?[^,。“"]{0,2}[骗假坑]|[那这]种|这[几些一两三四五六七八九十\d]+个?[字词]|[一两三四五六七八九]字|被|不(?:可信|靠谱|能信|属实|实)|怎么(?:来|回事|可能)|,?(?:谁信|真信)|,?\s?(?:said|says|reads?|claimed|goes|went)\b)/u;

/** Without quotation marks: somebody else is named right before it as the one who says so. */
const SAID_BEFORE =
  /(?:所谓的?|号称|[自谎诡宣声]称|被称为?|据说|网传|谣传|对方[^,。]{0,3}[称说]|(?:有人|别人|他|她|骗子|中介|那[个家位]|这[个家]人)[^,。]{0,6}[称说]|(?:谁|凡是|哪个|敢)[^,。]{0,8}(?:说|写|承诺|保证|宣称))[^,。!?;\n]{0,12}$|(?:读者|网友|粉丝|学员|有人|朋友)(?:来信|留言)?问[:,][^\n]*$|[您你他她]们?说的(?:那[个种些])?[^,。!?;\n]{0,12}$/u;
/** 说稳赚的，…: those who say so are what the sentence is about. */
const SAYERS_BEFORE = /(?:^|[,。!?;\n])(?:那些|凡是|但凡)?(?:说|吹|承诺|保证|宣称)[^,。!?;\n]{0,10}$/u;
const SAYERS_AFTER = /^[^,。!?;\n]{0,8}的(?:[,都]|自己|人)/u;
const SAID_IN_ENGLISH =
  /\b(?:so-called|(?:claim|say|said|joke|boast|insist|pretend)(?:s|ed|ing)?(?: that)?|(?:ads?|adverts?|posts?|messages?|texts?) (?:for|about|that|saying|promising|offering)|anyone who|promis(?:ed|ing))\b[^,;.!?\n]{0,48}$/u;

/** Whoever calls for a deal beside the quotation sells with it. */
const SELLING = /到手|下单|私[信聊我]|[加➕][我微v薇]|抢购|包邮|进群|咨询|联系我|找我|名额|链接|扫码|本店|我们?[家店]|\b(?:dm|order|buy now|link|join)\b/u;

/** A work of that name is spoken of: 片名《…》, 《…》这本书. */
const OF_A_WORK = /[片书歌剧篇]名|电[影视]|小说|[纪节]录?片|节目|导演|作者|出版|读[了过完]|看[了过完]|上映/u;

function isTitle(before: string, after: string): boolean {
  return /《[^《》]*$/u.test(before) && /^[^《》]*》/u.test(after) && (OF_A_WORK.test(before) || OF_A_WORK.test(after));
}

/** What stands before the quotation that is open at the end; undefined when none is. */
function leadOf(before: string): string | undefined {
  const marks = [...before.matchAll(MARKS)];
  const last = marks.at(-1);
  if (!last || /[”」』]/u.test(last[0])) return undefined;
  if (last[0] === '"' && marks.filter(([mark]) => mark === '"').length % 2 === 0) return undefined;
  return before.slice(0, last.index).replace(LISTED_BEFORE, '');
}

function isSaid(before: string, after: string): boolean {
  return SAID_BEFORE.test(before) || SAID_IN_ENGLISH.test(before) || (SAYERS_BEFORE.test(before) && SAYERS_AFTER.test(after)) || isTitle(before, after);
}

function isTold(before: string, after: string): boolean {
  const lead = leadOf(before);
  if (lead === undefined) return isSaid(before, after) && !SELLING.test(before) && !SELLING.test(after);
  const rest = REST.exec(after)?.[0].length ?? 0;
  const tail = after.slice(rest);
  if (SELLING.test(lead) || SELLING.test(tail)) return false;
  return (SHOWN.test(lead) && !PRAISED.test(lead)) || (rest > 0 && NAMED.test(tail));
}

/** Somebody else's wording is told or shown: 写着“…”, “…”的广告, 对方称…; a quotation mark alone is none. */
export const retold: Context = { line: ({ before, after }) => isTold(before, after) };

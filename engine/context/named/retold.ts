import { around, type Surroundings } from '../context';
import { ANY_MARK, type Quotation, quotationAround } from '../quotation';
import { REACH_ME } from './reach-me';

/** More than what ends at a hit can match in Chinese and in English, so that a long line is not searched for every hit. */
const REACH = 32;
const REACH_IN_ENGLISH = 80;
/** The rest of a wording up to the hit, in the same breath. */
const BREATH = '[^,。!?;\\n]{0,12}$';

/** Before a quotation: somebody else wrote, cried or claims it, or it is shown as a wording. */
const SHOWN = new RegExp(
  `(?:${[
    '写(?:着|的是?|道|了)?|印着|贴(?:着|满)|挂着|喊(?:着|道)?|吆喝着?|叫嚣着?|念(?:到|着|叨)?|唱着?|信了?|[自号宣声谎]称|(?<![堪名简俗职])称|说(?:的|了|过|什么|是|道)?|问',
    '标题是?|口号是?|台词是?|所谓的?|什么|那[种条句]|[这一][条句]|打着|冒充|诸如|类似|[禁不](?:能|得|要|许|可|用|准)(?:写|说|用|使用|出现)?',
    '[看刷收听碰遇搜接][到见]了?[^,]{0,8}|点开[^,]{0,6}|(?:又|老|总|天天|整天)[^,]{0,2}[转发]',
  ].join('|')})[:,]?$`,
  'u',
);
/** The praise of customers is told by those who sell. */
const PRAISED = /(?:都|敢|[顾客][客户人]|大家|姐妹们?|宝妈们?|粉丝|用过的人?)说$/u;
/** Behind a quotation: what kind of wording it is, or what came of it. */
const NAMED = new RegExp(
  `^(?:${[
    '(?:的|之类的?|[这那][种类样]的?|等)?[^,。“"]{0,4}(?:广告|海报|短信|邮件|电话|说[法辞]|话|套路|骗局|名义|陷阱|诱饵|标题|口号|谣言|用语|字[样眼]|词语?|标语|聊天记录|神话|开场白|幌子|噱头|旗号|表述|传单)',
    '为名|为由|的?都?是?[^,。“"]{0,2}[骗假坑]|[那这]种|(?:这[几些]|这?[一两三四五六七八九十\\d]+)个?[字词]|被|不(?:可信|靠谱|能信|属实|实)|怎么(?:来|回事|可能)|,?[谁真]信',
    ',?\\s?(?:said|says|reads?|claimed|goes|went)\\b',
  ].join('|')})`,
  'u',
);

/** Without quotation marks: somebody else is named right before it as the one who says so. */
const SAID_IN_CHINESE = new RegExp(
  [
    `(?:所谓的?|号称|[自谎诡宣声]称|被称为?|据说|网传|谣传|对方[^,。]{0,3}[称说]|(?<!都)(?:总|老|非|整天|天天|逢人就)说|[您你他她]们?说的(?:那[个种些])?)${BREATH}`,
    `(?:(?:有人|别人|他|她|骗子|那[个家位]|这[个家]人)[^,。]{0,6}[称说]|(?:谁|凡是|哪个|敢)[^,。]{0,8}(?:说|写|承诺|保证|宣称))${BREATH}`,
    `(?:经理|中介|销售|推销员?|卖家|商家|主播|导购|朋友|同事|邻居|亲戚|大[妈爷]|群主)(?:都|总|也|老)?(?:说|讲|吹|宣传|承诺)${BREATH}`,
  ].join('|'),
  'u',
);
const SAID_IN_ENGLISH = new RegExp(
  [
    '\\b(?:so-called|(?:claim|say|said|joke|boast|insist|pretend)(?:s|ed|ing)?|anyone who|promis(?:ed|ing))\\b[^,;.!?\\n]{0,48}$',
    '\\b(?:ads?|adverts?|posts?|messages?|texts?) (?:for|about|that|saying|promising|offering)\\b[^,;.!?\\n]{0,48}$',
  ].join('|'),
  'u',
);
/** What follows is a question that somebody sent in. */
const ASKED_BY = /(?:读者|网友|粉丝|学员|有人|朋友)(?:来信|留言)?问[:,]/u;
/** 说稳赚的，…: those who say so are what the sentence is about. */
const SAYERS_BEFORE = new RegExp(`(?:^|[,。!?;\\n])(?:那些|凡是|但凡)?(?:说|吹|承诺|保证|宣称)${BREATH}`, 'u');
const SAYERS_AFTER = /^[^,。!?;\n]{0,8}的(?:[,都]|自己|人)/u;

/** A work is spoken of by its name: 片名《…》, 《…》这本小说. */
const OF_A_WORK = /[片书歌剧篇]名|电[影视]|小说|[纪节]录?片|节目|导演|作者|出版|读[了过完]|看[了过完]|上映/u;

/** Whoever calls for a deal sells with what is told. */
const DEALING = new RegExp(`${REACH_ME}|到手|抢购|包邮|咨询|名额|链接|扫码|本店|我们?[家店]|\\b(?:dm|order|buy now|link|join)\\b`, 'u');
/** Somebody speaks for goods or an offer. */
const CLAIMING = new RegExp(
  [
    '这[款支瓶盒台套个家]|本[品店院司厂]|我[们家司]|咱|产品|品牌|[面护眼][霜膜肤]|到货|新品|欢迎|免费|报名|招[商聘生]|收益|保证|绝对|姐妹|家人们|[亲宝老]们|宝子|老铁|[带跟]你|让你|给你',
    '赠|优惠|特价|放心|主打|真正|不是梦|开售|的来(?=[,。!]|$)|必备|首选|值得|赶紧|抓紧|机会|项目|投资|体验|教大家|带大家|来了|\\d元|折扣|您|\\b(?:our|we|free|best|guaranteed|your)\\b',
  ].join('|'),
  'u',
);
/** Whoever judges, doubts or remembers what is quoted does not sell it. */
const JUDGING =
  /我(?![们家司])|[他她谁]|流传|[编导][剧演]|[电喜]视?剧|古装|小品|节目|却|但|结果|其实|居然|竟然|早就|从来|错(?!过)|[骗假罚笑怪]|吐槽|无语|可惜|墙上|招牌|挂了|没(?!有)|不(?![转满用反再复节伤含])|\b(?:he|she|they|it|never|but|still|who)\b/u;

/** What stands about the quotation judges it, and nothing there is what shops say. */
function isRemark({ lead, tail }: Quotation): boolean {
  return (JUDGING.test(lead) || JUDGING.test(tail)) && !CLAIMING.test(lead) && !CLAIMING.test(tail);
}

function isSaid({ before, after }: Surroundings): boolean {
  const near = before.slice(-REACH);
  if (SAID_IN_CHINESE.test(near) || (/[a-z]/.test(near) && SAID_IN_ENGLISH.test(before.slice(-REACH_IN_ENGLISH)))) return true;
  if (before.includes('问') && ASKED_BY.test(before)) return true;
  if (SAYERS_AFTER.test(after) && SAYERS_BEFORE.test(near)) return true;
  return before.includes('《') && /《[^《》]*$/u.test(before) && /^[^《》]*》/u.test(after) && (OF_A_WORK.test(before) || OF_A_WORK.test(after));
}

function isTold(words: Surroundings): boolean {
  const quotation = quotationAround(words);
  if (!quotation) return isSaid(words) && !DEALING.test(words.before) && !DEALING.test(words.after);
  const { lead, tail, isClosed } = quotation;
  if (DEALING.test(lead) || DEALING.test(tail)) return false;
  return isRemark(quotation) || (SHOWN.test(lead) && !PRAISED.test(lead)) || (isClosed && NAMED.test(tail));
}

/** Somebody else's wording is told or shown: 写着“…”, “…”的广告, 对方称…; a quotation mark alone is none. */
export const retold = around('line', [ANY_MARK, SAID_IN_CHINESE, SAID_IN_ENGLISH, ASKED_BY, SAYERS_BEFORE, /《/u], isTold);

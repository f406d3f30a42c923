import { anyOf } from '@/engine/match/any-of';
import type { Rule } from '@/engine/rule';

/** A handle as people write it: Latin letters and digits, spaced out or not, at least five of them. */
const HANDLE = String.raw`(?:[a-z0-9][a-z0-9_\-]{4,24}|[a-z0-9](?: [a-z0-9]){2,24})(?![a-z0-9])`;
const BADGE = '薇嶶溦徽嵗崴葳蔚';
const WECHAT = String.raw`(?!微信)(?:[${BADGE}威微维围v✌卫][信x芯新星亻伩❤♥]+(?:in)?|[${BADGE}威微维❤♥]+|[vw](?=[\s:❤♥\d聊号])❤*|vx|wx|wei\s?(?:xin|信)?)`;
/** A plus sign inside a word or a code (base64) adds nobody. */
const ADD = String.raw`(?:(?<![a-z0-9/+=])\+|[加➕家嘉佳伽茄咖珈架枷])`;
const CHINESE_DIGIT = '零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺';

/** A handle that begins with a letter and has a digit in it, so that no English word is one. */
const LETTERED = String.raw`(?=[a-z][a-z_\-]{0,18}\d)[a-z][a-z0-9_\-]{4,20}(?![a-z0-9])`;

/** True for a mobile number whose digits are partly spelt in Chinese, or broken up otherwise than 3-4-4. */
function isDisguisedPhone(matched: string): boolean {
  return new RegExp(`[${CHINESE_DIGIT}]`, 'u').test(matched) || !/^\d{3}[\s-]?\d{4}[\s-]?\d{4}$/.test(matched);
}

/** The wordings of “Disguised contact details”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // “Add” by any of its sound-alikes, a disguised WeChat, a handle.
  {
    pattern: new RegExp(String.raw`${ADD}\s*(?:我|个|下)?\s*${WECHAT}\s*(?:号|聊)?\s*[:;,.]?\s*${HANDLE}`, 'gu'),
    score: 0.95,
  },
  // A disguised WeChat after a word of contact, without a handle.
  {
    pattern:
      /(?:[加➕+]\s?(?:我|个|下)?|(?<=(?:联系|咨询|私聊|找我|客服)[^。!?;\n]{0,4}))(?:[薇嶶溦]\s?(?:信|xin|x)?|v信|[v微威薇]❤+)(?![薇娅甘]?\p{L}{0,3}(?:去|来|一起|和|跟|是))(?!薇)/gu,
  },
  // A disguised WeChat before a handle.
  {
    pattern: new RegExp(
      String.raw`(?:[${BADGE}威微v]❤信|微[\s.·_~]+信\s*号?(?=\s*:)|[${BADGE}](?:信|xin|x(?![a-z]))|v信|[v微薇威]❤+|威x?xin|微x?xin|(?<![权示立声])威[.·\-_~…、]\s?信(?![息任誉心念仰服])|卫星|绿泡泡?|(?<![a-z0-9.])[vw][\s❤]?x|(?<![a-z0-9./])v(?=[:;]\s?[a-z]+[_\d]))\s*(?:号|id)?\s*[:;]?\s*${HANDLE}`,
      'gu',
    ),
    unless: [{ pattern: /^[\s]*[.=(/]/u, within: 2, side: 'after' }, 'code', 'url'],
    score: 0.9,
  },
  // The green bubble, and hearts for 信.
  {
    pattern:
      /(?:走|上|来|用|聊|发|看|找|见|加)\s?(?:绿泡泡?|小绿书?号|绿色软件)|(?:v|薇|微|威)❤+\s?(?:聊|见|来|找|领|咨)|绿泡泡?\s?(?:聊|见|来|找|搜|领|咨|号)/gu,
  },
  // A QQ number with Chinese digits in it.
  {
    pattern: new RegExp(
      String.raw`(?:扣扣|蔻蔻|叩叩|企?鹅号?|球球|q+|扣)\s?(?:号|群|裙)?\s*:?\s*(?=[^。,]{0,16}[${CHINESE_DIGIT}])[${CHINESE_DIGIT}\d][${CHINESE_DIGIT}\d\s]{4,14}(?![十百千万点])`,
      'gu',
    ),
  },
  // A nickname of QQ before a number.
  {
    pattern: /(?:扣扣|蔻蔻|叩叩|企鹅号?|q裙)\s?[群裙号]?\s*:?\s*\d(?:[\s\-.]?\d){4,11}(?!\d)/gu,
  },
  // A mobile number spelt out or broken up.
  {
    pattern: new RegExp(
      String.raw`(?<![${CHINESE_DIGIT}\d])[1一壹幺][\s.\-·]?[3-9三四五六七八九叁肆伍陆柒捌玖](?:[\s.\-·]?[${CHINESE_DIGIT}\d]){9}(?![${CHINESE_DIGIT}\d十百千万])`,
      'gu',
    ),
    accept: isDisguisedPhone,
    unless: ['code', 'url'],
  },
  // A sound-alike of 微 directly before a handle.
  {
    pattern: anyOf(
      /(?<![安国党校队军会团警])[薇嶶溦徽][\s\-:/♥❤.]*(?:[a-z]{1,8}[\s_-]?\d{3,}|\d{6,}|[a-z]\w{5,})/u,
      /(?<![显稍细略轻低入卑式权示国安])[微威][\s\-:/♥❤.]*[a-z]{2,4}\s?\d{3,6}(?![a-z0-9])/u,
    ),
    score: 0.85,
  },
  // A number or code before a sound-alike of QQ or WeChat.
  {
    pattern:
      /(?<![\d.])(?:\d{4,5}[\s+]?\d{4,5}|\d{7,11}|[a-z]{2,4}\s?\d{3,4})[\s+➕]*[^\s,。,\d]{0,6}?(?:[抠叩寇蔻筘冦]|扣扣?|口口|麦[饼乒]|[薇嶶溦])(?![除款费掉分])/gu,
    score: 0.8,
    unless: [{ pattern: /元|块钱|账单|快递|订单/u }],
  },
  // The penguin, in any spelling, beside a number.
  {
    pattern: anyOf(
      /企[\s\-+]?鹅[\s\-+号群::]*\d[\d\s+-]{4,}|\d[\d\s+-]{4,}[\s\-+]*(?:企[\s\-+]?鹅|鹅[\s\-+]?企)|🐧\s?[群裙]?\s?\d{5,}/u,
      /(?<![a-z0-9])\d{4,5}\s?q\s?\d{4,5}(?![a-z0-9])|[伽迦加+➕]?(?:筘筘?|抠抠?|叩叩?|蔻|寇|冦)\s?[;:]?\s?\d{6,}/u,
      /扣[;:]?\s?\d{8,11}(?![\d元块])/u,
    ),
    score: 0.85,
  },
  // A QQ number whose digits are held apart by marks.
  {
    pattern: /(?<![a-z0-9])q{1,2}\s?:?\s?\d(?=[\d\-ˉˇ^~﹀︹.\s÷]*[-ˉˇ^~﹀︹÷])(?:[-ˉˇ^~﹀︹.\s÷]{0,2}\d){6,11}/gu,
  },
  // The account name itself is the handle: “看我名字”, “C-C-名-字”, “+名”.
  {
    pattern: anyOf(
      /[+➕]\s?c{0,2}\s?-?\s?名(?!额|单|称|著|人|师|字)|c\s?-?\s?c?\s?-\s?名|cc名字?(?=[^。\n]{0,4}(?:看|瞧|是|买|麦|威|微|薇|加|舒|拼))/u,
      /(?:看|瞧)[^。\n]{0,3}cc的?名|名字?\s?[+➕]{1,4}\s?[^,。\n]{0,3}(?:威|微|薇|围|喂|v|q)/u,
      /看\s?(?:我|网|姐姐?|发言|我?cc)?(?:的)?(?:名字?|茗|名称)\s?(?:[+➕,]+|家|加|q|篇|夹|-|塽)|(?:看我名){2,}|注意我的名/u,
    ),
    severity: 'hint',
    score: 0.7,
  },
  // Sound-alikes of 微信 that are no words, beside a handle.
  {
    pattern: anyOf(
      /(?:[喂蔚徽伟维围葳唯惟魏胃味尾未慰畏韦苇玮炜][\s-]?[信心新芯訫欣鑫薪馨]|薇[新心芯]|威[信新心芯]|喂|芸妹的?威)[\s:-]*(?:[a-z]{2,8}\s?\d{3,}|\d{6,11}(?!\d)|[a-z]\w{5,})/u,
      /(?:[a-z]{2,4}\s?\d{3,5}|[a-z]{2}\s?\d{5})[\s+➕]*(?:喂|微芸|芸微|[威伟围](?![尔特信望海士]))/u,
    ),
    score: 0.75,
  },
  // A misspelt 微信 after a word of contact, and digits that alternate between scripts.
  {
    pattern: anyOf(
      /(?:联系|加|找|咨询)我?[^,。!?\n]{0,2}(?![微短电通来])\p{Script=Han}信号?\s?:?\s?[a-z]{2,}\d{2,}[a-z0-9_-]*/u,
      /(?:\d[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]|[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]\d){3,}[\d零〇一二三四五六七八九]{1,5}/u,
    ),
    score: 0.75,
  },
  // Sound-alikes of QQ beside a number, in either order; 口 and α stand for it where the number is split in two.
  {
    pattern: anyOf(
      /[乞琦素晗家加]\s?鹅\s?\d{6,}|(?<!\d)\d{4,5}\s\d{4,5}(?!\d)[^,。!?\n\d]{0,8}?(?:口|α|㊭|㊀|乞[鹅儿]|紫苑)/u,
      /[口抠]\s?\d{4}\s\d{4}(?!\d)|(?<!\d)\d{7,10}(?:ᚰ|\s)?[^,。!?\n\d]{0,4}(?:α|㊭|口(?![岸述径令味罩腔径碑才袋头])|\+{2,}鹅|←?企鹅)/u,
      /企\s?[-.]?\s?鹅\s?\.?\s?\d{4,}|(?<![a-z])qiu\s?qiu\s?\d{6,}/u,
    ),
    score: 0.7,
    unless: [{ pattern: /元|块钱|账单|订单|人口|出口|进口|路口|窗口/u, where: 'text' }],
  },
  // Two sound-alikes that together read 微信, with whatever stands between them and the handle.
  {
    pattern: new RegExp(
      String.raw`(?!微星|微信|伟星|维新|卫星)(?:[${BADGE}喂威微维围伟唯惟卫]|(?<![a-z0-9./])v)(?:[\s丨|·.\-_]{0,2})[信芯新星杏性薪欣心讯脖伩x❤♥🛰](?:号|id|是|搜|上|聊|了解|在|[\s:👉→丨|❤♥️—-]){0,5}${LETTERED}`,
      'gu',
    ),
    score: 0.8,
  },
  // A nickname of 微信 or QQ, an arrow or a heart, and a handle.
  {
    pattern: new RegExp(
      String.raw`(?:${ADD}\s?(?:一下)?\s?(?:🛰️?|weixin|围脖|绿书|小绿)|(?<![a-z0-9./])[vw](?:\s?-\s?)?x(?:\s?-\s?)?|绿书|绿泡泡?|卫星|🛰️?|[薇嶶溦徽围喂]|(?<![轻细稍显略低卑式入])微|${ADD}v❤)(?:号|id|是|搜|聊|了解|[\s:👉→➡丨|❤♥️]){1,5}(?:${LETTERED}|[a-z](?:-[a-z0-9]){4,})`,
      'gu',
    ),
    unless: ['url', 'code'],
    score: 0.75,
  },
  // A QQ number in Chinese digits, or with blanks between the digits; a mobile number told as a riddle.
  {
    pattern: anyOf(
      /(?:🐧|企鹅号?|(?<![a-z0-9])q{1,2}|[扣抠叩蔻]{1,2}群?)\s?[号:是]{0,2}\s?[零〇一二三四五六七八九幺]{6,11}(?![十百千万点])/u,
      /(?<![a-z0-9])(?:q{1,2}|扣扣?|🐧|企鹅号?)\s?[号:]{0,2}\s?(?:\d[\s.-]){6,}\d|扣扣?\s?:?\s?\d{3,5}\s\d{3,5}(?:\s\d{1,4})?(?![\d元块])/u,
      /(?<![零一二三四五六七八九])[一幺][三五七八九][零一二三四五六七八九][,，\s][^。!?\n]{0,4}?[两三四五]个[零一二三四五六七八九][^。!?\n]{0,10}?[零一二三四五六七八九幺]{3,4}/u,
    ),
    score: 0.8,
  },
  // How to read a handle that is not written out.
  {
    terms: [
      '同号见图',
      'wx同手机',
      '微信同手机',
      '倒着念',
      '倒着读',
      '倒过来念',
      '倒过来读',
      '去掉空格',
      '去空格',
      '去掉符号',
      '去掉表情',
      '小写字母',
      '小写q',
      '小写v',
      '全拼加',
      '首字母加',
      '加生日',
      '连起来就是',
      '那串就是',
      '那串数字',
    ],
    boundary: 'none',
    needs: [
      { pattern: /(?<![a-z])(?:[vw]x|v我|v(?![a-z])|q{1,2}(?![a-z]))|微(?![米软波])|薇|企鹅|扣(?=\d|扣)|🐧|加我|联系我|主页|头像/u, where: 'text', within: 20 },
    ],
    unless: ['code', { terms: ['密码', '代码', '变量', '字段', '文件名', '验证码', '账号登录'], where: 'text' }],
    score: 0.7,
  },
  // Letters from the mathematical block: nobody types so without a reason.
  {
    pattern: /(?:[\u{1D400}-\u{1D7FF}]\s?){3,}/gu,
    view: 'given',
    needs: [{ text: /\p{Script=Han}/u }],
    severity: 'hint',
    score: 0.6,
  },
];

import { anyOf } from '@/engine/match/any-of';
import type { Condition, Rule } from '@/engine/rule';
import { DEALING } from '../dealing';
import { EVERY_VARIANT } from '../every-variant';
import { TELLING } from '../telling';

/** Houses and games that are played for money only. */
const SURE =
  '百家乐 佰家乐 百佳乐 真人百家乐 龙虎斗 炸金花 扎金花 诈金花 六合彩 六和彩 六盒彩 时时彩 北京赛车 极速赛车 幸运飞艇 极速飞艇 幸运28 幸运十 加拿大28 澳洲幸运 红包扫雷 扫雷红包 扫雷群 真人视讯 真人荷官 真人发牌 电子游艺 电子老虎机 老虎机 体育投注 足球投注 外围投注 外围盘 滚球盘 滚球 波胆 网上赌场 线上赌场 娱乐城 新葡京 新莆京 威尼斯人 喂尼斯人 皇冠足球 皇冠体育 开云体育 菠菜平台 博彩平台 棋牌平台 棋牌代理 棋牌房 赌球平台 赌马 赌大小 外围球 网投 pk10 pc28 私彩 特马 特码 一肖 三肖 平特肖 牛牛 斗牛 三公 飞禽走兽 赛马内幕 龙虎 真人棋牌 棋牌游戏充值'.split(
    ' ',
  );
/** Draws of numbers, on which tips are sold. */
const DRAWS = '六合彩 六和彩 六盒彩 时时彩 特马 特码 一肖 三肖 平特肖 私彩'.split(' ');
/** What is said of a tip that is for sale. */
const TIP: Condition = { pattern: /百[分发]百中(?!国)|先付料|(?<![材原饮布])料钱|(?<![红钱礼面书])包中/u, where: 'text', within: 22 };
/** What only bettors say; each still needs somebody who deals. */
const SLANG =
  '稳单 串单 返奖率 骰宝 猜单双 猜大小 大小单双 庄家号 庄家 坐庄 三码 内部三码 三中三 香港彩 港彩 澳彩 跑马群 百人牛牛 血战到底 银子商 金币商 时时返 注单 大小球 亚盘 真钱游戏 真钱棋牌 押宝 一码中特 买大小 买单双 押庄 押闲 庄闲 红包接龙群 牛牛房 牌九 二八杠 麻将馆线上 澳门线上 澳门赌 线上娱乐 娱乐平台 体育平台 电竞下注 电竞竞猜 竞彩 足彩单子 单子已发 跟单群 回血群 上岸群 计划群 彩金 返水 上分 下分 棋牌注册 注册棋牌 拉人注册棋牌 跟我打水 稳定水钱 滚球走地 德州房 德州局 牛牛局 抢庄牛牛 让球盘 重注 押分机 打鱼机 上分机 包房开局 网络棋牌 棋牌app 麻将app 提现棋牌 真钱麻将 赢钱提现 北京pk 前三后三 后三组六 定位胆 杀号 胆码 彩票计划 彩票群 彩票带单 足球推荐 篮球推荐 串关推荐 单场推荐 北单推荐 大小球推荐 电竞盘 电竞外围 赌局 赌桌 开赌 代理棋牌 招棋牌代理 赌钱 玩真钱 送房卡 房卡代理 水果机上分 打鱼机上分 麻将群 红包群 红包接龙 信用盘 私盘 包赢软件 稳赢技巧 百家乐打法 不限红 斗牛机器人 庄闲和 德扑 炸金花群 牛牛群 扑克群 赠送筹码 真钱21点 玩21点'.split(
    ' ',
  );
/** Games that people also play for fun. */
const PLAIN =
  '麻将 跑麻将 斗地主 跑得快 德州 德州扑克 德州俱乐部 捕鱼 电玩城 快三 菠菜 竞猜 让球 水位 串关 北单 赛马 押大小 押单双 猜大小 猜胜负 猜输赢 贵宾厅 懂球 牌友圈 赛车 飞艇 发牌 幸运'.split(
    ' ',
  );
/** Those of them that are hidden behind other characters. */
const PLAIN_HIDDEN = '彩票 足彩 博彩 荷官 棋牌 老虎机 赌场 赌盘 赌博'.split(' ');
const WORD_OF_COUNTER = [
  '上下?分|下分|[返反泛畈]\\s?[\\d.]*\\s?%?\\s?[水氺閖]|(?<![红钱礼面书利])包分|盘口|开户|首[存充冲][^,。]{0,4}[送赠百佰\\d]|充值?[一\\d][\\d百千]*[送得赠]|充值送(?:彩|分|筹码|体验|现金|\\d)|送\\s?\\d+|送彩金|[彩体][金釒唫]|信誉|赔率|倍率|投注|下注|押注|稳[赢赚杀胆]|带飞|包赔|提款|出款',
  '招(?:商|代理)|代理[^,。\\n]{0,4}(?:佣金|分红)|跟投|连[中红]|[中红]了?\\s?\\d+单|又红了|红单|房卡|房费|抽水|爆[奖分大]|秒[到提]|找我开号|开号|一天赢|日赢|回血|回本|一比一|[1一]比\\d|赢了能?提|返佣|[註注]册[就即]?[送领]|洗码|庄家|倍投|必中|带[一二两三]期|[一二两三]期必|准确率|命中率|不中[退包]',
  '人工计划|计划(?:群|员|单)|计划[,，]|大神带|带单|吃肉|真钱|回收(?:金币|筹码)|换(?:成)?现金|赢(?:话费|现金|钱)|提了?(?:\\d+万|[一二三五八]万)|流水分红|[\\d/]{3,}底|输赢(?:微信|转账|现结)|赢多少|结账绝?不|有底|杀一码|稳胆|推荐[^,。]{0,4}稳|心水|内部料|准到|昨晚[^,。]{0,6}中了|[\\d一]块起投|彩金|结算|充值返|返[利现]|代理招|招募代理|佣金|重注|主队|上一千|上一百|亏了算我|想来的私|包桌|庄闲|保底|抽一成|赔付快|返1\\.|打水|水钱|银子商|[兑换]人民币|兑现|存\\s?\\d+\\s?[玩送]|一个奖|支付宝进出|喜钱|稳单|起飞|日赚|错了退|先看后付|时时返|好赢|很好赢|玩两把|秒上秒下|代理日结',
].join('|');
/** Sports and games with which shops, schools and game houses advertise, too: gifts and discounts beside them are no betting. */
const EVENTS = '世界杯 欧洲杯 五大联赛 足球 篮球 英超 西甲 意甲 德甲 法甲 欧冠 中超 nba 扑克 电子游戏'.split(' ');
/** What is said of events only by those who take or sell bets. */
const BOOKMAKING: Condition = {
  pattern:
    /上下分|[返反泛]\s?[\d.]*\s?%?\s?[水氺閖]|盘口|[买投下押]注|赔率|倍投|稳[赢赚杀胆]|(?<![红钱礼面书利])包[赔赢中]|跟(?:投|单)|连[中红]|红了?\s?[\d一二三四五六七八九]+[单场期]|又红了|红单|吃肉|大神带|带(?:单|飞|你赢|回血)|计划(?:群|员|单)|必中|命中率|准确率|不中[退包]|心水|内部料|回[血本]|送?彩金|体验金|首[存充冲][^,。]{0,4}[送赠百佰]|注[册冊][就即]?送\s?\d|提款|出款|秒[到提]|[打抽]水|水钱|赢[多少钱现]|输赢|开户|重注|带[一二两三]期|[一二两三]期必|推荐[^,。]{0,4}稳|流水分红|昨晚[^,。]{0,6}中了|料[^,。]{0,3}准/u,
  where: 'text',
  within: 22,
};
/** The talk of a betting counter. */
const COUNTER: Condition = { pattern: new RegExp(WORD_OF_COUNTER, 'u'), where: 'text', within: 22 };
/** Money on the table, and a call to sit down. */
const STAKES: Condition = {
  pattern: /[\d一二两三五十]+\s?(?:块|元|毛|分|底|u)|赢|输|筹码|现结|月结|提现|发红包|尾数/u,
  where: 'text',
  within: 14,
};
const INVITED: Condition = {
  pattern: /加我|[进来]群|来玩|来人|想来|想玩|想学|找我|私(?:我|聊|$)|天天有|缺人|缺几|你来我|有没有(?:人)?(?:一起)?玩|有人玩|代理|开局|开房|组局|约局/u,
  where: 'text',
  within: 22,
};
/** What turns a name into an invitation. */
const PITCH: Condition = {
  text: /上分|下分|返水|返点|彩[金釒唫]|送\s?\d+|首[存充冲]|开户|注[册冊]|投[注註]|代理|信誉|[稳必][赢中赚]|(?<![红钱礼面书利])包[赔中]|连红|带[飞单]|跟单|赔率|盘口|提[现款]|緹現|出款|加[我群微v薇]|进群|咨询|客服|qq|微信|\+|网址|倌网|官网|http|www|\.com|\.net|\.cc|\.top|\d{5,}|扣\s?1|私我|滴我|秒[上到提]|回血|结算|秒提|送房卡|想来的|信我的|跟单/u,
};
/** A player, a parent or a reader speaks, not a counter. */
const PLAYER: Condition = {
  pattern:
    /孩子|老公|老婆|我爸|我妈|皮肤|欢乐豆|赢豆|不来钱|不玩钱|不打钱|豆子|点券|作业|概率论|宣传|公告|开奖号码|奖池|体彩中心|福彩中心|物业|派出所|抓获|民警|警方|欠了|戒赌|输光|害人|股票|个股|基金|股市|洗盘|门票|票价|宵夜|请客|房产|电影|电视剧|看球|理发|酒店|双色球|大乐透|投注站|一等奖|体彩|福彩|俱乐部提供|洗车|回老家|公益|联赛开幕|主教练|球员|记者|比分直播/u,
  where: 'text',
};
const longer = (terms: readonly string[]) => terms.filter((term) => [...term].length > 2 && term !== '老虎机');

/** The wordings of “Gambling and betting”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // A game for money, beside the counter's talk or with an invitation.
  { terms: SURE, boundary: 'none', needs: [COUNTER], unless: [PLAYER], score: 0.95 },
  { terms: DRAWS, boundary: 'none', needs: [TIP], unless: [PLAYER], score: 0.95 },
  { terms: longer(SURE), variants: EVERY_VARIANT, needs: [PITCH], unless: [PLAYER], score: 0.9 },
  { terms: SLANG, needs: [DEALING], unless: [PLAYER, TELLING], score: 0.8 },
  // Any game beside the counter's talk.
  { terms: PLAIN, variants: ['separated'], needs: [COUNTER], unless: [PLAYER, 'asked'], score: 0.85 },
  { terms: PLAIN_HIDDEN, variants: EVERY_VARIANT, needs: [COUNTER], unless: [PLAYER, 'asked'], score: 0.85 },
  { terms: EVENTS, variants: ['separated'], needs: [BOOKMAKING], unless: [PLAYER, 'asked'], score: 0.85 },
  {
    terms: [...PLAIN, ...PLAIN_HIDDEN, ...EVENTS],
    needs: [STAKES, INVITED],
    unless: [PLAYER, TELLING, 'asked', { terms: ['宵夜', '请客', '奶茶', '三缺一'], where: 'text' }],
    severity: 'warn',
    score: 0.7,
  },
  // The two that are mostly written in letters.
  {
    pattern: /(?<![a-z])b\s?\.?\s?c(?![a-z])|(?:du|赌)\s?[.·]?\s?(?:球|博|场|盘)/gu,
    needs: [COUNTER],
    unless: [PLAYER, 'asked'],
    score: 0.9,
  },
  // Words that only a betting counter uses.
  {
    pattern: anyOf(
      /[返反泛畈][水氺閖](?:\s?[\d.]+\s?%?)?(?=[,。!\s\d天日]|高|无|不|$)|\d+\s?%\s?[返反泛]水/u,
      /(?:首|开|再|次)[存洊]\s?[^,。\n]{0,6}(?:送|赠|彩|百|佰|领|\d)|存\s?\d+\s?送\s?\d+|倍流水|上下分|上分下分/u,
      /(?<![高低])上\s?分\s?(?:加|找|即送|送\s?\d+|秒)|送\s?彩金|彩[金釒唫][^,。\n]{0,6}(?:天天|等你|领|送|返)/u,
      /体[验沋][金釒唫]?\s?[^,。\n]{0,4}(?:送|领|惠)|注[册冊][^,。\n]{0,8}(?:送|领)\s?\d+\s?(?:元|圆|沅|彩)?|双[倍碚]彩[金釒唫]|六合(?:彩|资料|心水|内部)/u,
      /(?:特码|一肖|三肖|平特)[^,。\n]{0,8}(?:准|中|免费|料|资料|公开)|计划群?[^。!?\n]{0,8}(?:回血|连红|跟上|上岸|稳中)/u,
      /[足彩采菜]{1,2}[球票][^,。\n]{0,6}倍率/u,
    ),
    needs: [PITCH],
    unless: [{ text: /优惠券|代金券|购物券|满减|下单|外卖/u }],
    score: 0.9,
  },
  // A table for money in one's own room.
  {
    pattern:
      /(?:房卡|线上|网上)[^,。!\n]{0,2}局[^。!\n]{0,10}(?:[一把]把一?结|输赢|转账|现结)|(?:[一把]把一?结|现结)[^。!\n]{0,6}输赢|(?:特码|四肖|三肖|六肖|平码)[^,。!\n]{0,3}[连中]过?[一二两三四五六\d]+期/gu,
    unless: [PLAYER, TELLING],
    score: 0.75,
  },
  // Quick pay-outs beside a deposit that is doubled.
  {
    pattern:
      /出款[快秒][^。!\n]{0,10}[充存][^,。!\n]{0,4}送|[充存][一二三五百千\d]+送[一二三五百千\d]+[^。!\n]{0,8}出款|(?:斗牛|牛牛|麻将|三公|跑得快)群[^。!\n]{0,2}缺人[^。!\n]{0,8}(?:红包|底|房)/gu,
    unless: [PLAYER, TELLING],
    severity: 'warn',
    score: 0.75,
  },
  // Mines in red envelopes, numbers from inside.
  {
    pattern:
      /(?:扫雷|接龙|抢庄|埋雷)群[^。!\n]{0,10}(?:秒结|福利|真人|进|加)|(?:彩票|福彩|体彩|双色球|六合)[^,。!\n]{0,2}内部(?:号|料|消息)|内部号[^。!\n]{0,8}中了[^。!\n]{0,4}跟/gu,
    unless: [TELLING],
    severity: 'warn',
    score: 0.75,
  },
  // The same in English.
  {
    pattern:
      /\b(?:casino|slots?|betting|sportsbook)\b[^\n.!?]{0,16}\bbonus\b[^\n!?]{0,40}\b(?:deposit|withdraw|join|sign up|link)|\bfixed match(?:es)?\b|\bsure (?:odds|bets?|wins?)\b[^\n.!?]{0,30}\b(?:today|vip|pay after|telegram|join)\b/gu,
    unless: [{ text: /scandal|investigat|movie|arrest|news|banned/u }],
    severity: 'warn',
    score: 0.8,
  },
];

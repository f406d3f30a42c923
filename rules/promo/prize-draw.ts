import { eitherOrder } from '@/engine/match/either-order';
import { dropClaim } from '@/engine/rewrite/drop-claim';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { COMPETITION_LAW, CONSUMER_LAW } from '../laws';
import { SPOKEN_OF } from '../telling';

/** True when a sum of more than 50,000 yuan stands in the match, the cap of Anti-Unfair Competition Law Art. 11 (3). */
function isOverCap(matched: string): boolean {
  if (/[六七八九十百]万/.test(matched)) return true;
  const [, figure, unit] = /(\d+(?:\.\d+)?)\s*(万)?/.exec(matched) ?? [];
  return Number(figure) * (unit ? 10_000 : 1) > 50_000;
}

const DRAW = '抽(?!烟|空|屉|血|查|签|风|象)|砸金蛋|大?转盘|盲盒|瓜分|[揪抓]\\s*[\\d一二三几]+[个位]|掉落|锦鲤|刮刮|集赞|翻牌|扭蛋|福袋|幸运(?:观众|儿)';
const PRIZE =
  '(?:轿|汽|豪)车|奔驰|宝马|奥迪|特斯拉|iphone(?:\\s*\\d+)?|(?:华为|苹果)?手机(?!号)|项链|金条|黄金|金手镯|茅台|房子|首付|[一二三五十百\\d]+\\s*(?:万|千)(?:元|块|现金)?|现金|神秘大[礼奖]|[一二三\\d]+百万';

const drop = dropClaim(/中奖|大奖|内定|奖品随机/u);

export const explanation = defineExplanation({
  title: { zh: '抽奖信息不全', en: 'Incomplete prize draw' },
  why: {
    zh: '抽奖要写清时间、条件、奖品和公示方式，最高奖不能超过5万元；内定中奖、奖品说不清都不行。',
    en: 'A draw must state time, terms, prizes and how winners are shown, with no prize over ¥50,000; fixing it or leaving the prize open is not allowed.',
  },
  fix: {
    zh: '补上起止时间、参与条件、奖品名称和数量、开奖与公示方式。',
    en: 'Add dates, terms, prize names and numbers, and how winners are drawn and shown.',
  },
  sources: [
    { ...COMPETITION_LAW, article: '第十一条、第二十七条' },
    { ...CONSUMER_LAW, article: '第二十六条' },
    {
      name: { zh: '规范促销行为暂行规定', en: 'Interim Provisions on Promotion' },
      article: '第十三条至第十九条',
      documentNumber: '国家市场监督管理总局令第 32 号',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { group: 'hint', direct: 'hint', internal: 'off' },
  stage: 'stable',
  find: [
    {
      pattern:
        /抽(?:奖|取|\s*\d+\s*[位名个人])?[^,。!;\n]{0,8}?(?:送|得|领)?\s*(?:宝马|奔驰|特斯拉|汽车|iphone\s*\d*|苹果\s*手机|苹果\d+|华为手机|黄金|茅台|现金|大奖)/gu,
      needs: [{ pattern: /转发|进群|人人|随机|评论|点赞|关注|扫码|下单|最终解释|机会|以实际/u, where: 'text' }],
    },
    {
      pattern:
        /(?:抽取|最高奖|大奖|头奖|奖金|一等奖)(?:金额?|池)?[^,。!;\n]{0,6}?(?:\d+(?:\.\d+)?\s*万?|[六七八九十百]+万)|最高(?:可得|赢取|得)[^,。!;\n]{0,4}?(?:\d+(?:\.\d+)?\s*万?|[六七八九十百]+万)/gu,
      accept: isOverCap,
      needs: [{ pattern: /刮刮卡|抽奖|转发|扫码|进群|下单|等你|人人|参与|集赞|点赞/u, where: 'text' }],
    },
    {
      terms: ['百分百中奖', '次次有奖', '百分百有奖', '100%中奖', '人人有份', '人人都有奖', '奖品随机', '奖品以实际为准', '最终解释权'],
      needs: [{ pattern: /抽|奖|转盘|活动|归本|刮刮|领|券|福袋/u, where: 'text' }],
      boundary: 'none',
    },
    {
      pattern: /(?:关注|扫码|转发|进群)[^,。!\n]{0,4}(?:就|即|立)送(?:手机|iphone|现金|汽车|黄金|大礼)/gu,
    },
    { pattern: /内定[^。!\n]{0,8}中奖|中奖[^。!\n]{0,8}内定/gu },
    {
      pattern: new RegExp(eitherOrder(DRAW, PRIZE, 12), 'gu'),
      needs: [
        { text: /转发|点赞|关注|扫码|扣\s*[\d1一]|评论|进店|到店|充值|消费|[买购]满|截图|参[加与]|上车|就差你|直播间|下单|进群|集[齐满]|手气|就这么任性/u },
      ],
    },
    {
      terms:
        '神秘大礼 神秘大奖 奖品保密 奖品可能调换 奖品以实物为准 个个有奖 人人中奖 必中大奖 百分百不落空 100%不落空 活动解释权 解释权归商家 解释权归本店 给自己人留 留给自己人 内部人中'.split(
          ' ',
        ),
      needs: [{ text: /抽|奖|转盘|盲盒|金蛋|活动|消费|进店|砸|抢/u }],
      boundary: 'none',
    },
    {
      pattern: new RegExp(
        eitherOrder(
          '抽(?!烟|空|屉|血|查|签|风|象)|摇一摇|摇到|砸蛋|赢走|助力|中奖率|中奖越多|幸运|大奖|人人有奖',
          '电动车|二十万|[一二三五十\\d]+万|苹果\\s*\\d+|折叠屏|双人游|名牌包|视情况|解释权|给[张王李]总|陪跑|绝不空手|极高|送一部|手表|平板|电视',
          16,
        ),
        'gu',
      ),
      needs: [{ text: /进店|摇|话费|充|直播间|小票|邀请|助力|内部|买一|转发|扫码|关注|下单|截屏/u }],
      unless: [{ text: /下线|攻略|玩得|运动会|丢了/u }],
      severity: 'hint',
      score: 0.6,
    },
    // A car to be driven away for a scan.
    {
      pattern: /(?:有机会|等你)[^,。!\n]{0,3}(?:开走|拿走|带走|抱走)[^,。!\n]{0,4}(?:宝马|奔驰|特斯拉|轿车|豪车|iphone|手机|金条|大奖)/gu,
      needs: [{ text: /扫码|关注|转发|进店|下单|点赞/u }],
      score: 0.7,
    },
    // Everybody may turn the wheel, and something is always won.
    {
      pattern:
        /(?:转盘|抽奖|金蛋|刮刮卡|扭蛋)[^,。!\n]{0,3}(?:人人|个个|每人)[^。!\n]{0,8}最(?:低|少)[^,。!\n]{0,2}[\d一二三五六十百]+(?:元|块)?(?:现金|红包|券)?/gu,
      severity: 'hint',
      score: 0.6,
    },
  ],
  unless: [
    ...SPOKEN_OF,
    'asked',
    { pattern: /抽血|公证|年会|彩票|福彩|体彩|摇号|(?:开奖|名单)[^。\n]{0,8}公示|别写|取消.{0,6}最终解释权|游戏里/u, where: 'text' },
  ],
  rewrite: (text, hit) => (/^(?:[^抽]*解释权|奖品|人人有份|百分百|100)/.test(text.slice(hit.start, hit.end)) ? drop(text, hit) : null),
});

export const examples = defineExamples({
  bad: [
    '大⟦转盘人人能转，最低五十元现金⟧',
    '扫码关注就⟦有机会开走宝马⟧',
    '⟦抽奖送宝马⟧一辆！转发就有机会',
    '进群就⟦抽iPhone⟧，⟦人人有份⟧，⟦奖品随机⟧不解释',
    '刮刮卡⟦百分百中奖⟧，⟦最高奖金88888⟧元等你拿',
    '⟦内定几个老客户中奖⟧，朋友圈发出来热闹热闹',
    '评论区⟦抽3位送现金⟧，⟦最终解释权⟧归本店所有，⟦奖品以实际为准⟧',
    '扫码参与⟦抽奖，最高奖10万元⟧，本活动⟦最终解释权⟧归商家',
    '转发本条微博⟦抽一辆特斯拉⟧',
    '⟦扫码关注就送手机⟧，人人都有，先到先得',
    '点赞集齐88个，可参与⟦抽取10万元现金⟧大奖',
    '本店保留活动⟦最终解释权⟧',
    '下单即可抽奖，⟦100%中奖⟧，最高可得iPhone16',
    '邀请三位好友扫码就能⟦抽6万元大奖⟧',
    '关注加转发，⟦抽三位宝子送iPhone⟧，奖品以收到实物为准',
    '幸运大转盘，⟦次次有奖⟧，最高赢取十万现金',
    '转发⟦集赞抽奔驰⟧，名额一位，中奖结果以主办方解释为准',
    '扫码抽奖⟦100%中奖⟧，⟦奖品随机⟧发放',
    '购物满99⟦抽奔驰⟧轿车，人人有机会',
    '微信步数抽奖，奖品不定，本公司拥有⟦最终解释权⟧',
    '集卡赢百万大奖，⟦人人有份⟧',
    '下单⟦抽金条⟧，最高十克，先到先得',
    '评论区⟦抽一位送茅台⟧一箱，转发有效',
    '进群⟦抽特斯拉⟧，⟦最终解释权⟧归本店',
    '扫码抽奖，⟦百分百中奖⟧',
    '消费满100⟦抽奖，最高奖十万元⟧',
    '关注点赞⟦抽三位送现金⟧红包888',
    '转发⟦抽奖送iPhone⟧，人人有机会',
    '买一送一再⟦抽名牌包⟧，⟦人人有奖绝不空手⟧',
    '我们内部安排好了，⟦大奖给张总⟧，其他人陪跑',
    '邀请5人⟦助力即可抽取海南双人游⟧，主办方保留一切解释权利',
    '凭小票参与⟦砸蛋，奖品视情况⟧而定',
    '直播间截屏⟦抽人，送一部⟧折叠屏，下一个就是你',
    '充话费⟦抽苹果16⟧，充得越多中奖越多',
  ],
  good: [
    '年会抽奖每人一张券，最后一等奖是电视',
    '等你有机会开走那辆奔驰，记得带上我',
    '抽奖规则：11月20—25日，奖品为50元代金券10张，开奖方式和名单公示见置顶。',
    '公司年会抽奖，部门出三个节目就行。',
    '彩票中心公布了本期开奖号码，理性购彩。',
    '昨天抽血检查的结果出来了，医生说没事。',
    '今晚摇号分车位，请业主带身份证到物业。',
    '班会抽奖送文具，奖品是笔记本和中性笔。',
    '公司年会抽到了三等奖电饭煲',
    '抽签决定谁先上台',
    '抽奖结果公示：一等奖张某，奖品为咖啡券一张。',
    '年会抽中了iPhone，太激动了！',
    '昨晚看直播抽中一等奖，结果是骗子让我先交税。',
    '抽到签的同学先上台演讲',
    '抽血化验单出来了',
    '抽奖箱放前台了，行政来拿一下。',
    '他抽中了特斯拉的试驾名额。',
    '我们部门抽到大奖了，一台咖啡机。',
    '游戏抽卡抽了五十次才出金。',
    '十克盐怎么量',
    '集卡换了一个水杯',
    '抽三位同学值日',
    '体育彩票今晚开奖',
    '一等奖是隔壁班拿的',
    '转发一下会议通知',
    '抽奖抽到一包纸巾',
    '电动车棚今天刷漆',
    '砸蛋糕的游戏玩得开心',
    '学校运动会奖品是毛巾',
  ],
  knownMiss: [
    '⟦幸运大抽奖，一等奖宝马一辆，买就能抽⟧',
    '⟦拆盲盒必中，运气好抽一根金条⟧',
    '⟦一等奖给咱们自己人留着，外面的随便抽点纸巾⟧',
    '⟦幸运观众将获得神秘大礼，具体是什么保密⟧',
  ],
  rewrites: [
    ['下单即可抽奖，100%中奖，最高可得iPhone16', null],
    ['微信步数抽奖，奖品不定，本公司拥有最终解释权', '微信步数抽奖，奖品不定'],
  ],
});

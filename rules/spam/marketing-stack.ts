import { type Condition, defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CONSUMER_LAW, WECHAT_TERMS } from '../laws';
import { ANSWERING } from '../serving';
import { ON_PLATFORM, TOLD_WHOLE } from '../telling';

/** What is sold in the chat groups of players and of people with servers. */
const GROUP_GOODS =
  '服务器 云服务器 独享 开服 新服 生存服 群组服 公益服 我的世界新服 代练 代肝 代打 陪玩 点卡 月卡 激活码 cdk 正版号 mc正版号 mc正版 steam号 游戏号 游戏账号 面板服 插件定制 材质包 皮肤站 vip 会员号'.split(
    ' ',
  );

/** A post to fill, with what it asks of people, names a company and a contact as advertisements do. */
const OPEN_POSITION: Condition = { text: /(?:诚聘|诚征|招聘|聘请|招募)[\s\S]{0,120}(?:要求|职责|主要工作|简历|学历)/u };

export const explanation = defineExplanation({
  title: { zh: '营销话术叠加', en: 'Stacked marketing' },
  why: {
    zh: '好几种推销的说法叠在一条消息里，读起来就是群发广告：容易被举报骚扰，账号会被限制。',
    en: 'Several ways of selling stacked in one message read as bulk advertising: it gets reported and accounts get limited.',
  },
  fix: {
    zh: '只留一件事和一个做法，删掉催促和夸张；发给人之前先得到对方同意，并写明怎样不再接收。',
    en: 'Keep one fact and one action, drop urgency and hype; have people’s consent first and say how to opt out.',
  },
  sources: [
    { ...CONSUMER_LAW, article: '第二十九条第三款', surfaces: ['group', 'direct', 'email'] },
    { ...WECHAT_TERMS, article: '8.1.2.4' },
  ],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { internal: 'off' },
  stage: 'stable',
  heedsScore: true,
  find: [
    { feature: 'promotion', atLeast: 10, severity: 'warn', score: 0.95 },
    { feature: 'promotion', atLeast: 5, score: 0.7 },
    // The small advertisements of groups: goods, and a call to deal.
    {
      terms: GROUP_GOODS,
      needs: [
        {
          pattern:
            /便宜|低价|价格|[\d一二两三五六七八九十]+\s?(?:元|块|r)|一个月\s?\d|\d折|[五六七八九]折|送vip|领礼包|福利|量大|带价|出售|(?:^|[,，\s])[收出卖](?!来|去|了|现|错)|秒发|抗攻击/u,
          where: 'text',
          within: 24,
        },
        { text: /私聊|私我|联系|[加进]群|群号?\s?:?\s?\d{6,}|qq|欢迎(?:加入|来玩|各位)|来玩|要的|带价来|量大从优|支持担保|有没有要|有人要|(?<!\d)\d{6,}/u },
      ],
      unless: [{ pattern: /我[的想买用]|吗|怎么|多少|为什么|被封|挺便宜|好贵|[?？]/u, where: 'text' }],
      score: 0.6,
    },
  ],
  unless: ['warned', 'exposed', 'doubted', 'code', OPEN_POSITION, ON_PLATFORM, ANSWERING, TOLD_WHOLE],
});

export const examples = defineExamples({
  bad: [
    '⟦Dear winner, a £500 voucher is waiting. Call 09000000000 to claim now. T&Cs apply, 150p/min⟧',
    '⟦Free entry in our weekly draw, text WIN to 80000. Reply STOP to end⟧',
    '⟦家人们限时3折！仅剩20份，扫码下单还送小样，错过等一年⟧',
    '⟦亲，双十一特价99元，点击链接领取优惠券，今晚截止⟧',
    '⟦尊敬的用户：您有一张满300减80券即将到期，点击领取，回T退订⟧',
    '⟦姐妹们冲！顶级羊绒只要199元，最后一天，私信我报尺码⟧',
    '⟦宝 子 们，扫 码 进群抢免 费试用，手慢无 ￥0元⟧',
    '⟦宝子们扫码领券，五折仅剩20件，点击下单，回T退订⟧',
    '⟦今晚8点直播间秒杀，最低39元起，戳链接预约，家人们速来⟧',
    '⟦家人们晚上好！今天给大家争取到一波专属福利，原价399的蓝莓叶黄素今晚只要129，买二还送一瓶，名额只有五十个，链接我放在群公告里了，点击下单以后截图发我登记，十点准时恢复原价，错过真的要等到明年，别到时候又来问我还有没有。⟧',
  ],
  good: [
    '大促期间客服回复慢，请您谅解',
    { text: '尊敬的客户，您预约的保养时间为周五下午两点，如需更改请提前一天来电', surface: 'email' },
    { text: '亲，券要先领再下单，满一百九十九减二十，结算时自动抵', surface: 'direct' },
    { text: '您好，优惠券领了之后七天内有效，过期系统会自动收回', surface: 'direct' },
    'Texts saying "click here to claim your prize" are phishing',
    '请在平台内下单，我们不支持私下交易。',
    'The orchestra was awarded a prize in 1958, and the record sold two million copies.',
    'The jazz band became the first to sell one million records in a year and was awarded a golden disc.',
    '本公司为国内最大的灯具公司。现在上海设立海外部，诚聘文员两名，共同开拓市场。 要求：英语流利，会用办公软件。 待遇优厚，有意者请寄简历。',
    'Hey, are you free for lunch tomorrow? The new place has a half price offer.',
    'parser: accept nested fields in table rules (refs #204)',
    '内部培训：周四14点A会议室，扫码签到，午餐免费提供。',
    '出闲置婴儿车，150元自提，小区南门，可小刀。',
    '今晚会议改到九点，链接在日程里，请大家准时。',
    '周末公益讲座免费听，名额以现场签到为准。',
    '快递在驿站，最后一天免费，过期请找店长。',
    '明天下午三点开会，记得带上周的会议纪要。',
  ],
});

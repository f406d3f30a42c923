import { type Condition, defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { ANSWERING } from '../serving';
import { TOLD_WHOLE } from '../telling';

/** A key or a setting by itself has no manner: it is no sentence. */
const LONE_VALUE: Condition = { text: /^(?!.*:\/\/)(?:["'`]?[\w.-]+["'`]?\s*[:=]\s*)?[!-~]{20,}$/u };

/** Letters and digits that a text itself calls the number of an invoice, a parcel, a flight or a device are no contact, unless it gives one too. */
const NAMED_CODE: Condition = {
  text: /^(?=.*(?:税号|纳税人识别号|信用代码|单号|单据|合同号|发票号|航班|车次|序列号|设备号|车架号|型号|版本)[号是为]{0,2}[:：\s]{0,3}[0-9a-z][0-9a-z.-]{3,})(?!.*(?:[加➕+][我微薇v]|微信|私[聊我]|扣扣|telegram))/isu,
};

/** An account that somebody is to open, mend or pay into. */
const HANDLED_ACCOUNT: Condition = {
  text: /^(?=.*(?:账号|帐号|账户|工号|学号|用户名)[:：\s]{0,3}[0-9a-z][0-9a-z_.-]{3,})(?=.*(?:重置|开通|权限|登[不录]|解锁|锁定|开户行|户名|报错|汇款|对公))(?!.*(?:[加➕+][我微薇v]|微信|私[聊我]|扣扣|出售|收购|代理|充值|注册|@[a-z]))/isu,
};

/** A house offers work as the law wants it said: by hours, insurance, papers or an interview, and leads nobody elsewhere. */
const EMPLOYING: Condition = {
  text: /^(?=[\s\S]*(?:招|聘))(?=[\s\S]*(?:社保|五险|[月双单]休|健康证|简历|面试|试用期|驾龄|普通话|餐补|班车|提成|(?:报名|应聘)材料|面谈|劳动合同))(?![\s\S]*(?:[加➕][我微薇v]|微信|扣扣|telegram|日结|兼职|无需经验|轻松|月入|日[入赚]|高薪|在家|手机|私[信聊我]|押金|小[姐妹]|佳丽|公关|夜场|ktv|境外|国外|机票|护照|直招|出入款|@|https?:|\d{7,}))/u,
};

export const explanation = defineExplanation({
  title: { zh: '读起来像群发广告', en: 'Reads like bulk advertising' },
  why: {
    zh: '没有哪个词犯规，但这些要素凑在一起，和大量被举报的广告、引流消息很像，容易被系统当成垃圾信息。',
    en: 'No single word breaks a rule, but together they look like the advertisements and lures that people report, and filters treat them as spam.',
  },
  fix: {
    zh: '写给一个具体的人：说清是谁、什么事，去掉号码、价格和催促里用不着的部分。',
    en: 'Write to one person: who you are and what it is about; leave out the number, price or urgency that is not needed.',
  },
  sources: [
    {
      name: { zh: '中华人民共和国消费者权益保护法', en: 'Consumer Protection Law of the PRC' },
      article: '第二十九条第三款',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
      surfaces: ['group', 'direct', 'email'],
    },
    {
      name: { zh: '微信服务协议', en: 'WeChat terms of service' },
      article: '8.1.2.4',
      url: 'https://weixin.qq.com/agreement?lang=zh_CN',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { internal: 'off' },
  stage: 'stable',
  // From this probability on at most twenty-three in ten thousand real conversations are marked (docs/model.md).
  unless: ['asked', 'warned', 'exposed', 'doubted', 'code', LONE_VALUE, NAMED_CODE, HANDLED_ACCOUNT, EMPLOYING, ANSWERING, TOLD_WHOLE],
  find: [{ feature: 'learned', atLeast: 0.22, score: 0.6 }],
});

export const examples = defineExamples({
  bad: [
    '⟦新到学生妹，身材好，可上门⟧',
    '⟦接码老平台，国外号都有，量大价优⟧',
    '⟦同城小姐姐在线陪聊，随叫随到⟧',
    '⟦新到小妹，身材火辣，可上门⟧',
    '⟦代发群广告，拉人进群，软件都有⟧',
    '⟦新到型号 RTX4090D 无货源代发，私聊小姐姐拉你进群，软件都有⟧',
    { text: '⟦周年庆全场五折起⟧，进店有礼', alsoFires: ['spam/marketing-stack'] },
  ],
  good: [
    { text: 'We have reset your password as you requested. If this was not you, please call the number on your card.', surface: 'email' },
    { text: '账号 zhangsan2021 重置一下', surface: 'group' },
    { text: '户名某某有限公司，开户行人民路支行，账号 1234567890123456', surface: 'email' },
    '亲，请在平台内下单，我们不支持私下交易哦',
    { text: '亲，满减和店铺券可以一起用，会员折扣不叠加', surface: 'direct' },
    { text: '您好，课程一经开通不支持退费，开通前可以试听一节', surface: 'direct' },
    { text: '您好，退货地址已经短信发您了，寄出后填一下单号', surface: 'direct' },
    { text: '您好，发票已随货寄出，专票一张，请查收后回复确认', surface: 'email' },
    '那张小广告写的是“无抵押贷款，秒到账”',
    '招兼职打字员一天三百的靠谱吗',
    '税号：91350100M000100Y43，抬头写公司全称',
    '快递单号 SF1234567890123，到了跟我说',
    '航班 CA1831，下午四点到，麻烦接一下',
    '这台的序列号 C02XG2JHJGH5，帮我登记',
    '单据 BX202611001 已付款，请查收',
    'client_secret=bp88q~xxxxxxxxxxxxxxxxxxxxxxxxxx',
    '老板，这个服务器一个月多少钱，私聊我报价',
    '明天下午三点开会，记得带上周的会议纪要。',
    '您好，您的裙子今天发出，单号已更新，请注意查收。',
    '业主您好，周三上午消防检查，请把楼道杂物清走。',
    '这家火锅50块钱一份，味道不错，周末一起去吧',
    '有人冒充老师借钱，大家注意，别转账。',
    '把登录接口的报错修了，测试通过，等合并。',
    '我的新号明天启用，有事先打办公室电话。',
    'SD 卡满了，照片删一下',
    '幼儿园招保育员，要有健康证，工资面谈',
    '工厂招普工，包吃住，五千到七千，有社保',
    '餐厅诚聘服务员，月休四天，有提成',
    '加群',
    '进群',
    '怎么加群',
    '抖音号改名字要几天',
  ],
  knownFalseAlarm: [
    '世界杯期间本店满200送20元券',
    'SD 卡满了',
    '观众看完更加群情激奋',
    '换 10.0.0.2 试试',
    '会员积分年底不清零，您放心慢慢用',
    '孩子上课玩手机，我先收着，放学您来取',
    'The vaccine is free for students, bring your ID.',
    '空调维修可视频指导，可上门安装',
    '老号找回要实名，客服说三天',
  ],
});

import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CRIMINAL_LAW, PUBLIC_SECURITY_LAW } from '../laws';
import { SPOKEN_OF } from '../telling';
import { WORDINGS } from './gambling.wordings';

export const explanation = defineExplanation({
  title: { zh: '赌博、博彩', en: 'Gambling and betting' },
  why: {
    zh: '招揽赌博、博彩代理、上下分、返水，属于违法信息：账号会被永久封禁，发布者和群主都可能被追究。',
    en: 'Promoting gambling or recruiting for it is illegal in mainland China: accounts are banned for good, and posters and group owners can be held liable.',
  },
  fix: { zh: '不要发送。若是在提醒别人防骗，请写明“警惕”“举报”。', en: 'Do not send it. If you are warning others, say so plainly.' },
  sources: [
    { ...PUBLIC_SECURITY_LAW, article: '第八十二条' },
    { ...CRIMINAL_LAW, article: '第三百零三条' },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'off' },
  stage: 'stable',
  find: WORDINGS,
  unless: [...SPOKEN_OF, 'reported'],
  allow: ['蒜蓉菠菜', '菠菜叶'],
});

export const examples = defineExamples({
  bad: [
    { text: '⟦彩嫖⟧⟦计划群，导师带你回血⟧', surface: 'group' },
    { text: '网上⟦赌愽⟧，⟦首存送88⟧', surface: 'group' },
    '⟦casino bonus 200%, deposit now and withdraw⟧ instantly',
    '⟦sure odds today, 5 fixed matches, pay after⟧ win',
    { text: '红包⟦扫雷群，真人福利，秒结⟧', surface: 'group', alsoFires: ['spam/learned'] },
    { text: '⟦彩票内部号⟧，昨天又中了，跟着买', surface: 'group' },
    { text: '这个平台⟦出款快，充五百送⟧五百，稳', surface: 'group' },
    { text: '⟦斗牛群缺人，红包⟧发，进群备注', surface: 'group', alsoFires: ['spam/learned'] },
    { text: '⟦线上房卡局，一把结一次，输赢转账⟧', surface: 'group' },
    { text: '飞机群开奖预测，⟦特码四肖中过三期⟧了', surface: 'group' },
    '⟦炸金花⟧带⟦上下分⟧，返2水，加我进⟦计划群⟧',
    '⟦du球⟧⟦外围盘⟧口开了，稳赢带飞',
    '⟦b.c⟧⟦上分送188⟧，连红三天',
    '⟦棋牌房⟧⟦上下分⟧包分，保底一天三百',
    '⟦私彩⟧长期带，跟上都回血，加我收米快',
    '🎰 ⟦菠菜平台⟧上分⟦送彩金⟧，稳定盘口，加群',
    '这个app⟦押大小⟧很好赢，我昨天就搞了两千，链接发你',
    '⟦买大小⟧单双，日赚三千不是问题，老师带',
    '⟦六和彩⟧今晚⟦特马⟧出在这三个肖，准到怕',
    '有⟦懂球⟧的没，⟦跟我打水⟧，收益稳',
    '⟦贵宾厅⟧包房，洗码费高，来回机票全包，澳门直接接机',
    '⟦赛车⟧⟦pk10⟧人工计划，长龙提醒，看好再上车',
    '⟦麻将⟧俱乐部开放，1/2/5底都有，缺人的来，房费全免',
    { text: '⟦六合彩⟧⟦特码⟧，百分百中，先付料钱', surface: 'direct' },
  ],
  good: [
    '菜票用完了，充值送饭卡',
    '赌气归赌气，上分还得带我',
    '目睹博物馆开门，送您优惠券',
    '远离网络赌博，平台送彩金都是诱饵',
    '电报让场外下注变得可能，也让政府第一次认真考虑管制博彩',
    '起诉书称，他们以“买彩票必中，跟单计划”为名诈骗',
    'the casino scene in that movie is great',
    'odds are it rains today',
    '麻将群里缺人，周六来我家，不来钱的',
    '彩票店内部装修，歇业三天',
    '财务出款快了很多，报销三天就到',
    '周末线上狼人杀，差两个人',
    '输赢无所谓，下一局一起开黑',
    '足球队缺人，想来的找我',
    '斗地主有没有人一起玩，赢豆',
    '今天买了点蒜蓉菠菜，配面条绝了。',
    '我赌五毛，他今天肯定又迟到。',
    '街道禁赌宣传进社区，发现赌场请举报。',
    '新桌游到货，晚上聚会玩狼人杀。',
    '体彩中心公告：本期奖池以官网公布为准。',
    '昨天去澳门，在新葡京门口拍了张照。',
    '警方通报：捣毁一个网络赌博团伙，涉案人员通过微信群上下分。',
    '我们家庭麻将规矩，血战到底不带杠',
    '充值一百送二十的那个洗车卡还有吗',
    '晚上来我家打麻将吗，三缺一',
    '彩票中了十块，请你喝汽水',
    '首充双倍活动到几号',
    '《赤壁》世界杯充值送足球',
    '篮球馆办卡充一千送两百，周末可约场',
    '香港六合彩昨晚开奖，朋友说又没中',
  ],
  knownMiss: ['⟦你来我这玩21点，首次赠送筹码⟧', '⟦直播间猜单双，刷礼物下注，返1.95⟧'],
});

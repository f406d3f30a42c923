import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CIVIL_CODE, CONSUMER_LAW } from '../laws';
import { WORDINGS } from './forced-selling.wordings';

export const explanation = defineExplanation({
  title: { zh: '强制推销、施压', en: 'Pressure selling' },
  why: {
    zh: '用道德绑架、点名、拉黑、不退不换来逼人买，侵害对方的选择权；对方拒绝后再推销，也属于违法骚扰。',
    en: 'Making people buy by guilt, naming, threats or no-return terms takes their choice away; selling on after a refusal is unlawful.',
  },
  fix: {
    zh: '把选择还给对方：“需要可以私聊，不需要我不再打扰”；退换按法定的七天无理由写。',
    en: 'Give the choice back: “message me if you want it, otherwise I will not bother you”; state the statutory right of return.',
  },
  sources: [
    { ...CONSUMER_LAW, article: '第十六条第三款、第二十五条、第二十九条第三款' },
    { ...CIVIL_CODE, article: '第一千零三十三条第（一）项' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  heedsScore: true,
  find: WORDINGS,
  unless: ['asked', { terms: ['京东', '快递', '退款', '别这样', '不得强制', '不要强制', '依法', '学校有规定'], where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    { text: '⟦要么办卡要么补差价⟧，二选一', surface: 'direct' },
    { text: '家长会费每人五百，⟦不交的点名⟧', surface: 'group' },
    { text: '⟦不办会员别想走⟧，讲了两小时白讲啊', surface: 'direct' },
    { text: '⟦没续费的孩子明天不用来⟧了', surface: 'group' },
    { text: '今天⟦不定，之前送的全部收回⟧', surface: 'direct' },
    { text: '⟦不买也行，那之前免费做的体验得补钱⟧', surface: 'direct' },
    { text: '这次团课⟦全员必须报，不报的孩子坐后面⟧', surface: 'group' },
    '在群里⟦不买就是不支持我，以后别来找⟧我学',
    '⟦每家至少定一份⟧，⟦不下单不让下课⟧啊',
    '⟦我记着你的名字⟧了，⟦不报名别怪⟧我翻旧账',
    '⟦概不退换⟧，⟦一经开机不退⟧，⟦爱买不买⟧！',
    '⟦没 资 格谈价⟧，⟦已读不回的我拉黑⟧了',
    '凡是看到⟦没下单的，后面上课名额不给留⟧',
    '⟦再不买⟧就拉黑你',
    '⟦买了就不能退⟧，想好',
    '⟦每个人最少认购两盒⟧，不然年底考核扣分',
    '⟦看了不买⟧的以后别进我直播间',
    '⟦没消费的⟧请退群',
    '⟦不续课⟧的孩子，老师也顾不过来了',
    '说好了要买的，你⟦放我鸽子⟧我就把你挂群里',
  ],
  good: [
    '作业不交的点名，明天早读补',
    '没报名的同学明天不用来学校',
    '不买也行，您随便看看',
    '全员必须报名参加消防培训，不能请假',
    '别人都交了作业，就差你了',
    '今天不买菜了，冰箱里还有剩菜。',
    '这个标必须拿下，周五前把方案改完。',
    '不想要的直接说一声就行，不会再打扰您。',
    '请不要强制家长购买教辅，学校有规定。',
    '按七天无理由，拆封后影响二次销售的除外，已在页面提示。',
    '卖家说概不退换，我该找谁投诉？',
    '这件不退换的，是清仓款，你确认下？',
    '不来就算了，下次约',
    '定金不退的，你想清楚再订',
    '每人交二十块班费',
    '你再不回我我就先走了',
  ],
  knownMiss: ['⟦每个员工买两箱，从工资里扣⟧', '⟦你妈妈都答应了，你现在说不要？⟧'],
});

import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '强制推销、施压', en: 'Pressure selling' },
  why: {
    zh: '用道德绑架、点名、拉黑、不退不换来逼人买，侵害对方的选择权；对方拒绝后再推销，也属于违法骚扰。',
    en: 'Making people buy by guilt, naming, threats or no-return terms takes their choice away; selling on after a refusal is unlawful.',
  },
  fix: {
    zh: '把选择还给对方：“需要可以私聊，不需要我不再打扰”；退换按法定的七天无理由写。',
    en: 'Give the choice back: “message me if you want it, otherwise I will not bother you”; state the statutory right of return.',
  },
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  heedsScore: true,
  sources: [
    {
      name: { zh: '中华人民共和国消费者权益保护法', en: 'Consumer Protection Law of the PRC' },
      article: '第十六条第三款、第二十五条、第二十九条第三款',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    {
      name: { zh: '中华人民共和国民法典', en: 'Civil Code of the PRC' },
      article: '第一千零三十三条第（一）项',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    // Who does not buy is punished.
    {
      pattern: anyOf(
        /(?:不买|不下单|不支持|不消费|不报名|没下单|没买|没付钱|没付款|拒绝我)的?[^。!?\n]{0,10}(?:就是(?:不支持|看不起|不给)|都?退群|滚出|孩子掉队|别装|我就@|一个个(?:私聊|@|点名)|别怪|没资格|踢(?:了|出)|拉黑|别来找|不让下课|名额不给|不给留|不许走|别走)/u,
        /不下单不让/u,
      ),
      anchors: ['不买', '不下单', '不支持', '不消费', '不报名', '没下单', '没买', '没付', '拒绝我'],
      score: 0.85,
    },
    // Who may bargain, how much everybody has to take.
    {
      pattern: anyOf(
        /没\s?资\s?格\s?(?:谈价|还价|买|跟我谈)|(?:每人|每家|每位|人人)[^。,\n]{0,6}(?:至少|必须|都得)\s?(?:消费|买|拿|定|订|下单|报)[^。,\n]{0,4}/u,
        /你(?:还)?欠我[^,。!?\n]{0,3}单|装死没用|不(?:下单|买|报名|付款)不(?:讲|教|给|让|发)|每人(?:必须|至少)?买[一1两]?[份个单件][^,。!?\n]{0,3}支持|我?(?:记着|记住)你的?名字|(?:已读不回|看到了?不回)的?[^。\n]{0,8}(?:拉黑|踢|别怪|缺)/u,
      ),
      anchors: ['没', '每人', '每家', '每位', '人人', '记着', '记住', '不回', '欠我', '装死', '不下单', '不买', '不报名', '不付款', '每人'],
      score: 0.8,
    },
    // Returns refused; complaints about it are none.
    {
      pattern: /概不退[换款货]|不退不换|(?:一经|一旦)(?:售出|开机|拆封)[^。,\n]{0,4}(?:概?不退|恕不退)|爱买不买/gu,
      anchors: ['概不退', '不退不换', '一经', '一旦', '爱买不买'],
      unless: [
        {
          terms: [
            '七天无理由',
            '7天无理由',
            '生鲜',
            '定制',
            '投诉',
            '凭什么',
            '说',
            '商家',
            '卖家',
            '客服',
            '店家',
            '他们',
            '居然',
            '垃圾',
            '售后',
            '一字板',
            '车',
          ],
          where: 'text',
        },
      ],
      score: 0.7,
    },
    // A threat or a reproach beside the sale.
    {
      pattern: new RegExp(
        eitherOrder(
          '(?:不)?(?:签单|下单|付款|买单|续费|报名|拿货|交(?:这个)?钱|消费|卖出|推销)|买(?:一|个)?单|不买|小礼品',
          '移出群|不尊重(?!消费)|白听|好意思[^,。!?\\n]{0,3}听|后果自负|别来求我|好意思不|完不成(?:扣|罚)|谁?(?:也|都)?(?:别想|不许|不准)(?:走|跑|下课)|才(?:散会|下课|能走)|调到(?:最后|后排)|有良心|没良心|白眼狼|踢出群|拉黑|今天必须|必须(?:现在|今天|马上)',
          14,
        ),
        'gu',
      ),
      anchors: ['签单', '下单', '付款', '买单', '续费', '报名', '拿货', '交', '消费', '卖出', '推销', '不买', '礼品', '买'],
      unless: [{ terms: ['也没关系', '系统会', '财务', '合同', '供应商', '对账', '截止'], where: 'text' }],
      score: 0.7,
    },
  ],
  unless: ['asked', { terms: ['京东', '快递', '退款', '别这样', '不得强制', '不要强制', '依法', '学校有规定'], where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    '在群里⟦不买就是不支持我，以后别来找⟧我学',
    '⟦每家至少定一份⟧，⟦不下单不让下课⟧啊',
    '⟦我记着你的名字⟧了，⟦不报名别怪⟧我翻旧账',
    '⟦概不退换⟧，⟦一经开机不退⟧，⟦爱买不买⟧！',
    '⟦没 资 格谈价⟧，⟦已读不回的我拉黑⟧了',
    '凡是看到⟦没下单的，后面上课名额不给留⟧',
  ],
  good: [
    '今天不买菜了，冰箱里还有剩菜。',
    '这个标必须拿下，周五前把方案改完。',
    '不想要的直接说一声就行，不会再打扰您。',
    '请不要强制家长购买教辅，学校有规定。',
    '按七天无理由，拆封后影响二次销售的除外，已在页面提示。',
    '卖家说概不退换，我该找谁投诉？',
  ],
});

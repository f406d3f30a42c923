import { beside } from '@/engine/match/beside';
import { replaceWords } from '@/engine/rewrite/replace-words';
import { defineExamples, defineRule } from '@/engine/rule';

const VOW =
  '您放心|我(?:以公司名义)?保证|我们?公司|只要您签|合同里不用写|口头承诺|私下|您先付款|这单签了|说到做到|绝对|永远不会?|您提什么|领导那边我|出任何问题|别家有的|价格我|质量问题|保证你们?';
const BEYOND =
  '终身(?:免费)?|全权赔偿|赔您?[^,。]{0,2}万|假一赔[万千]|十倍|不收钱|返[一二三四五\\d]+个?点|给您返|不用写|(?:肯定|一定)给|百分百可用|宕机|都能(?:满足|做)|都答应|我说了算|批下来|翻倍|全退|没问题|打[一二三四五]折';

export default defineRule({
  title: { zh: '超出权限的承诺', en: 'A promise beyond one’s authority' },
  why: {
    zh: '聊天里的承诺也算数：说了“坏了终身保修”“随时全额退”，做不到就要按承诺赔。',
    en: 'A promise in a chat counts: “free for life” or “full refund any time” can be held against the shop.',
  },
  fix: { zh: '按页面和合同上写明的条件说，写清期限和范围。', en: 'State the terms of the page or the contract, with their limits.' },
  severity: 'hint',
  bySurface: { internal: 'off' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国消费者权益保护法', en: 'Consumer Rights Protection Law of the PRC' },
      article: '第十六条、第二十条、第二十三条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      pattern: /(?:终身|永久|无限次|无限期)(?:免费(?:更新|维修|修改|质保|保修|退换)?|质保|维修|保修|退换|修改)/gu,
      anchors: ['终身', '永久', '无限次', '无限期'],
    },
    {
      pattern: /随时[^\n，。]{0,6}(?:全额退|无条件退(?:款)?)|不满意[^\n，。]{0,4}(?:全退|全额退款|双倍(?:退|赔))|假一赔(?:十|百|\d{2,})/gu,
      anchors: ['随时', '不满意', '假一赔'],
    },
    {
      pattern: /(?:100\s?%|百分之百|绝对|包)(?:保证|不会?出问题|不出问题|解决|拿到offer|到账)/gu,
      anchors: ['保证', '问题', '解决', 'offer', '到账'],
      needs: [{ pattern: /亲|客户|售后|质保|退款|退货|下单|服务|合同|签给你|见效|offer/u, where: 'text' }],
    },
    {
      pattern:
        /我?(?:包你|保你)(?:拿到|通过|满意|成功)[\p{Script=Han}a-z]{0,6}|(?:口头承诺|先答应客户)[^\n。]{0,10}(?:合同|补|算)|合同(?:里)?没写[^\n。]{0,4}(?:也算|算数)/gu,
      anchors: ['包你', '保你', '口头承诺', '先答应客户', '合同'],
    },
    {
      pattern: new RegExp(beside(BEYOND, VOW, 14), 'gu'),
      anchors:
        '全权赔偿 十倍 赔 不收钱 返三 返点 个点 口头 不用写 百分百 宕机 都能满足 都答应 我说了算 批下来 终身 永远 翻倍 全退 一定给 没问题 说到做到'.split(' '),
      needs: [{ text: /您|客户|合同|签|公司|单|系统|交期|上线|优惠|价格|质量|业绩|领导/u }],
      unless: [{ text: /换货|京东|法务|sla|以通知|以总部|不要随便|按合同|律师|作业|孩子/u }],
    },
    // Weaker: to a customer, more than one may give.
    {
      pattern: new RegExp(
        beside(
          '个人掏腰包|我个人(?:赔|担)|永远不掉|上首页|完全不用操心|坏一赔[二两三]|随便改|满意为止|一分钱不加|再低|公司不知道|把头给|必到|全额退|没有任何条件|统统免费|永远有效|我担着|包在我身上|无条件|终身|赔双倍',
          '[王李张刘陈赵]总|您|需求|售后|这批货|效果不好|版本升级|折扣|排名|交期|服务|质保|发货|客户',
          18,
        ),
        'gu',
      ),
      anchors: '总 您 需求 售后 这批货 效果 升级 折扣 排名 交期 服务 质保 发货 客户'.split(' '),
      unless: [{ text: /值班表|头大|没到|以系统|签字了吗|备份|不能承诺|七天无理由/u }],
      score: 0.6,
    },
  ],
  unless: [{ terms: ['以合同为准', '不承诺', '无法保证', '不能保证', '以实际', '按规则', '无理由', '不支持', '不可能', '难道'], where: 'sentence' }, 'asked'],
  rewrite: replaceWords({ 终身免费: '按合同约定期限内免费', 永久免费: '按合同约定期限内免费', 终身保修: '按保修卡期限保修', 终身质保: '按质保期限质保' }),
});

export const examples = defineExamples({
  bad: [
    '亲放心，⟦100%保证⟧三天见效，⟦不满意全退⟧',
    '⟦终身免费更新⟧随便退，⟦随时无条件退款⟧给你',
    '⟦我包你拿到offer⟧，⟦口头承诺合同没写也算⟧',
    '⟦绝对不出问题⟧，坏了⟦终身保修⟧，签给你看',
    '⟦先答应客户假一赔10，合同以后补⟧',
    '⟦无限次修改⟧直到满意，⟦合同没写也算数⟧',
  ],
  good: [
    '我们不能保证当天到货，以实际物流为准。',
    '政策写着七天无理由，拆封影响二次销售除外。',
    '这道题先求绝对值再比较，别漏负数。',
    '我保证明天按时上班，今天就早点睡。',
    '售后先查合同再回复客户，不承诺额外赔付。',
    '终身学习是我们一直提倡的。',
  ],
});

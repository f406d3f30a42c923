import { replaceWords } from '@/engine/rewrite/replace-words';
import { defineExamples, defineRule } from '@/engine/rule';

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

import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '以员工身份说的伤害公司的话', en: 'A remark that speaks for the company and harms it' },
  why: {
    zh: '用“我们公司”“我是客服”的身份骂客户、说招聘歧视、爆内部口径，会被当成公司的态度，截图传播很快。',
    en: 'Insulting customers, naming hiring bans or telling the inside story as an employee is read as the company’s attitude and spreads as a screenshot.',
  },
  fix: { zh: '删掉情绪和定性，只说能核实的事实和处理办法。', en: 'Leave out the anger; say what can be verified and what is being done.' },
  severity: 'warn',
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国消费者权益保护法', en: 'Consumer Rights Protection Law of the PRC' },
      article: '第十四条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    {
      name: { zh: '中华人民共和国就业促进法；妇女权益保障法', en: 'Employment Promotion Law; Law on Women’s Rights of the PRC' },
      article: '第三条、第二十六条；第四十三条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      terms: ['活该', '穷鬼', '傻子', '傻逼', '智障', '割韭菜', '宰客', '垃圾产品', '骗的就是', '蠢货', '刁民'],
      variants: ['separated'],
      needs: [
        {
          pattern: /我们(?:公司|平台|店|部门)|我司|我家公司|作为[^。，]{0,6}(?:员工|客服|销售)|我是[^。，]{0,4}客服|客服部/u,
          where: 'sentence',
          side: 'before',
        },
      ],
    },
    {
      pattern:
        /(?:我们(?:公司|部门|店)|我司|本公司|公司)(?:就|只|从来|一律)?\s?(?:只收|不收|不招|不录|不要)\s?(?:男|女|未婚|已婚|孕妇|怀孕|外地|农村|(?:河南|东北|新疆|安徽)(?:人|的)|(?:35|三十五)岁以上)[\p{Script=Han}]{0,4}/gu,
      anchors: ['只收', '不收', '不招', '不录', '不要'],
    },
    {
      pattern: /(?:老板|领导|总部|公司|上面)(?:早就知道|说|内部定了|要求)[^\n。]{0,16}?(?:别承认|不承认|先别认|不公开|删评论|压下去|删差评|差评能删就删)/gu,
      anchors: ['承认', '别认', '不公开', '删评论', '压下去', '删差评', '差评'],
    },
  ],
  unless: ['quoted', { terms: ['别这样说', '培训', '案例', '反歧视', '请勿', '不要说', '不歧视'], where: 'sentence' }],
});

export const examples = defineExamples({
  bad: [
    '⟦我们公司就不招未婚女的⟧，别投了，别问理由',
    '我是客服，这⟦穷鬼⟧还想退款，⟦活该⟧没钱',
    '⟦老板说这事故别承认⟧，评论区让运营删评论',
    '作为员工讲，⟦割韭菜⟧的是平台，你们别问我',
    '我们公司⟦垃圾 产品⟧，⟦骗的就是⟧老人，我说的',
    '我是客服，说句不该说的，退货的都是⟦穷鬼⟧',
  ],
  good: [
    '我们公司成立十年，感谢一路陪伴的用户。',
    '老板说今晚请大家喝咖啡，加班的有份。',
    '培训资料：招聘要求符合法律，请勿写只招男性。',
    '客户很专业，把需求写得清清楚楚，点赞。',
    '这次是我们产品没做好，抱歉，退款已提交。',
    '你活该，谁让你不带伞哈哈。',
  ],
});

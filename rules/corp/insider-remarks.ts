import { beside } from '@/engine/match/beside';
import { defineExamples, defineRule } from '@/engine/rule';

/** Somebody speaks as one of the house. */
const INSIDE =
  '我(?:们)?(?:公司|厂|店|医院|领导|老板|部门|售后|客服|销售|工厂|学校|酒店|餐厅|司)|我司|(?:我在|在)(?:他们|这|这家)[^,。]{0,4}(?:干了?|上班|待过)|作为(?:客服|员工|店员|内部人|销售)|内部员工爆料|我是这家[^,。]{0,2}的?(?:店员|员工|厨师|客服)|本人在职|给甲方做的|客户都是';
const DAMAGE =
  '(?:就是)?贴牌|走过场|(?:都是)?买的|投诉没用|根本不看|(?:是个|就是个|都是)?傻(?:子|缺|逼)|瞎指挥|(?:迟|早)早?完|刷出来的|隔夜|我?自己都不[吃用买]|要裁|欠薪|跑路|天天骂|换个?壳|收红包|是个笑话|偷税|漏税|账都?是?两套|糊弄|用过期|造假|翻新的';

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
    {
      pattern: new RegExp(beside(DAMAGE, INSIDE, 24), 'gu'),
      anchors:
        '贴牌 走过场 都是买的 没用 根本不看 傻 瞎指挥 完 刷出来 隔夜 自己都不 裁 欠薪 跑路 骂 换个壳 红包 笑话 偷税 漏税 两套 糊弄 过期 造假 假的 翻新 套路 坑'.split(
          ' ',
        ),
      unless: [{ text: /劳动监察|离职手续|更换|新闻|听说|待遇如何|怎么维权|开心|别这样|不会/u }],
    },
    // Weaker: somebody of the house, and what it hides.
    {
      pattern: new RegExp(
        beside(
          '一个月换一次|瞎标|自己扛|埋好坑|拖着不退|拖到|一周换一次|内斗|黄了|还在[^,。]{0,2}吹|全是骗|跑了|压任务|卖不动|坑客户|坑人|过期|以次|发霉|改日期|假的|偷工|糊弄|不合格|没检测|返工|退货再卖|二次销售',
          '我们(?:酒店|餐厅|公司|银行|店|后厨|厂|仓库|学校|医院|hr|主管|老板|高层)|我司|咱公司|后厨|做了[^,。]{1,3}年研发|我在那(?:打工|上班|干)|主管让我们|老板让我们|领导让我们|别来我们',
          26,
        ),
        'gu',
      ),
      anchors: '我们 我司 咱公司 后厨 研发 我在那 主管 老板 领导'.split(' '),
      unless: [{ text: /每客一换|今天刚换|升职|看清楚|公告|总结|说明会|防骗|被骗|不会骗/u }],
      score: 0.6,
      severity: 'hint',
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

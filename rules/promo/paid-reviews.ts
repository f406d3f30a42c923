import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { COMPETITION_LAW } from '../laws';

const PRAISE = '(?:[五5]星(?:好评)?|[五5]\\s*[⭐★☆]|好评(?![分率度])|晒图|晒单|追评|带图评价|收藏加购|[五5]\\s*分好评)';
const REWARD = '(?:返\\s*(?:\\d+\\s*(?:元|块)?(?:红包|现金)?|现|xian|红包|利)?|领?红包|🧧|补偿|免单|送券|奖励|\\d+\\s*(?:元|块)(?:红包|现金)?)';

export default defineRule({
  title: { zh: '买好评或刷单', en: 'Paid or fake reviews' },
  why: {
    zh: '用返现换好评、花钱删差评、刷单刷评都算虚假宣传，店铺会被降权，组织者会被重罚。',
    en: 'Paying for praise, for deleting complaints or for fake orders is deceptive; shops lose rank and organisers are fined.',
  },
  fix: { zh: '请顾客如实评价，不附任何奖励，也不统一口径。', en: 'Ask for honest reviews, with no reward and no script.' },
  severity: 'warn',
  stage: 'stable',
  bySurface: { internal: 'hint' },
  sources: [
    { ...COMPETITION_LAW, article: '第九条第二款、第二十五条' },
    { name: { zh: '中华人民共和国电子商务法', en: 'E-Commerce Law of the PRC' }, article: '第十七条', url: 'https://flk.npc.gov.cn/', checked: '2026-11-20' },
    {
      name: { zh: '网络交易监督管理办法', en: 'Measures for the Supervision of Online Trading' },
      article: '第十四条',
      documentNumber: '国家市场监督管理总局令第 37 号',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
  find: [
    {
      pattern: new RegExp(`${PRAISE}[^。!\\n]{0,12}?${REWARD}`, 'gu'),
      anchors: '五星 5星 ⭐ ★ ☆ 好评 晒图 晒单 追评 带图 收藏加购'.split(' '),
    },
    {
      pattern:
        /(?:(?:招|找|做|收|代|接)[^,。!\n]{0,4})?刷单(?:员|手)|(?:招|找|做|收|代|接)[^,。!\n]{0,4}刷[单评]|空包(?:发货|代发)?|(?:帮|给)[^,。!\n]{0,6}刷(?:点|些|几条)?[^,。!\n]{0,8}(?:好评|评价|点评|销量)|收[^,。!\n]{0,4}直评|直评单|补单|铺评价?|铺帖|刷(?:销量|信誉)|(?:招|找)水军/gu,
      anchors: ['刷', '空包', '直评', '补单', '铺', '水军'],
      needs: [{ pattern: /一单|招|员|发货|文案|真实下单|大号|佣金|日结|垫付|一条|秒返|帮我们|来|单/u, where: 'text' }],
    },
    {
      pattern:
        /(?:删掉?|改掉?|撤)[^,。!\n]{0,6}(?:差评|评论|评价)?[^,。!\n]{0,4}(?:补偿|返现?)\s*\d+|差评[^。!\n]{0,8}?(?:删掉?|改掉?|撤)[^。!\n]{0,8}?(?:补偿|返现?|红包|退)[^,。!\n]{0,5}?(?:\d+|钱|元|款)/gu,
      anchors: ['补偿', '返', '差评'],
    },
    { pattern: /评论区统一口径/gu, anchors: ['统一口径'] },
  ],
  unless: ['negated', 'warned', 'asked', 'refused', { pattern: /不附|撤回|违规|诈骗|骗|处罚|下架|匿名评审|审稿|退款|投诉|没理|没返|不给/u }],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '⟦五星好评+晒图返5元红包⟧，截图发客服',
    '⟦招刷单员⟧，真实下单⟦空包发货⟧，一单8块',
    '⟦帮我们刷点大众点评好评⟧，文案我给你，图也给',
    '⟦收大号直评⟧、带图追评，懂规矩的来',
    '⟦5⭐+15字返现⟧，💬客服领🧧',
    '给⟦差评的亲，删掉补偿20⟧，⟦评论区统一口径⟧：物流快质量好',
    '⟦晒图带五星，返 现⟧ 5块，客服私发',
    '亲，给个⟦五星好评截图给客服，返⟧您3元微信红包',
    '帮忙把⟦差评删了吧，我给您退一半的钱⟧',
    '招小红书⟦铺评价⟧，图文我们提供，一条5元',
    '淘宝⟦补单⟧，垫付秒返，一单佣金6元',
    '⟦好评卡：晒图15字以上立返5元⟧',
    '写满20字⟦好评加三张图，找客服领3元⟧',
    '有做大众点评霸王餐的吗，⟦五星好评免单⟧',
    '⟦差评可以商量，您改成好评我们补偿50⟧',
    '收到货拍照⟦好评，加客服返⟧两块钱',
    '招手机兼职，拍单⟦好评，一单五元，本金当天返⟧',
  ],
  good: [
    '收到货有任何问题随时找我，好评差评都欢迎如实写。',
    '平台通知：禁止好评返现，卡片全部撤回。',
    '退款5元已原路返回，预计1—3个工作日到账。',
    '这部电影评分虽然高，我个人觉得一般。',
    '论文匿名评审意见下周返回给作者。',
    '客服提醒：收到“好评返现”卡片请拍照反馈，我们会处罚商家。',
    '好评率98%的店铺，放心买',
    '这家店好评很多，去试试',
    '这家店让我好评返现，我没理他，直接投诉了。',
    '餐馆差评被老板打电话骚扰，怎么维权？',
    '满20减5的红包快过期了，晚上点外卖吗？',
    '好评如潮的电影，周末去看',
  ],
  rewrites: [
    ['五星好评+晒图返5元红包，截图发客服', '截图发客服'],
    ['招刷单员，真实下单空包发货，一单8块', '一单8块'],
  ],
});

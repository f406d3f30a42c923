import { replaceWords } from '@/engine/rewrite/replace-words';
import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '绝对化用语', en: 'Absolute claim' },
  why: {
    zh: '商品或服务广告里用“最好”“第一”“国家级”一类无法证明的说法，平台会限流，监管部门可处罚款。',
    en: 'Calling goods “the best” or “number one” without proof gets posts limited and can be fined.',
  },
  fix: { zh: '删掉绝对化的词，或换成能拿出依据的具体事实。', en: 'Drop the superlative or replace it with a fact you can prove.' },
  severity: 'warn',
  bySurface: { group: 'hint', direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国广告法', en: 'Advertising Law of the PRC' },
      article: '第九条第（三）项、第五十七条第（一）项',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      terms: ['最好用', '最好吃', '最好看', '最强', '最优', '最专业', '最先进', '最安全', '最有效', '最便宜', '顶级', '极品', '史上最', '独一无二', '国家级'],
      variants: ['separated', 'homophone'],
      needs: ['promotional'],
    },
  ],
  unless: ['negated', 'warned', 'aspired'],
  allow: ['国家级自然保护区', '第一时间', '最好先'],
  rewrite: replaceWords({ 最好用: '很好用', 最好吃: '很好吃' }),
});

export const examples = defineExamples({
  bad: [
    '姐妹们，这款面霜真的是全网⟦最好用⟧的，没有之一！',
    '本店火锅底料⟦国家级⟧品质，⟦顶级⟧牛油，吃过都说绝',
    '新品手环上线，⟦史上最⟧轻！',
    '这台净水器⟦独一无二⟧，家用首选，性价比高',
    '我们家的烘焙原料⟦最安全⟧，欢迎下单',
  ],
  good: [
    '最近群里消息比较多，最好先看一下置顶公告再提问。',
    '我们不敢说自己最好，只能说每一单都认真做。',
    '订单号是唯一标识，退款时请把第一次付款的截图发我。',
    '周末去了一处国家级自然保护区，第一时间给大家报平安。',
    '做让社区邻居最放心的小店，是我们一直的追求。',
    '最低工资标准下个月调整，最终以人社局公告为准。',
  ],
});

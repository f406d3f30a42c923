import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '内部资料外发', en: 'Internal material leaving the company' },
  why: {
    zh: '带“内部使用”“严禁外传”标记的内容或内网地址一旦外发，可能构成泄露商业秘密；带密级的内容要按保密规定处理。',
    en: 'Material marked internal, or an intranet address, may be a trade secret once it is outside; classified marks have rules of their own.',
  },
  fix: { zh: '改发对外公开的版本；确需外发，先走审批。', en: 'Send the public version, or get it approved first.' },
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国反不正当竞争法（2025 年修订）', en: 'Anti-Unfair Competition Law of the PRC (2025)' },
      article: '第十条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    {
      name: { zh: '中华人民共和国保守国家秘密法', en: 'Law on Guarding State Secrets of the PRC' },
      article: '第二十八条、第二十九条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      terms: ['内部使用', '内部资料', '内部文件', '内部会议纪要', '内部绝密', '仅限员工', '仅供内部', '仅限内部', '内部传阅', '公司机密', '商业机密'],
      variants: ['separated'],
      needs: [{ terms: ['发', '转', '传', '看看', '大家看', '先看', '分享', '给客户', '给供应商', '给合作方', '群里', '截图'], where: 'sentence', within: 24 }],
    },
    {
      terms: ['严禁外传', '请勿外传', '切勿外传', '不得外传', '别外传'],
      needs: [{ terms: ['转发', '会议纪要', '内部', '方案', '文件', '资料', '名单', '路线图', '报表', '大家看看'], where: 'sentence' }],
    },
    { terms: ['绝密文件', '绝密材料', '绝密资料', '机密文件', '机密材料', '机密资料', '秘密级', '机密级', '绝密级'], severity: 'block', score: 0.85 },
    {
      pattern: /(?:https?:\/\/)?(?:wiki|jira|git|gitlab|docs?|confluence|oa|erp|intra)[\w.-]*\.(?:corp|internal|intra|intranet|local|lan)\b[\w./?=&%-]*/gu,
      anchors: ['.corp', '.internal', '.intra', '.local', '.lan'],
    },
    {
      terms: ['confidential', 'internal only', 'do not distribute', 'internal use only'],
      needs: [{ pattern: /发群里|转发|发给|share|forward|post|attached|screenshot|客户|供应商/u, where: 'sentence' }],
    },
  ],
  unless: [
    {
      terms: [
        '警惕',
        '谨防',
        '举报',
        '演习',
        '培训',
        '保密周',
        '食堂',
        '遵守保密',
        '已公开',
        '官网',
        '别发',
        '不要发',
        '不能发',
        '不发',
        '剧透',
        '电影',
        '桌游',
      ],
      where: 'sentence',
    },
  ],
  allow: ['员工食堂', '保密周'],
});

export const examples = defineExamples({
  bad: [
    '转发公司会议纪要（⟦内部使用⟧，⟦严禁外传⟧），大家看看',
    'OKR v3 ⟦confidential⟧, 发群里同学们参考，别截图',
    '⟦绝密材料⟧，市场部方案终版，先看先得',
    '把⟦wiki.example.corp/plan⟧链接给客户，他们直接看',
    '⟦内 部资料⟧ 转一份给合作方，速看速删',
    '⟦仅限员工⟧的路线图 pdf 传一份给供应商',
  ],
  good: [
    '周五有保密周培训，请遵守保密规定，别发内部资料。',
    '桌游《机密代码》到货，周末开团。',
    '员工食堂本周菜单出来了，仅限员工刷卡。',
    '这份已在官网公开，链接放在评论区了，可转发。',
    '请外部同事走合作邮箱，别直接开内网wiki权限。',
    '合同里有保密条款，请仔细看第三页。',
  ],
});

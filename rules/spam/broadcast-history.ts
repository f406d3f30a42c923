import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CONSUMER_LAW } from '../laws';

const NO_OFFER = /收到|会议|开会|改期|改到|新年好|节日快乐|祝大家|发货提醒|单号|发错群|停水|停电|接孩子|通知/u;

export const explanation = defineExplanation({
  title: { zh: '群发太密', en: 'Sent to too many, too often' },
  why: {
    zh: '短时间里把相近的话发到很多会话，或一天里反复推销，会被当作群发骚扰：降权、限制发送、封号。',
    en: 'The same words to many chats at once, or promotion after promotion in one chat, count as bulk harassment and get sending limited.',
  },
  fix: {
    zh: '停一停，用企业微信的客户群发或公告；必须发的，按人改写并错开时间，只发给同意过的人。',
    en: 'Pause; use an announcement or the platform’s broadcast feature, write to each person, and only to those who agreed.',
  },
  sources: [
    {
      name: { zh: '企业微信客户联系群发规则', en: 'WeCom limits on customer broadcasts' },
      article: '群发次数上限',
      url: 'https://developer.work.weixin.qq.com/document/path/92135',
      checked: '2026-11-20',
    },
    { ...CONSUMER_LAW, article: '第二十九条第三款' },
  ],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { public: 'off', internal: 'off' },
  // the rule asks what was sent before, and the extension keeps no such count: only a program that passes `history` hears of it
  stage: 'trial',
  find: [
    { feature: 'copies-sent', atLeast: 20, severity: 'block', score: 0.9 },
    { feature: 'copies-sent', atLeast: 8, severity: 'warn', score: 0.8 },
    { feature: 'copies-sent', atLeast: 5, score: 0.6 },
    // The fourth promotion to one conversation in a day, if this one is another.
    {
      feature: 'promotions-sent',
      atLeast: 3,
      severity: 'warn',
      score: 0.8,
      needs: [{ cues: ['price', 'gift', 'event', 'urgency', 'call-to-action', 'link', 'trade', 'salutation'], atLeast: 1 }],
    },
  ],
  unless: [{ pattern: NO_OFFER, where: 'text' }],
});

const copies = (count: number) => ({ surface: 'group', history: { copies: count, promotions: 0 } }) as const;

export const examples = defineExamples({
  bad: [
    { text: '⟦家人们羊毛衫返场，链接我放这了，自取⟧', ...copies(8) },
    { text: '⟦新店开业，凭此信息全场八折，地址在北门⟧', ...copies(25) },
    { text: '⟦课程只剩5席，明早十点截止报名⟧', surface: 'group', history: { copies: 1, promotions: 3 } },
    { text: '⟦姐妹们试用装免费领，先到先得哈⟧', ...copies(12) },
    { text: '⟦节后上班福利，咱家会员日全场8折⟧', ...copies(15) },
  ],
  good: [
    { text: '收到，明天按时参加。', ...copies(12) },
    { text: '会议改到周三三点，日程我更新了。', ...copies(12) },
    { text: '新年好！祝大家身体健康，工作顺利。', ...copies(30) },
    { text: '发货提醒：单号已更新，请查收。', ...copies(9) },
    { text: '抱歉刚刚发错群了，请忽略上一条。', ...copies(9) },
    { text: '这个周末去爬山吗？', surface: 'group', history: { copies: 1, promotions: 4 } },
  ],
});

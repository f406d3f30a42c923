import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '读起来像群发广告', en: 'Reads like bulk advertising' },
  why: {
    zh: '没有哪个词犯规，但这些要素凑在一起，和大量被举报的广告、引流消息很像，容易被系统当成垃圾信息。',
    en: 'No single word breaks a rule, but together they look like the advertisements and lures that people report, and filters treat them as spam.',
  },
  fix: {
    zh: '写给一个具体的人：说清是谁、什么事，去掉号码、价格和催促里用不着的部分。',
    en: 'Write to one person: who you are and what it is about; leave out the number, price or urgency that is not needed.',
  },
  severity: 'hint',
  bySurface: { internal: 'off' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国消费者权益保护法', en: 'Consumer Protection Law of the PRC' },
      article: '第二十九条第三款',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
      surfaces: ['group', 'direct', 'email'],
    },
    {
      name: { zh: '微信服务协议', en: 'WeChat terms of service' },
      article: '8.1.2.4',
      url: 'https://weixin.qq.com/agreement?lang=zh_CN',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
  // From this probability on at most three in two thousand real conversations are marked (docs/model.md).
  find: [{ feature: 'learned', atLeast: 0.48, score: 0.6 }],
});

export const examples = defineExamples({
  bad: ['收老号的来，量大价好，长期收'],
  good: ['明天下午三点开会，记得带上周的会议纪要。'],
});

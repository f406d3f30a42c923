import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '英文未披露推广与假评价', en: 'Undisclosed endorsement, or reviews for sale' },
  why: {
    zh: '收了钱或拿了赠品不说明、买卖评价和粉丝，平台会封号，美国还按条罚款。',
    en: 'Paid praise without a disclosure and traded reviews or followers get accounts closed; the FTC fines each of them.',
  },
  fix: { zh: '开头就写 #ad；邀请评价时写“好坏都欢迎”。', en: 'Put #ad first; ask for honest reviews of any rating.' },
  severity: 'warn',
  bySurface: { internal: 'off', direct: 'hint' },
  stage: 'stable',
  sources: [
    {
      name: { zh: 'FTC 代言指南', en: 'FTC Endorsement Guides' },
      article: '16 CFR 255.5',
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
      checked: '2026-11-20',
    },
    {
      name: { zh: 'FTC 虚假评价规则', en: 'FTC rule on fake reviews' },
      article: '16 CFR 465',
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
  find: [
    {
      pattern:
        /\b(?:buy|sell|swap|exchange|trade)s?\b[^\n.]{0,14}\b(?:(?:5|five)[- ]?star )?(?:reviews|followers|likes|ratings|subscribers)\b|\b(?:5|five)[- ]?star review (?:for|in exchange|and|swap)\b|\bleave (?:a |me )?(?:a )?(?:positive|(?:5|five)[- ]?star) review\b/gu,
      anchors: ['review', 'followers', 'likes', 'ratings', 'subscribers'],
    },
    {
      pattern:
        /\b(?:i got paid to|they paid for my|(?:the )?brand sent me|affiliate link below)\b|\b(?:use )?(?:my )?code [a-z0-9]{3,}\b[^\n]{0,30}?(?:\d+ ?% off|link in bio)/gu,
      anchors: ['got paid', 'paid for my', 'sent me', 'affiliate', 'code'],
    },
  ],
  unless: [
    'asked',
    {
      terms: ['#ad', '#sponsored', 'paid partnership', 'earn a commission', 'disclosure', 'gifted by', 'fake reviews are', 'not allowed', 'any rating'],
      where: 'text',
    },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦Use code SAVE20 for 30% off⟧, link in bio to order',
    '⟦Leave me a 5-star review⟧ and I will ⟦swap likes⟧',
    '⟦I got paid to⟧ love this brand, code XYZ20',
    '⟦Buy verified followers⟧ and ⟦swap reviews⟧ in our group',
    '⟦They paid for my⟧ trip, ⟦affiliate link below⟧, DM me for details',
  ],
  good: [
    '#ad Paid partnership with the brand, code SAVE20 still works.',
    'I bought this with my own money after reading reviews.',
    'Leave a review on our GitHub issue, any feedback is welcome.',
    'Paid partnership disclosure: gifted by the hotel.',
    'Do we need #sponsored when we talk about a competitor?',
    'Code review is at three, see you there.',
  ],
});

import { eitherOrder } from '@/engine/match/either-order';
import { prepend } from '@/engine/rewrite/prepend';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { SPOKEN_OF } from '../telling';

const REVIEW =
  '\\b(?:(?:(?:5|five)[- ]?stars?|positive|glowing|good|great|bad|negative|[12][- ]star|google|amazon|trustpilot|yelp|verified(?: purchase)?|app store)[^\\n.!?]{0,12}reviews?|(?:5|five)[- ]?stars?|testers?: buy, review|buy, review)\\b';
const REWARD =
  '\\b(?:gift card|send you|refund|get a free|free month|free product|in exchange|discount|[$£€]\\s?\\d+|\\d+ for [$£€]?\\d+|worth your while|get your money back|we pay|full refund|dm for price|selling|real accounts|cash back|voucher|coupon)\\b|[$£€]\\d+';

export const explanation = defineExplanation({
  title: { zh: '英文未披露推广与假评价', en: 'Undisclosed endorsement, or reviews for sale' },
  why: {
    zh: '收了钱或拿了赠品不说明、买卖评价和粉丝，平台会封号，美国还按条罚款。',
    en: 'Paid praise without a disclosure and traded reviews or followers get accounts closed; the FTC fines each of them.',
  },
  fix: { zh: '开头就写 #ad；邀请评价时写“好坏都欢迎”。', en: 'Put #ad first; ask for honest reviews of any rating.' },
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
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { internal: 'off', direct: 'hint' },
  stage: 'stable',
  find: [
    {
      pattern:
        /\b(?:buy|sell|swap|exchange|trade)s?\b[^\n.]{0,14}\b(?:(?:5|five)[- ]?star )?(?:reviews|followers|likes|ratings|subscribers)\b|\b(?:5|five)[- ]?star review (?:for|in exchange|and|swap)\b|\bleave (?:a |me )?(?:a )?(?:positive|(?:5|five)[- ]?star) review\b/gu,
    },
    {
      pattern:
        /\b(?:i got paid to|they paid for my|(?:the )?brand sent me|affiliate link below)\b|\b(?:use )?(?:my )?code [a-z0-9]{3,}\b[^\n]{0,30}?(?:\d+ ?% off|link in bio)/gu,
    },
    {
      pattern: new RegExp(eitherOrder(REVIEW, REWARD, 48), 'gu'),
      unless: [{ text: /honest review|code review|peer review|performance review|we do not|is it legal|hotel|leaving a complaint|movie|against the rules/u }],
    },
    {
      pattern: /\b(?:sent me|gave me|gifted me|pr box|not an ad|small cut|use code|with my link|my link|code [a-z]+\d+)\b/gu,
      needs: [
        {
          text: /(?=[\s\S]*(?:for free|free|obsessed|in love|favou?rite|changed my life|thanks|love|amazing|best|grab yours|small cut))(?=[\s\S]*(?:code [a-z]+\d+|link|checkout|grab yours|swipe|bio))/u,
        },
      ],
    },
    // Weaker: praise or stars, and what is given for them; a friend's tip with a code.
    {
      pattern: new RegExp(
        eitherOrder(
          '\\b(?:reviews?|ratings?|stars|nice comment|something nice|testimonials?|likes|followers|upvotes)\\b',
          "\\b(?:venmo|bucks|cheap|delivered in|bump it|on us|reimburse|trade|i['’]?ll do yours|removed or|added|coupon|message us|pay you|per review|bulk|verified accounts|freebie|store credit)\\b",
          44,
        ),
        'gu',
      ),
      unless: [{ text: /\bpr\b|prs\b|pull request|code|travel|farewell|my own|honest|movie|hotel|come over/u }],
      severity: 'hint',
      score: 0.55,
    },
    {
      pattern: /\b(?:shoutout to|hooking me up|i only recommend|y['’]?all need this|run don['’]?t walk|holy grail)\b/gu,
      needs: [{ text: /link below|link in|use [a-z]+\d+|discount|checkout|code|swipe/u }],
      unless: [{ text: /ops team|outage|readme/u }],
      severity: 'hint',
      score: 0.55,
    },
    // A complaint to be taken back for a gift, and praise by people who never were customers.
    {
      pattern:
        /\b(?:remove|delete|take down|change|update) (?:your|the|that) (?:negative |bad |\d[- ]star )?(?:review|rating|feedback)\b[^\n.!?]{0,40}\b(?:send|refund|replacement|free|voucher|coupon|credit|\$\d+)|\b(?:write|leave|post)s? [^\n.!?]{0,24}\breviews?\b[^\n.!?]{0,32}\b(?:pretend|as if you|like you['’]?re a (?:customer|patient|client))/gu,
      score: 0.75,
    },
    // Stars for a voucher, visits that never were.
    {
      pattern:
        /\bbuy (?:\d|five)[- ]?stars?\b[^\n.!?]{0,16}\breviews?\b|\b(?:voucher|coupon|credit|gift card|[$£€]\d+)\b[^\n.!?]{0,16}\bif you (?:change|raise|update|edit) your (?:rating|review|stars?)\b|\b(?:write|leave) us (?:a )?reviews?\b[^\n.!?]{0,16}\bsay you (?:visited|bought|ordered|came)\b|\bnot? ?(?:paid|sponsored|pay me)\b[^\n!?]{0,16}\bcode [a-z]+\d+/gu,
      score: 0.75,
    },
  ],
  unless: [
    ...SPOKEN_OF,
    'asked',
    {
      terms: ['#ad', '#sponsored', 'paid partnership', 'earn a commission', 'disclosure', 'gifted by', 'fake reviews are', 'not allowed', 'any rating'],
      where: 'text',
    },
  ],
  rewrite: (text, hit) =>
    /\b(?:code|sent me|gave me|gifted|link|pr box|affiliate)\b/i.test(text.slice(hit.start, hit.end)) && !/not an ad/i.test(text)
      ? prepend('#ad ')(text, hit)
      : null,
});

export const examples = defineExamples({
  bad: [
    '⟦buy 5 star google reviews⟧, instant, non drop',
    { text: 'I’ll give you a $15 ⟦voucher if you change your rating⟧ to 5', alsoFires: ['spam/learned'] },
    '⟦write us a review, say you visited⟧ last week, free coffee for it',
    { text: 'Please ⟦remove your negative review and we will send a replacement for free⟧', surface: 'direct' },
    { text: 'everyone from the office, ⟦write a good google review for our clinic, pretend⟧ you’re a patient', surface: 'group' },
    '⟦Use code SAVE20 for 30% off⟧, link in bio to order',
    '⟦Leave me a 5-star review⟧ and I will ⟦swap likes⟧',
    '⟦I got paid to⟧ love this brand, ⟦code XYZ20⟧',
    '⟦Buy verified followers⟧ and ⟦swap reviews⟧ in our group',
    '⟦They paid for my⟧ trip, ⟦affiliate link below⟧, DM me for details',
    'Obsessed with this lip oil they ⟦sent me⟧, ⟦code LIP15⟧ at checkout',
    'Leave a ⟦good review and get a $20⟧ voucher',
    '⟦5 star reviews for sale, real accounts⟧',
    'Fake ⟦reviews for sale, cheap⟧',
    '⟦Leave a positive review⟧ and get a refund',
    '⟦Use my code ANNA10 for 10% off⟧, love this brand',
    'We ⟦buy Google reviews⟧, $5 each',
    '⟦Get a free gift for a 5 star review⟧',
    '⟦Coupon for anyone who writes something nice⟧ about our salon on Google',
    '⟦I only recommend⟧ what I love, use NINA20 for a discount at checkout',
    'Buy from our listing, leave a ⟦nice comment, we reimburse⟧ you',
    '100 verified Yelp ⟦ratings delivered in⟧ a week, cheap',
    "⟦Shoutout to⟧ GlowCo for ⟦hooking me up⟧, ⟦y'all need this⟧, link below",
    "We'll ⟦Venmo you 15 bucks for an app store review⟧",
  ],
  good: [
    'can you change the rating scale to 1-5 in the form?',
    'We’ve sent a replacement for free, sorry again',
    'Please update your review whenever you like, good or bad.',
    '#ad Paid partnership with the brand, code SAVE20 still works.',
    'I bought this with my own money after reading reviews.',
    'Leave a review on our GitHub issue, any feedback is welcome.',
    'Paid partnership disclosure: gifted by the hotel.',
    'Do we need #sponsored when we talk about a competitor?',
    'Code review is at three, see you there.',
    'Review my essay please',
    'The voucher expired',
    'Code freeze on Friday',
    'Love this song',
    'The refund arrived',
    'Five stars hotel',
    'I read the reviews',
    'Sponsored: GlowCo asked me to try this and paid me for it',
    'How do I remove my own Google review?',
    "I'll review yours if you review mine, both PRs are small",
  ],
  knownMiss: [
    "⟦They paid me but I swear it's the best cream⟧",
    '⟦Need fake reviews removed or positive ones added? Message us⟧',
    "⟦Trade reviews with me? I'll do yours if you do mine⟧",
    '⟦Gave us 3 stars? Bump it to 5 and dinner is on us⟧',
  ],
});

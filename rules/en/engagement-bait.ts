import { deleteSentence } from '@/engine/rewrite/delete-sentence';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { X_AUTHENTICITY } from '../laws';
import { SPOKEN_OF } from '../telling';

export const explanation = defineExplanation({
  title: { zh: '英文互动诱饵', en: 'Engagement bait' },
  why: {
    zh: '“评论 YES 领取”“@五个好友抽奖”“互粉”会被平台判为操纵互动并降权。',
    en: '“Comment YES”, “tag five friends to win” and follow-for-follow are treated as manipulation and lose reach.',
  },
  fix: { zh: '换成真心想问的问题；抽奖写清规则、日期和名额。', en: 'Ask a question you want answered; for a giveaway state the terms, the date and the odds.' },
  sources: [
    { ...X_AUTHENTICITY, article: 'Engagement spam' },
    {
      name: { zh: 'Reddit 规则', en: 'Reddit rules' },
      article: 'Rule 2: vote manipulation',
      url: 'https://www.redditinc.com/policies/reddit-rules',
      checked: '2026-11-20',
    },
  ],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { internal: 'off', direct: 'off', email: 'off' },
  stage: 'stable',
  find: [
    {
      pattern:
        /\bcomment ["'“”]?[a-z0-9]{1,8}["'“”]? (?:below )?(?:to|for|and|if)\b[^\n.]{0,16}\b(?:get|receive|win|unlock|link|dm)\b|\btag (?:\d+|three|five) (?:people|friends|mates)\b|\b(?:share|repost|retweet|rt)\b[^\n.]{0,10}\bto (?:win|enter|unlock|get)\b/gu,
      score: 0.85,
    },
    {
      terms: [
        'f4f',
        'l4l',
        'follow for follow',
        'follow-for-follow',
        "don't scroll past",
        'dont scroll past',
        'type amen',
        'copy and paste this to your',
        'like for like',
      ],
      score: 0.85,
    },
    {
      pattern:
        /\b(?:comment|type|drop|reply|write)s? (?:(?:a|an|the word) )?["'“”]?(?:[\p{L}\p{Extended_Pictographic}]\ufe0f?){1,12}["'“”]? (?:below |in the comments )?(?:and|to|for)\b[^\n.!?]{0,30}\b(?:send|dm|get|share|blessings?|receive|guide|link|pdf)\b|\blike (?:if you|this if|and share|my latest)\b|\bshare if you\b|\bdouble tap if\b|\btag (?:someone|a friend|\d+ (?:people|friends|mates)|(?:three|five) (?:people|friends))\b|\b(?:repost|retweet|share|rt)\b[^\n.!?]{0,24}\b(?:and (?:get|i)|to (?:get|win|your story)|with \d+ (?:people|friends)|bad luck)\b|\bfollow (?:for follow|back everyone|4 follow)|\bi(?:'ll)? follow back\b|\btype (?:yes|amen|1) if\b|\bonly 1 ?% (?:will|of people)\b|\bsub ?(?:4|for) ?sub\b|\bsmash (?:that|the) (?:like|subscribe)\b|\bvote by reacting\b|\bretweet ?(?:\+|and) ?follow\b|\bshare for blessings\b/gu,
      unless: [{ text: /release|readme|pull request|the pr\b|design team|appointment|when you land|broken|dentist|ticket|playlist of mine/u }],
    },
    {
      pattern:
        /\bsay ["'“]?[a-z]{2,8}["'”]? (?:below|in the comments)|\b(?:only )?real fans\b[^\n.!?]{0,20}\b(?:like|share)|\bmention (?:a|someone|your) friend|\b(?:like|follow),? (?:like )?and (?:share|comment)|\bfollow me for more\b|\bcomment (?:done|yes|info)\b|\brt to\b|\bif this gets \d+k? (?:likes|retweets|shares|upvotes)|\bignore if you\b|\bto be entered in the giveaway|\bpick a number\b[^\n.!?]{0,20}\bcomments|\bcheck your inbox\b/gu,
      needs: [{ text: /below|comment|share|friend|tips|bless|part two|mother|giveaway|fortune|likes|inbox/u }],
      unless: [{ text: /every channel|meeting room|merged|credits|announced|verify your|confirm your/u }],
      score: 0.6,
    },
    // The first so many who pass it on are paid.
    {
      pattern:
        /\bfirst \d+ (?:people|followers|users|ppl)?\s?(?:to|who) (?:re-?post|share|retweet|rt|comment|like|tag)\b[^\n.!?]{0,30}(?:\$\d+|gift|free|cash|win|get)\w*/gu,
      score: 0.75,
    },
    // Shame, luck and a file for passing it on.
    {
      pattern:
        /\b(?:re-?post|share|retweet) (?:this )?or you (?:hate|don['’]?t)\b|\bignore for bad luck\b|\bdouble tap for\b|\bshare (?:this )?(?:to|in|with) \d+ (?:groups?|friends|people)\b[^\n.!?]{0,40}\b(?:screenshot|send|get|receive|win|unlock)\b/gu,
      score: 0.7,
    },
  ],
  unless: [...SPOKEN_OF, { terms: ['upvote the issue', 'poll closes', 'please do not'], where: 'sentence' }],
  rewrite: deleteSentence,
});

export const examples = defineExamples({
  bad: [
    '⟦repost or you hate⟧ animals',
    '⟦double tap for⟧ good luck this week, ⟦ignore for bad luck⟧',
    '⟦share to 5 groups and send me a screenshot, then I’ll send⟧ the ebook',
    { text: '⟦First 100 people to repost get $50 on cashapp⟧', alsoFires: ['spam/learned'] },
    '⟦Comment YES to get the link in your DM⟧, ⟦type amen if⟧ blessed',
    "⟦Tag 5 friends⟧ and ⟦share to win⟧, ⟦don't scroll past⟧",
    '⟦RT to enter⟧ giveaway, ⟦follow for follow⟧ right now',
    '⟦F4F⟧ ⟦L4L⟧ drop your handle, i always follow back',
    '⟦Copy and paste this to your⟧ wall to protect your account',
    '⟦Tag 3 friends⟧ who need this and ⟦share to win⟧ a bundle',
    '⟦Like this if⟧ you love your mom',
    "⟦Comment 'GUIDE' and I'll DM you the link⟧",
    '⟦Tag 2 friends⟧ and ⟦share to enter⟧',
    '⟦Type YES if⟧ you agree',
    '⟦Share this post or have bad luck⟧',
    "Follow me and ⟦I'll follow back⟧",
    '⟦Tag three friends⟧ who need this',
    '⟦Comment "LINK" to get the free guide⟧',
    '⟦Like and share⟧ to win an iPhone',
    "⟦Pick a number 1-9 in the comments⟧, I'll tell your fortune",
    '⟦Follow, like and comment⟧ ⟦to be entered in the giveaway⟧',
    '⟦Ignore if you⟧ hate your mother',
    "⟦If this gets 1000 likes⟧ I'll release part two",
    '⟦RT to⟧ bless your timeline',
  ],
  good: [
    'good luck this week with your exams',
    'first 100 people got in, we were number 102',
    'Please upvote the issue so maintainers can prioritise it.',
    'Poll closes at 5pm and results go to the thread.',
    'Share your results in the doc, comment inline if stuck.',
    'RT @ 2 for the sensor reading, replug and retry.',
    'Tag the release v3.1 after tests pass.',
    'Leave a comment to explain why this is needed.',
    'DM me the address',
    'I love my mom',
    'Share your screen',
    'Follow the guide',
    'The link is broken',
    'Please comment on the design',
    'I agree with you',
    'I hate when people ignore mail',
    'If this gets merged, I will release 2.0',
    'The giveaway winners were announced',
  ],
});

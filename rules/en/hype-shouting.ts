import { calmDown } from '@/engine/rewrite/calm-down';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';

export const explanation = defineExplanation({
  title: { zh: '英文夸张与全大写', en: 'Hype and shouting' },
  why: {
    zh: '连用感叹号、整句大写、“best ever”一类说法，邮箱和社交平台的垃圾过滤器最先盯上。',
    en: 'Runs of exclamation marks, whole lines in capitals and “best ever” claims are what mail and social spam filters look for first.',
  },
  fix: {
    zh: '句首大写即可，最多一个感叹号；最高级换成可核实的事实。',
    en: 'Use sentence case and one exclamation mark at most; put a checkable fact in place of the superlative.',
  },
  sources: [
    {
      name: { zh: '美国联邦贸易委员会法第 5 条；代言指南', en: 'FTC Act section 5; Endorsement Guides' },
      article: '16 CFR 255',
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
      checked: '2026-11-20',
    },
  ],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { internal: 'off' },
  stage: 'stable',
  heedsScore: true,
  find: [
    {
      pattern:
        /(?<![A-Za-z])(?=[A-Z\s,'’&-]*(?:DEAL|PRICE|OFFER|FREE|SALE|WIN|WON|CASH|BIO|JOIN|BUY|RICH|GUARANTEE|PRIZE|CLICK|CALL NOW|TXT|CLAIM|URGENT|LIMITED))(?:[A-Z]{2,}[\s,'’&-]+){3,}[A-Z]{3,}(?:\s?!+)?(?![a-z])/gu,
      view: 'given',
    },
    {
      pattern: /(?:deal|offer|sale|now|seats?|results?|free|prices?|money|cash|rich|win|comments?|today|off)[^\n.!]{0,20}!{3,}/gu,
      needs: [
        {
          text: /deal|offer|\bsale\b|\bfree\b|\bbuy\b|link|click|limited|discount|order|rich|\bwin\b|\bbio\b|guarantee|shop|seats (?:left|now)|prices|claim|today only/u,
        },
      ],
    },
    {
      pattern:
        /\b(?:the |an? )?(?:#1|number one|unbeatable|unrivall?ed|world['’]?s (?:best|first|only)|greatest|best ever|lowest)(?: \w+){0,2} (?:deals?|prices?|offers?|products?|course|tool|service|agency|software|results?|app)\b|\bonce[ -]in[ -]a[ -]lifetime\b|\b100 ?% (?:free|guaranteed)/gu,
    },
    {
      pattern:
        /\b(?:world(?:'s|’s)? (?:greatest|best|leading|finest)|nothing (?:even )?comes close|game[- ]changing|mind[- ]blowing|most (?:powerful|advanced|amazing|effective|innovative) [a-z]+(?: [a-z]+)? (?:ever|in the world|on the planet)|number one in the (?:industry|world|market)|#1 product|#1 [a-z]+ (?:on the planet|in the world)|nobody does [a-z]+ better|never[- ]before[- ]seen|lowest prices? guaranteed|best in the world|won't believe this (?:offer|deal|price)|will not believe this (?:offer|deal|price))\b/gu,
      needs: [
        {
          text: /\b(?:coffee|maker|unbeatable|bag|shoes|cream|phone|book now)\b|app|tool|crm|software|service|product|seo|marketing|quality|price|offer|deal|discount|course|order|buy|sign up|agency|platform/u,
        },
      ],
      unless: ['asked', { text: /\bi (?:think|read|saw|watched)\b|movie|book i|game last/u }],
    },
    {
      pattern:
        /\b(?:simply the best|money can buy|the ultimate|all[- ]in[- ]one tool that will|10x everything|greatest invention|absolutely unmatched|unmatched (?:results|quality)|no competitor|cheaper anywhere|giving away everything|crazy good|insane (?:prices|deal|discounts)|second to none|best [a-z]+ (?:agency|tool|service|app) in the world|never seen a better deal|guaranteed lowest price|don['’]?t sleep on this)\b/gu,
      needs: [{ text: /agency|tool|planner|grab|results|offer|prices?|buy|run don|deal|service|course|app\b|order|!!!/u }],
      unless: [{ text: /weather|wheel|at home|migration|frisbee/u }],
      score: 0.6,
    },
    // No other is as cheap or as good.
    {
      pattern:
        /\b(?:absolutely |literally )?the (?:cheapest|lowest prices?) in (?:the (?:country|city|world|state|uk|us)|town)\b|\bwe(?:'ll| will)? beat any (?:price|quote)\b|\b(?:world['’]?s )?#1 [a-z]+\b(?=[^\n.!?]{0,20}nothing)|\b(?:literally )?the (?:greatest|best) (?:thing|product|serum|[a-z]+) ever (?:invented|made|created)\b/gu,
      unless: ['asked', { text: /\bi (?:think|read|saw|watched)\b|movie|song|pizza|sliced bread/u }],
      score: 0.65,
    },
    // Nobody else, nobody sane, nobody slow.
    {
      pattern:
        /\bbest [a-z]+ in the universe\b|\b(?:nobody|no one) can (?:match|beat) (?:us|our)\b|\byou(?:['’]d| would) be (?:stupid|crazy|a fool) not to (?:buy|order|sign)\b|\b\d+ (?:people|others|shoppers) are (?:looking at|viewing|watching) this\b[^\n!?]{0,24}\b(?:left|hurry|gone)\b|\bnumber one rated\b/gu,
      unless: ['asked', { text: /\bbug\b|grandma|mum|mom\b|\bi (?:think|read)\b/u }],
      score: 0.6,
    },
  ],
  unless: ['code', { terms: ['best practice', 'best regards', 'our goal'], where: 'sentence' }],
  rewrite: calmDown,
});

export const examples = defineExamples({
  bad: [
    '⟦you’d be stupid not to buy⟧ this today, prices triple tomorrow',
    'the ⟦best product in the universe⟧, ⟦nobody can match us⟧',
    'hurry, ⟦3 people are looking at this right now, only one left⟧',
    '⟦Absolutely the cheapest in the country⟧, ⟦we beat any price⟧, period.',
    'You guys need this serum, ⟦literally the greatest thing ever invented⟧, link in bio',
    'BEST ⟦DEAL EVER!!!⟧ Act ⟦now, limited seats!!!⟧',
    "⟦The world's first AI tool⟧ that guarantees ⟦100% free⟧ growth",
    '⟦UNBEATABLE PRICES ON EVERYTHING, CHECK MY BIO RIGHT NOW⟧',
    'This course is ⟦the #1 best course⟧ for makers, ⟦100% guaranteed⟧',
    'GET ⟦RICH FAST!!!!⟧ link in ⟦comments!!!!⟧',
    'You have ⟦never seen a better deal⟧, ever, ⟦guaranteed lowest price⟧',
    'The ⟦best marketing agency in the world⟧',
    '⟦BIGGEST SALE OF THE YEAR!!!⟧ BUY ⟦NOW!!!⟧',
    '⟦Once in a lifetime⟧ opportunity!!!',
    '⟦LIMITED OFFER CLICK HERE NOW⟧',
    "AMAZING ⟦DEAL, DON'T MISS IT!!!⟧",
    "The ⟦world's best⟧ coffee maker",
    'BEST ⟦PRICE EVER!!!⟧ BUY ⟦NOW!!!⟧',
    "⟦DON'T SLEEP ON THIS⟧ ⟦OFFER, IT'S CRAZY GOOD!!!⟧",
    '⟦Absolutely unmatched⟧ results, ⟦no competitor⟧ can touch us',
    "WE ARE ⟦GIVING AWAY EVERYTHING⟧, RUN DON'T WALK",
    'This planner is the ⟦greatest invention⟧ of all time, grab it now',
    '⟦BUY TWO GET TEN FREE!!!⟧ ⟦TODAY ONLY!!!⟧',
    '⟦The ultimate⟧ ⟦all in one tool that will⟧ ⟦10x everything⟧ you do',
  ],
  good: [
    'three people are looking at the bug right now',
    'nobody can match grandma’s dumplings',
    'what’s the cheapest way to get to the airport?',
    'naps are the greatest thing ever invented, I think',
    'Best regards, Wei — see the API docs for the JSON schema.',
    'HTTP GET returns 200, README says cache 60s.',
    'We follow best practice for onboarding new members.',
    'NASA published the images on Tuesday!',
    'Our goal is to be the best team we can be this quarter.',
    'Happy birthday!!! Hope you have a lovely day',
    'Best of luck',
    'BIGGEST STORM OF THE YEAR',
    'NOT NOW MOM',
    'Great coffee',
    'World record broken',
    'WHAT IS GOING ON',
    'Best day ever!!!',
    'Today only: kitchen closes at 8',
    'Nobody can touch us when we play at home!',
    'RUN THE MIGRATION BEFORE DEPLOYING',
  ],
  knownMiss: ['⟦#1 product in the world, unbeatable⟧', '⟦THIS WILL CHANGE YOUR LIFE FOREVER, SIGN UP TODAY⟧'],
});

import { eitherOrder } from '@/engine/match/either-order';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { X_AUTHENTICITY } from '../laws';
import { SPOKEN_OF } from '../telling';

const GAIN =
  '\\b(?:\\d+(?:\\.\\d+)? ?% ?(?:a |per |every )?(?:daily|day|week|month|year)?|[$£€] ?\\d[\\d,.]*k?|\\d+x|returns?|profits?|passive income|financial freedom|millionaire|payouts?|trading bot|signal group|this (?:strategy|system|stock|coin|bot))(?![a-z])';
const PROMISE =
  "\\b(?:guaranteed|no risk|risk[- ]free|never (?:had|loses?)|can(?:not|'t|’t) lose|you can too|money back|i promise|while you sleep|from (?:my|your) phone|from home|(?:no|zero) experience|dm me|message me|sign up|join (?:free|now|us|my)|get in before|trust me|spots are|withdraw anytime|(?:fully )?protected|copying my|in their first|literally cannot|just for|in \\d+ (?:days|hours))\\b";
/** Money that somebody is to make, in the reader's reach. */
const MONEY = /[$£€%]|money|income|profit|return|bitcoin|btc|crypto|deposit|trad(?:e|es|ing)|invest|earn|million|stock|signal|capital|lose/u;

export const explanation = defineExplanation({
  title: { zh: '英文收益保证', en: 'Promised earnings or returns' },
  why: {
    zh: '承诺收益、“risk-free”、晒日赚是诈骗举报最多的写法，金融推广里也属违规。',
    en: 'Promised profits, “risk-free” and screenshots of daily income are what scam reports are made of, and unlawful in financial promotion.',
  },
  fix: { zh: '去掉承诺，写明假设和风险：“投资有风险，可能损失本金”。', en: 'Drop the promise; give the assumptions and say that capital may be lost.' },
  sources: [
    {
      name: { zh: '美国 FINRA 规则', en: 'FINRA Rule' },
      article: '2210(d)(1)(B)、(F)',
      url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
      checked: '2026-11-20',
      recheck: true,
    },
    { ...X_AUTHENTICITY, article: 'Financial scam' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  find: [
    {
      pattern:
        /\bguaranteed? (?:\d+ ?% ?(?:daily |weekly |monthly )?)?(?:returns?|profits?|income|payouts?|roi|gains?)\b|\b(?:returns?|profits?|income) (?:are |is )?guaranteed\b|\brisk[- ]free (?:trading|returns?|profits?|investments?|income)\b/gu,
      score: 0.9,
    },
    {
      pattern:
        /\b(?:made|earned|make|earn|making|earning|income)(?: of)? (?:up to |over )?[$£€]? ?\d[\d,.]*k? ?(?:\/|an?|per|each|every) ?(?:day|week|month|hour)\b/gu,
      needs: [
        {
          terms: ['autopilot', 'signals', 'from home', 'dm me', 'join', 'link', 'no experience', 'bot', 'mentor', 'passive', 'crypto', 'forex', 'trading'],
          where: 'text',
        },
      ],
    },
    {
      terms: [
        'double your money',
        'double your investment',
        'double your income',
        '10x your money',
        'insider signals',
        'insider signal',
        'signals group',
        'pump tonight',
      ],
      score: 0.85,
    },
    {
      terms: ['to the moon', 'financial freedom', 'passive income', 'quit my job', 'quit your job'],
      needs: [{ pattern: /dm me|join|signals?|link|spots|course|mentor|[$£€] ?\d|\d ?% ?(?:daily|a day)|no experience/u, where: 'text' }],
      score: 0.7,
    },
    {
      pattern: new RegExp(eitherOrder(GAIN, PROMISE, 44), 'gu'),
      needs: [{ text: MONEY }],
    },
    {
      pattern:
        /\b(?:put|send|invest|deposit)s? (?:in )?[$£€]?\d[\d,.]*k?\b[^\n!?]{0,24}\b(?:get|receive|make|earn|turn)\b[^\n!?]{0,10}[$£€]?\d[\d,.]*k?|\bturned? (?:your |my )?[$£€]\d[\d,.]*k? into [$£€]?\d[\d,.]*k?\b|\bdouble your (?:bitcoin|crypto|btc|eth|savings|capital|deposit)\b|\bprints? money\b|\b(?:signals?|bots?) never loses?\b|\blosing (?:month|week|day|trade)\b|\b(?:guaranteed|fixed) \d+ ?%|\b\d+ ?% (?:a |per )?(?:daily|day|week|weekly)\b/gu,
      needs: [{ text: MONEY }],
    },
    // Weaker: an income or a yield, and somebody who leads the way to it.
    {
      pattern: new RegExp(
        eitherOrder(
          '\\b(?:six figures|four figures|five figures|win rate|\\d+ ?% (?:win|monthly|weekly|yield|apy|roi)|yield|easy money|paid daily|daily payouts?|forex|dropshipping|cash app|flip \\$?\\d+|\\d+ eth|\\d+ btc|usdt|signals?|side hustle|principal is safe|refund you double|profit)\\b',
          "\\b(?:apply below|show you|just click|copy|come join|join us|with us|ask me how|this mentor|mentor|back|tonight|no excuses|lock in|paste|if you don['’]?t profit|limited event|anyone can|swipe up|drop a|dm|retire your boss|quit your job|teach you how|safe investment)\\b",
          48,
        ),
        'gu',
      ),
      unless: [{ text: /government bond|season|invoice|editor|tickets|damaged|unit test|git|repo|meth|teeth/u }],
      severity: 'hint',
      score: 0.55,
    },
    // A share is talked up.
    {
      pattern:
        /\b(?:strong[- ]buy|explosive (?:pick|stock|growth)|hot stock (?:pick|tip)|stock (?:pick|alert) of the (?:day|week)|up over \d+ ?%|about to explode)\b/gu,
      needs: [{ text: /nasdaq|otc|symbol|ticker|per share|members|buy now|get in|\$[a-z]{2,5}\b/u }],
      unless: ['reported', { text: /earnings call|according to|annual report|analysts? (?:at|of|rate)/u }],
      score: 0.7,
    },
    // A coin talked up, money while asleep, a team to join.
    {
      pattern:
        /\b(?:coin|token|crypto|gem|stock)\b[^\n.!?]{0,24}\b\d{2,4}x\b|\b\d{2,4}x\b[^\n.!?]{0,24}\b(?:coin|token|crypto|gem)\b|\bearn(?:ing)? while you sleep\b|\b(?:basically|literally|practically) free money\b|\bresidual income\b|\bbe your own boss\b/gu,
      needs: [{ text: /get in|too late|don['’]?t miss|buy|dm|our |my team|spots?|join|for life|link|bot\b|sign up/u }],
      unless: [{ text: /remember when|lol|probably|sounds like|\bfree money it\b|is a scam/u }],
      score: 0.65,
    },
    // A little becomes a lot by tonight; students, apps and referrals that pay.
    {
      pattern:
        /\bturn [$£€]?\d[\d,.]*k? into [$£€]?\d[\d,.]*k?\b|\b(?:students|members|clients|followers) never lose\b|\b(?:zero|no) risk\b[^\n.!?]{0,16}\b\d+(?:\.\d+)? ?% (?:a |per )?(?:daily|day|week|month)\w*|\balready retired thanks to\b|\bguaranteed job\b[^\n.!?]{0,40}\b(?:don['’]?t pay|pay nothing|money back|free)\b|\bpays for itself in (?:a|one|two|\d+) (?:days?|weeks?)\b/gu,
      needs: [{ text: /link|inbox|ask me|dm|bonus|referral|join|never lose|pay|serious|course|app\b|daily/u }],
      unless: [{ text: /waste of|solar|heat pump|insulation|be careful/u }],
      score: 0.7,
    },
  ],
  unless: [
    ...SPOKEN_OF,
    'negated',
    {
      terms: [
        'not financial advice',
        'capital at risk',
        'past performance',
        'no guarantee',
        'nothing is guaranteed',
        'not guarantee',
        'scam',
        'beware',
        'invoice',
        'salary',
        'rent is',
        'red flag',
        'can lose capital',
        'refund within',
        'last year from my',
        'active users',
      ],
      where: 'text',
    },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦guaranteed job after the bootcamp or you don’t pay⟧ a cent',
    '⟦Turn 100 into 1000⟧ by tonight, only serious people inbox me',
    '⟦zero risk, 3% daily⟧, referral bonus on top',
    'This trading course ⟦pays for itself in a week⟧, my ⟦students never lose⟧, link in bio',
    'I’m 22 and ⟦already retired thanks to⟧ this app, ask me how',
    'This ⟦coin is going to 100x⟧, get in before it is too late',
    '⟦Earn while you sleep⟧ with our bot, it’s ⟦basically free money⟧',
    { text: '⟦be your own boss⟧, 3 spots left on my team, ⟦residual income⟧ for life', surface: 'direct' },
    '⟦Explosive pick⟧ for our members, symbol QXZT, get in before Monday',
    '⟦Guaranteed returns⟧ of ⟦3% daily⟧, capital fully insured',
    'I ⟦made $4,200 a week⟧ on autopilot, join my ⟦signals group⟧',
    '⟦Double your money⟧ ⟦risk-free trading⟧ with my mentor',
    '⟦Passive income $900 a day, no experience⟧ needed',
    '⟦Insider signals⟧ ⟦pump tonight⟧, ⟦to the moon⟧, join the group',
    '⟦Guaranteed 5% daily returns⟧, ⟦insider signal⟧, DM me',
    'Our ⟦signals never lose⟧, join the VIP group',
    '⟦Passive income⟧ of $3k a month with zero effort, link in bio',
    '⟦Invest $500 and get $5000 in 7⟧ days, guaranteed',
    'Make ⟦passive income with my trading bot, join now⟧',
    '100% ⟦safe investment with 10% monthly⟧ returns',
    '⟦Double your money⟧ in a week, DM me',
    '⟦Earn $500 a day⟧ from home, no experience needed',
    '⟦Guaranteed profit⟧ every month, no risk',
    '⟦Easy money: copy⟧, ⟦paste, get paid daily⟧',
    "We'll ⟦refund you double if you don't profit⟧ in the first month",
    '⟦Flip $100 into $1000 tonight⟧ on Cash App',
    'I was broke in January, now I drive a Tesla thanks to this ⟦forex mentor⟧, ask me how',
    '⟦Lock in 15% monthly⟧ ⟦yield on USDT, principal is safe with us⟧',
    'Everyone in my team hits ⟦four figures a week, no excuses⟧, come join us',
  ],
  good: [
    'There is no such thing as a risk-free return.',
    'No investment has guaranteed returns or zero risk',
    'The trading course was a waste of a week',
    'the bootcamp doesn’t guarantee a job, be careful',
    'remember when everybody said that coin would go 100x? yeah',
    'my boss said I have three days of leave left',
    'Traffic was up over 40 % in March, says the dashboard.',
    'Rent is $900 a month and utilities are included in the ad.',
    'Past performance does not guarantee future returns, see the disclosure.',
    'Your seat is guaranteed for the train, no deposit required.',
    'Salary is paid monthly, roughly 25 per hour before tax.',
    'Not financial advice: I just sold my position after the split.',
    'We made 3 deliveries a day last week.',
    'I earn less than before',
    'We lose the signal in the tunnel',
    'We doubled the test coverage',
    'I can teach you how to swim',
    'Monthly returns report is attached',
    'No risk of rain today',
    'I made dinner last night',
    'We refund you in full if the item arrives damaged',
    'Copy and paste the code into the editor',
    'I paid $100 for the tickets tonight',
  ],
  knownMiss: [
    '⟦I made $20,000 last month and I can teach you how⟧',
    '⟦Earn up to $50 an hour just for liking videos⟧',
    '⟦My students average $10,000 in their first month⟧',
    '⟦Put in 500, get 2,000 back by Friday. No risk, I promise⟧',
  ],
});

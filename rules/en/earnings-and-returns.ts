import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '英文收益保证', en: 'Promised earnings or returns' },
  why: {
    zh: '承诺收益、“risk-free”、晒日赚是诈骗举报最多的写法，金融推广里也属违规。',
    en: 'Promised profits, “risk-free” and screenshots of daily income are what scam reports are made of, and unlawful in financial promotion.',
  },
  fix: { zh: '去掉承诺，写明假设和风险：“投资有风险，可能损失本金”。', en: 'Drop the promise; give the assumptions and say that capital may be lost.' },
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '美国 FINRA 规则', en: 'FINRA Rule' },
      article: '2210(d)(1)(B)、(F)',
      url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
      checked: '2026-11-20',
      recheck: true,
    },
    {
      name: { zh: 'X 平台真实性政策', en: 'X authenticity policy' },
      article: 'Financial scam',
      url: 'https://help.x.com/en/rules-and-policies/authenticity',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      pattern:
        /\bguaranteed? (?:\d+ ?% ?(?:daily |weekly |monthly )?)?(?:returns?|profits?|income|payouts?|roi|gains?)\b|\b(?:returns?|profits?|income) (?:are |is )?guaranteed\b|\brisk[- ]free (?:trading|returns?|profits?|investments?|income)\b/gu,
      anchors: ['guarantee', 'risk-free', 'risk free'],
      score: 0.9,
    },
    {
      pattern:
        /\b(?:made|earned|make|earn|making|earning|income)(?: of)? (?:up to |over )?[$£€]? ?\d[\d,.]*k? ?(?:\/|an?|per|each|every) ?(?:day|week|month|hour)\b/gu,
      anchors: ['made', 'earn', 'make', 'making', 'income'],
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
  ],
  unless: [
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
      ],
      where: 'text',
    },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦Guaranteed returns⟧ of 3% daily, capital fully insured',
    'I ⟦made $4,200 a week⟧ on autopilot, join my ⟦signals group⟧',
    '⟦Double your money⟧ ⟦risk-free trading⟧ with my mentor',
    '⟦Passive income⟧ $900 a day, no experience needed',
    '⟦Insider signals⟧ ⟦pump tonight⟧, ⟦to the moon⟧, join the group',
    '⟦Guaranteed 5% daily returns⟧, ⟦insider signal⟧, DM me',
  ],
  good: [
    'Rent is $900 a month and utilities are included in the ad.',
    'Past performance does not guarantee future returns, see the disclosure.',
    'Your seat is guaranteed for the train, no deposit required.',
    'Salary is paid monthly, roughly 25 per hour before tax.',
    'Not financial advice: I just sold my position after the split.',
    'We made 3 deliveries a day last week.',
  ],
});

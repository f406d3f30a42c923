import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '英文群发私信', en: 'Mass outreach' },
  why: {
    zh: '没填的模板变量、千篇一律的自荐和连环催促，LinkedIn、X、Discord 都按骚扰处理。',
    en: 'Unfilled templates, one pitch for everybody and chains of follow-ups count as spam on LinkedIn, X and Discord.',
  },
  fix: { zh: '写给一个人：为什么找他、只提一个请求。', en: 'Write to one person: why them, and one thing to ask.' },
  severity: 'hint',
  bySurface: { internal: 'off' },
  stage: 'stable',
  heedsScore: true,
  sources: [
    {
      name: { zh: '领英专业社区政策', en: 'LinkedIn Professional Community Policies' },
      article: 'Spam: untargeted, irrelevant or repetitive messages',
      url: 'https://www.linkedin.com/legal/professional-community-policies',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      pattern: /\{\{?\s*(?:first|last|full)?[_ ]?name\s*\}?\}|%(?:first|last|company)?_?name%|\[(?:first |last )?name\]/gu,
      anchors: ['{', '%', '['],
      needs: [{ terms: ['hi', 'hello', 'hey', 'dear', 'your profile', 'circling', 'call'], where: 'text' }],
      severity: 'warn',
      score: 0.9,
    },
    {
      pattern:
        /\b(?:came across your (?:profile|page|company)|are you the right person|not sure if you(?: a|')re the right person|hop on a (?:quick )?call|book a time|15[- ]min(?:ute)?s? (?:of your time|for my))\b/gu,
      anchors: ['came across', 'right person', 'hop on', 'book a time', '15 min', '15-min'],
      needs: [
        { terms: ['tool', 'agency', 'leads', 'growth', 'seo', 'crypto', 'service', 'offer', 'clients', 'revenue', 'founders', 'inbox', 'our'], where: 'text' },
      ],
    },
    {
      pattern: /\b(?:this is my (?:second|third|fourth|fifth)|bumping (?:this|again)|circling back again)\b/gu,
      anchors: ['this is my', 'bumping', 'circling'],
      needs: [{ terms: ['inbox', 'follow up', 'follow-up', 'service', 'right person', 'offer', 'pitch'], where: 'text' }],
    },
    {
      terms: ['@everyone', '@here'],
      needs: [{ terms: ['my tool', 'check out', 'for my', 'sale', 'promo', 'discount', 'follow me', 'subscribe', 'join my'], where: 'text' }],
    },
    {
      pattern:
        /\b(?:we help (?:companies|businesses|brands|founders|teams)|companies like yours|businesses like yours|leaders like you|leading manufacturer|would like to cooperate|top of your inbox|did you see my last|got my last (?:email|message)|my previous (?:\w+ )?emails?|i promote channels|cheap followers|we are offering|kindly reply|double your (?:pipeline|leads|sales|traffic)|free audit|handles marketing|still interested in|saw your profile|noticed (?:that )?\{\{|wanted to reach out|as a fellow founder|work with leaders|grow(?:ing)? your (?:revenue|business|traffic))\b/gu,
      anchors: [
        'we help',
        'like yours',
        'like you',
        'manufacturer',
        'cooperate',
        'inbox',
        'my last',
        'previous',
        'promote',
        'followers',
        'offering',
        'kindly',
        'double your',
        'audit',
        'marketing',
        'interested',
        'profile',
        'noticed',
        'reach out',
        'fellow',
        'leaders',
        'your',
      ],
      needs: [
        {
          text: /leads|chat\?|packages|led lights|audit|tool that|revenue|dm me|platform|low cost|pipeline|15 minutes|seo|interested|website|save you|connect|cooperate|hiring/u,
        },
      ],
      unless: [{ text: /as discussed|thanks for (?:the|your)|our meeting|the ticket|invoice|contract is attached/u }],
    },
    {
      pattern:
        /\b(?:reaching out because|great fit for|thoughts on my (?:note|email|message)|dear (?:business|site|website|shop) owner|know you'?re busy|keep it short|book \d+ (?:meetings|calls)|\d+ minute video|factory price|catalogue attached|third time'?s the charm|in charge of (?:recruiting|marketing|purchasing|hr|it)|let'?s talk growth|outsourced|send over pricing|missing out on traffic|cut (?:cloud|your) costs|supply high quality)\b/gu,
      anchors: [
        'reaching out',
        'great fit',
        'thoughts',
        'owner',
        'busy',
        'short',
        'book',
        'minute video',
        'factory',
        'catalogue',
        'charm',
        'in charge',
        'growth',
        'outsourced',
        'pricing',
        'missing out',
        'costs',
        'supply',
      ],
      needs: [{ text: /our |we (?:can|book|supply|cut|help)|pricing|growth|costs|meetings|\[company\]|%firstname%|recruiting/u }],
      unless: [{ text: /covering my shift|the doc|printer|minutes attached|gardening|photos|our crm is/u }],
      score: 0.6,
    },
  ],
  unless: [{ terms: ['standup', 'on-call', 'interview', 'as discussed', 'you requested', 'incident'], where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    'Hi ⟦{{first_name}}⟧, I ⟦came across your profile⟧, quick call for growth tool?',
    'Not sure if you ⟦are you the right person⟧, but we offer SEO service, ⟦book a time⟧',
    '⟦@everyone⟧ hey devs, ⟦15 min for my⟧ tool please?',
    '⟦This is my third⟧ follow up, ⟦bumping again⟧ for our crypto service',
    'Hi ⟦[name]⟧, ⟦are you the right person⟧ for leads? ⟦hop on a call⟧',
    'Hi ⟦{{firstname}}⟧, ⟦circling back again⟧ about our SEO service',
  ],
  good: [
    'Following up on the standup: API freeze moved to Friday.',
    'Interview appointment confirmed, link in your calendar.',
    'As discussed yesterday, attached is the invoice you requested.',
    'On-call rotation changed, please check the schedule.',
    'Your talk helped me, thanks for sharing the notes!',
    'Use {{ name }} in the Jinja template and escape it.',
  ],
});

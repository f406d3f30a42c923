import { deleteSentence } from '@/engine/rewrite/delete-sentence';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';

export const explanation = defineExplanation({
  title: { zh: '英文群发私信', en: 'Mass outreach' },
  why: {
    zh: '没填的模板变量、千篇一律的自荐和连环催促，LinkedIn、X、Discord 都按骚扰处理。',
    en: 'Unfilled templates, one pitch for everybody and chains of follow-ups count as spam on LinkedIn, X and Discord.',
  },
  fix: { zh: '写给一个人：为什么找他、只提一个请求。', en: 'Write to one person: why them, and one thing to ask.' },
  sources: [
    {
      name: { zh: '领英专业社区政策', en: 'LinkedIn Professional Community Policies' },
      article: 'Spam: untargeted, irrelevant or repetitive messages',
      url: 'https://www.linkedin.com/legal/professional-community-policies',
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
      pattern: /\{\{?\s*(?:first|last|full)?[_ ]?name\s*\}?\}|%(?:first|last|company)?_?name%|\[(?:first |last )?name\]/gu,
      needs: [{ terms: ['hi', 'hello', 'hey', 'dear', 'your profile', 'circling', 'call'], where: 'text' }],
      severity: 'warn',
      score: 0.9,
    },
    {
      pattern:
        /\b(?:came across your (?:profile|page|company)|are you the right person|not sure if you(?: a|')re the right person|hop on a (?:quick )?call|book a time|15[- ]min(?:ute)?s? (?:of your time|for my))\b/gu,
      needs: [
        { terms: ['tool', 'agency', 'leads', 'growth', 'seo', 'crypto', 'service', 'offer', 'clients', 'revenue', 'founders', 'inbox', 'our'], where: 'text' },
      ],
    },
    {
      pattern: /\b(?:this is my (?:second|third|fourth|fifth)|bumping (?:this|again)|circling back again)\b/gu,
      needs: [{ terms: ['inbox', 'follow up', 'follow-up', 'service', 'right person', 'offer', 'pitch'], where: 'text' }],
    },
    {
      terms: ['@everyone', '@here'],
      needs: [{ terms: ['my tool', 'check out', 'for my', 'sale', 'promo', 'discount', 'follow me', 'subscribe', 'join my'], where: 'text' }],
    },
    {
      pattern:
        /\b(?:we help (?:companies|businesses|brands|founders|teams)|companies like yours|businesses like yours|leaders like you|leading manufacturer|would like to cooperate|top of your inbox|did you see my last|got my last (?:email|message)|my previous (?:\w+ )?emails?|i promote channels|cheap followers|we are offering|kindly reply|double your (?:pipeline|leads|sales|traffic)|free audit|handles marketing|still interested in|saw your profile|noticed (?:that )?\{\{|wanted to reach out|as a fellow founder|work with leaders|grow(?:ing)? your (?:revenue|business|traffic))\b/gu,
      needs: [
        {
          text: /leads|chat\?|packages|led lights|audit|tool that|revenue|dm me|platform|low cost|pipeline|15 minutes|seo|interested|website|save you|connect|cooperate|hiring/u,
        },
      ],
      unless: [{ text: /as discussed|thanks for (?:the|your)|our meeting|the ticket|invoice|contract is attached/u }],
    },
    {
      pattern:
        /\b(?:reaching out because|great fit for|thoughts on my (?:note|email|message)|dear (?:business|site|website|shop) owner|know you['’]?re busy|keep it short|book \d+ (?:meetings|calls)|\d+ minute video|factory price|catalogue attached|third time['’]?s the charm|in charge of (?:recruiting|marketing|purchasing|hr|it)|let['’]?s talk growth|outsourced|send over pricing|missing out on traffic|cut (?:cloud|your) costs|supply high quality|we offer (?:\w+ )?services|my last (?:two|three|few) emails|get you more leads|we are (?:a )?manufacturers?|right person to talk to about|following up again)\b/gu,
      needs: [{ text: /our |cheap|best price|software|we (?:can|book|supply|cut|help)|pricing|growth|costs|meetings|\[company\]|%firstname%|recruiting/u }],
      unless: [{ text: /covering my shift|the doc|printer|minutes attached|gardening|photos|our crm is/u }],
      score: 0.6,
    },
    // Work for strangers by chat app, a parcel that costs a fee, leads by the thousand.
    {
      pattern:
        /\b(?:remote|part[- ]time|online) (?:job|work|position)\b[^\n]{0,60}\$\d+[^\n]{0,40}\b(?:telegram|whatsapp)\b|\b(?:parcel|package|delivery)\b[^\n.!?]{0,30}\b(?:held|on hold|pending|failed)\b[^\n]{0,20}\b(?:pay|fee)\b[^\n]{0,40}\.(?:top|cc|xyz|vip|info|icu|com|net)\b|\b\d+k? (?:targeted|verified|qualified) (?:leads|emails|contacts)\b/gu,
      severity: 'warn',
      score: 0.75,
    },
    // Agents wanted, first pages promised, inheritances, accounts on hold, a password for support.
    {
      pattern:
        /\blooking for (?:agents|representatives|distributors) in your (?:country|area)\b|\bfirst page of google\b[^\n.!?]{0,16}\b(?:weeks?|days?|quote|guarantee)|\bdear beneficiary\b|\byour (?:netflix|paypal|amazon|apple|bank|spotify) (?:account |subscription )?is (?:on hold|suspended|locked|limited)\b[^\n]{0,40}\.(?:info|top|cc|xyz|com|net|vip)\b|\bi need your (?:password|login|pin|code) to (?:fix|verify|unlock|restore)\b|\bsorry,? wrong number\b[^\n]{0,40}\b(?:crypto|trade|invest)/gu,
      severity: 'warn',
      score: 0.75,
    },
  ],
  unless: [{ terms: ['standup', 'on-call', 'interview', 'as discussed', 'you requested', 'incident'], where: 'text' }],
  rewrite: (text, hit) =>
    /bumping|my (?:second|third|fourth)|following up again|last (?:two|three|few)/i.test(text.slice(hit.start, hit.end)) ? deleteSentence(text, hit) : null,
});

export const examples = defineExamples({
  bad: [
    { text: 'Hello dear, I represent a company ⟦looking for agents in your country⟧, high commission', surface: 'direct' },
    { text: 'we can put you on the ⟦first page of google in 2 weeks⟧, reply for a quote', surface: 'direct' },
    { text: '⟦your netflix is on hold, update payment: netflix-billing.info⟧', surface: 'direct' },
    { text: '⟦dear beneficiary⟧, your fund of $2.5 million is ready, send your details', surface: 'direct' },
    { text: 'IT support here, ⟦I need your password to fix⟧ your mailbox', surface: 'direct' },
    { text: 'Hi, this is HR, part-time ⟦remote job, 60 mins a day, $200-$500, contact me on Telegram⟧', surface: 'direct' },
    { text: 'Your ⟦parcel is held at customs. Pay $1.99 redelivery fee: usps-track.top⟧', surface: 'direct', alsoFires: ['spam/learned'] },
    { text: 'I can get you ⟦10k targeted leads⟧ by monday, reply YES and I’ll send a free sample', surface: 'email' },
    'Hi ⟦{{first_name}}⟧, I ⟦came across your profile⟧, quick call for growth tool?',
    'Not sure if you ⟦are you the right person⟧, but we offer SEO service, ⟦book a time⟧',
    '⟦@everyone⟧ hey devs, ⟦15 min for my⟧ tool please?',
    '⟦This is my third⟧ follow up, ⟦bumping again⟧ for our crypto service',
    'Hi ⟦[name]⟧, ⟦are you the right person⟧ for leads? ⟦hop on a call⟧',
    'Hi ⟦{{firstname}}⟧, ⟦circling back again⟧ about our SEO service',
    '⟦Bumping this⟧ in case you missed my offer',
    'We help businesses get more clients, can we ⟦hop on a call⟧?',
    'Hi ⟦{{name}}⟧, quick question about your marketing',
    'Hello dear friend, ⟦we are manufacturer⟧ of shoes, best price',
    'We can ⟦get you more leads⟧, book a call here',
    'Are you the ⟦right person to talk to about⟧ marketing software?',
    'Just ⟦following up again⟧ on ⟦my last three emails⟧ about our product',
    'Dear sir, ⟦we offer SEO services⟧ at cheap price',
    'Hi ⟦{first_name}⟧, I ⟦came across your profile⟧ and would love to connect about our services',
    "Hi ⟦%FIRSTNAME%⟧, loved your recent post! ⟦Let's talk growth⟧",
    "⟦Third time's the charm⟧! Are you the one ⟦in charge of recruiting⟧?",
    'Greetings, we ⟦supply high quality⟧ gloves at ⟦factory price⟧, please find ⟦catalogue attached⟧',
    'Is it okay if I send a ⟦2 minute video⟧ about how we ⟦cut cloud costs⟧?',
    "I ⟦know you're busy⟧ so I'll ⟦keep it short⟧: we ⟦book 20 meetings⟧ a month for agencies",
  ],
  good: [
    'the beneficiary form is due on monday',
    'IT will never ask for your password',
    'the first page of the report needs a date',
    'my parcel is still at customs, sigh',
    'Three part-time jobs were posted on the board today',
    'Following up on the standup: API freeze moved to Friday.',
    'Interview appointment confirmed, link in your calendar.',
    'As discussed yesterday, attached is the invoice you requested.',
    'On-call rotation changed, please check the schedule.',
    'Your talk helped me, thanks for sharing the notes!',
    'Use {{ name }} in the Jinja template and escape it.',
    'You missed the offer deadline',
    'Can we hop on a call with HR?',
    'Dear all, minutes attached',
    'Following up on the bug',
    'Book a room please',
    'Are you the right person for the keys?',
    'Hi Tom, lunch?',
    'We book a room for the meeting every month',
    'Our CRM is down, use the backup',
    'Loved your recent post about gardening!',
  ],
});

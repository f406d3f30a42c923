import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';

export const explanation = defineExplanation({
  title: { zh: '英文营销邮件缺要素', en: 'Marketing mail without what the law asks for' },
  why: {
    zh: '推广邮件要有真实主题、邮寄地址和退订方式；伪装成回复、冒充账单会被直接判为垃圾邮件。',
    en: 'Promotional mail needs an honest subject, a postal address and a way out; fake replies and invoices are filtered as spam.',
  },
  fix: { zh: '主题照实写，末尾加公司地址和退订链接。', en: 'Say in the subject what it is; add your address and an unsubscribe link at the end.' },
  sources: [
    {
      name: { zh: '美国反垃圾邮件法', en: 'CAN-SPAM Act' },
      article: '15 U.S.C. 7704; 16 CFR 316',
      url: 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business',
      checked: '2026-11-20',
    },
  ],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { email: 'warn', group: 'off', direct: 'off', internal: 'off' },
  stage: 'stable',
  find: [
    {
      pattern: /^(?:re|fwd?)\s?:[^\n]{0,80}(?:account suspended|account locked|final notice|unpaid invoice|legal action|invoice attached|click to restore)/gu,
      score: 0.85,
    },
    {
      pattern: /\b(?:flash sale|final notice|last chance(?! to (?:sign|register|rsvp|vote|submit|hand))|offer expires|\d{2} ?% off)\b/gu,
      needs: [{ pattern: /click|order|buy|wire|bundle|everything|stop\b|today|tonight|shop/u, where: 'text' }],
      unless: [{ pattern: /unsubscribe|opt[- ]?out|p\.?o\.? box|\d+ \w+ (?:street|st\.|road|rd\.|avenue|ave\.|lane|suite)/u, where: 'text' }],
    },
    {
      pattern:
        /\b(?:shop now|buy today|order (?:here|today|now)|get \d+ ?% off|\d+ ?% off|special promotion|winter sale|summer sale|our (?:\w+ )?sale|claim your discount|exclusive[^\n.]{0,12}offer|upgrade now|save [$£€]\d+|free e-?book|new (?:product line|plans)|promo code|with code [a-z]+\d+)\b/gu,
      needs: [{ text: /https?:\/\/|www\.|click|subscribe at/u }],
      unless: [{ text: /unsubscribe|opt[- ]?out|p\.?o\.? box|\d+ \w+ (?:street|st\b|road|rd\b|avenue|ave\b|lane|suite)|invoice|your parcel|pull request/u }],
      score: 0.7,
    },
    {
      pattern:
        /\b(?:collection is here|enjoy free shipping|free shipping this|half price|last day to save|complete your purchase|black friday|cyber monday|browse deals|special price|limited[- ]time|refer a friend|get \$\d+ credit|upgrade to (?:pro|premium|plus)|your (?:exclusive|special) (?:offer|code)|doorbusters?)\b/gu,
      needs: [{ text: /https?:\/\/|www\.|click|shop|order/u }],
      unless: [
        { text: /unsubscribe|opt[- ]?out|p\.?o\.? box|\d+ \w+ (?:street|st\b|road|rd\b|avenue|ave\b|lane|suite)|return label|for your return|node \d/u },
      ],
      score: 0.6,
    },
    // A pitch to a stranger, and lists for sale, with no way out.
    {
      pattern:
        /\bbook a (?:call|demo|meeting)\b[^\n]{0,20}\b(?:grow|boost|increase|double|scale)\b[^\n.!?]{0,24}(?:\d+ ?%|sales|traffic|revenue)|\b(?:we|i) sell\b[^\n.!?]{0,24}\b(?:email|contact|phone) lists?\b/gu,
      unless: [{ text: /unsubscribe|opt[- ]?out|as discussed/u }],
      score: 0.7,
    },
  ],
});

export const examples = defineExamples({
  bad: [
    { text: 'Hi there, we noticed your website could rank higher. ⟦Book a call to grow your sales by 40%⟧!', surface: 'email' },
    { text: 'Dear business owner, ⟦we sell verified email lists⟧ of 2 million CEOs, order today', surface: 'email' },
    { text: '⟦RE: your account, account suspended, click to restore⟧', surface: 'email' },
    { text: '⟦Final notice⟧: ⟦70% off⟧, ⟦offer expires⟧ tonight, click now', surface: 'email' },
    { text: '⟦FW: invoice attached⟧, pay in 24h or service stops', surface: 'email' },
    { text: '⟦Flash sale⟧ ⟦50% off⟧ everything, reply STOP... just kidding', surface: 'email' },
    { text: '⟦Last chance⟧ for our bundle, wire to the IBAN below', surface: 'email' },
    { text: '⟦Refer a friend⟧ and ⟦get $20 credit⟧: https://ref.example.com', surface: 'email' },
    { text: '⟦Upgrade to Pro⟧ at a ⟦special price⟧ until Sunday, click https://pro.example.com', surface: 'email' },
    { text: '⟦Black Friday⟧ starts early for you. ⟦Browse deals⟧ https://bf.example.com', surface: 'email' },
    { text: 'You left something behind! ⟦Complete your purchase⟧ and ⟦get 10% off⟧ https://cart.example.com', surface: 'email' },
    { text: '⟦Last day to save⟧: annual plans are ⟦half price⟧. https://saas.example.com/deal', surface: 'email' },
    { text: 'Our spring ⟦collection is here⟧! ⟦Enjoy free shipping⟧ this weekend: https://shop.example.com', surface: 'email' },
    { text: 'Join our webinar and get a ⟦free e-book⟧. Register: https://example.com/webinar', surface: 'email' },
    { text: 'Hurry, the ⟦flash sale⟧ ends tonight. ⟦Claim your discount⟧ https://example.com/flash', surface: 'email' },
    { text: '⟦Special promotion⟧ for our valued customers: ⟦upgrade now⟧ and ⟦save $50⟧ https://example.com/up', surface: 'email' },
    { text: 'Introducing our ⟦new product line⟧, ⟦get 25% off⟧ ⟦with code NEW25⟧ at https://store.example.com', surface: 'email' },
    { text: 'RE: your order. Actually we just want to tell you about our ⟦new plans⟧, subscribe at https://example.com', surface: 'email' },
    { text: 'Dear customer, ⟦our winter sale⟧ starts now. ⟦Order here⟧ https://example.com/winter', surface: 'email' },
    { text: 'You have been selected for our ⟦exclusive newsletter offer⟧, ⟦buy today⟧ at https://deal.example.com', surface: 'email' },
    { text: 'Big news! ⟦40% off⟧ all our courses this week. ⟦Shop now⟧: https://shop.example.com/sale', surface: 'email' },
  ],
  good: [
    'last chance to sign up for the potluck, form closes tonight',
    { text: 'Please book a meeting to go over the sales plan for May.', surface: 'email' },
    { text: 'Flash sale 20% off, 12 Elm Street, unsubscribe link at the bottom.', surface: 'email' },
    { text: 'Thanks, receipt for order 4821 is attached in this note.', surface: 'email' },
    { text: 'I read your pull request, left two comments, no rush.', surface: 'email' },
    { text: 'You can opt-out anytime, PO Box 21, link here.', surface: 'email' },
    { text: 'Password reset: your code is 204881, valid for 10 minutes.', surface: 'email' },
    { text: 'Friday starts early for us, standup at 8', surface: 'email' },
    { text: 'Please upgrade to Node 24 before Sunday', surface: 'email' },
    { text: 'The deal is signed, contract at https://docs.example.com/1', surface: 'email' },
    { text: 'Free shipping label attached for your return', surface: 'email' },
    { text: 'You left something behind in the meeting room', surface: 'email' },
    { text: 'Lunch on Friday?', surface: 'email' },
    { text: 'Could you review my pull request? https://git.example.com/1', surface: 'email' },
    { text: 'Your parcel will arrive tomorrow', surface: 'email' },
    { text: 'Here are the slides https://docs.example.com/x', surface: 'email' },
    { text: 'The build is green: https://ci.example.com/42', surface: 'email' },
  ],
});

/**
 * How much an English text looks like an advertisement or a lure sent to many. The same idea as `promotion` for Chinese: each class of cue
 * adds its weight once, marks of a person talking take away. A number to call, a code to text and a link are what such messages live on,
 * so they weigh most; a gift, a threat or a price alone is how people talk.
 */
/** How to reply, how to leave, what it costs: they carry an advertisement and prove nothing alone. */
const REACH: readonly (readonly [RegExp, number])[] = [
  // A way to reply: a number behind an order to call or text, a short code, a premium line, a mail box.
  [
    /\b(?:call|ring|dial|phone|tel|contact|cal|contct|query|@|:|on|from)\b[^.\n]{0,24}?(?:\+?\d[\d -]{8,}\d)|(?<!\d)0[89]\d{2}[\d -]{6,8}(?!\d)|(?<!\d)(?:\+91|0)?[6-9]\d{9}(?!\d)/u,
    4,
  ],
  [
    /\b(?:txt|text|sms|send|reply|rply)\b[^.\n]{0,30}?\b(?:to|2|on)\b[^a-z\n]{0,6}\d{4,6}(?!\d)|\breply (?:with )?(?:yes|no|stop|[a-z]+ (?:to|4|for))\b|\btxt (?:back )?(?:yr|your|stop|yes)\b/u,
    4,
  ],
  [/https?:\/\/|\bwww\.|\b[a-z0-9-]{3,}\.(?:com|net|co\.uk|org|tv|info|biz|me|io|in|ac)\b(?:\/\S+)?/u, 2],
  // A way out, as the law asks of bulk messages.
  [/\b(?:2 ?stop\b(?! \w+ing)|send stop|txt stop|reply stop|text stop|stop to \d|call2optout|stop ?\?)\b/u, 4],
  // What the small print costs.
  [
    /\d\s?p(?:pm|er|\/| ?min|\/msg|\/sms|\/txt)|\d ?ppm|@ ?[£$]?\d+\.?\d*p?\b(?=[^.]{0,10}(?:msg|txt|rcv|min))|£ ?\d\.\d\d|\bts? ?[&n] ?cs?\b|\bt cs\b|\bt(?:n)?cs\b|\bterms (?:&|and) cond\w*|\b(?:per|a) min(?:ute)?\b|\bpence\b|\bcosts?\b[^.]{0,12}\dp|\b18 ?\+|\b16 ?\+|\bage ?1[68]/u,
    4,
  ],
  [/\bopt[- ]?out\b|\bunsub(?:scribe)?\b/u, 2],
  [/\bp\.?o\.? ?box|\bbox ?\d{3,}/u, 2],
];

/** What is offered, threatened or asked for. */
const OFFERS: readonly (readonly [RegExp, number])[] = [
  // A gift or a prize nobody asked for; what somebody else was awarded is news.
  [
    /\b(?:(?:you|u|ve|has|have) (?:\w+ )?won|won an?|winner|win an?|win [£$#\d]|(?:you|u|ur)(?:'?[rv]e| are| have| were| was)?(?: been)? awarded|awarded (?:you|u|with)|awarded an? [£$#\d]|prize|jackpot|selected|congrat\w*|lottery|lucky|draw|reward(?:ed)?|bonus|voucher\w*|cashback|cash|grant|gift ?card)\b/u,
    3,
  ],
  [/\bfree\b(?! (?:time|tonight|now|tmr|today|tomorrow|later|after|on|at|this|next|anot?|then|from|to|for|already|ah|lah|leh|anyway))/u, 2],
  [
    /[£$€] ?\d|#\d{3,}[^\d)][\d,.]*k?|\brs\.? ?\d|\d ?% ?(?:off|disc|discount|cash|back)|\b(?:half price|discount\w*|offer\w*|sale|deal|save|emi|loan\w*|credit|cheap(?:est)?|lakhs?|onwards|per sq)/u,
    2,
  ],
  // Pressure and orders.
  [
    /\b(?:urgent|immediately|last chance|final notice|expires?|exp\.?|valid|today only|limited|asap|hurry|act now|guaranteed?|attempt to (?:contact|reach)|tried to (?:contact|call|reach))\b/u,
    2,
  ],
  [
    /\b(?:claim|collect|redeem|subscri\w*|download|dload|register|click|log ?in|verify|confirm|update|activate|apply|enter|entry|order|join|visit|buy|book now|enquir\w*)\b/u,
    2,
  ],
  // Lures.
  [
    /\b(?:ringtone\w*|tones?|poly(?:phonic)?|logos?|wallpaper|java games|live operator|landline|land line|camera ?phones?|bluetooth|rental|network mins|nokia|motorola|mobile ?upd8|sim subscriber|customer service|cust(?:omer)? care|statement)\b/u,
    2,
  ],
  [
    /\b(?:dating|blind date|sexy|sex|xxx|adult|hot ?(?:girls|babes)|dirty|horny|gigolo|naked|explicit|chat ?line|live chat|videochat|singles|admirer|fantas\w+|knickers|hardcore|porn|nude)\b/u,
    3,
  ],
  [
    /\b(?:bank|card|atm|account|k\.?y\.?c|paypal|wallet|password|otp)\b[^.\n]{0,40}\b(?:block\w*|suspend\w*|lock\w*|expired?|updated?|verif\w+|restricted|frozen|limited)\b|\b(?:unusual|suspicious) activity\b|\btax (?:refund|rebate)\b|\bunclaimed\b|\bbeneficiary\b|\bre-?activate\b|\bcustomer service announcement\b|\baccount statement\b/u,
    4,
  ],
  [
    /\b(?:hiring|vacanc\w+|work from home|part[- ]time|earn|income|salary upto|bhk|sq\.? ?ft\w*|plots?|flats?|apartments?|property|possession|franchise|admissions?|tutors?|investments?|million (?:dollars?|pounds?|euros?|usd|rupees?))\b/u,
    2,
  ],
  [
    /\b(?:dear (?:customer|sir|user|member|subscriber|friend|winner)|your mobile|your (?:mob|phone|no)\b|valued customer|ur awarded|u have|you have (?:been|won|1|a))\b/u,
    2,
  ],
];

/** What a way to reply without anything offered has to outweigh. */
const REACH_ALONE = 1;

/** Marks of somebody talking to somebody they know. */
const PERSONAL: readonly (readonly [RegExp, number])[] = [
  [/\b(?:i|i'm|im|i'll|ill|i've|ive|i'd|me|my|we're|we'll)\b/u, 2],
  [
    /\b(?:haha\w*|lol|hehe\w*|lah|lor|leh|hor|meh|wat|wan|dun|tmr|gd|dear|love|babe|mum|mom|dad|bro|dude|class|lecture|exam|bus|home|lunch|dinner|sleep|bored|sorry|thanks|thx|ok|okay|yeah|yup|nope)\b|:\)|:-\)|:d\b|:p\b/u,
    2,
  ],
  [/\?\s*$/u, 1],
  // Talk about code: ticket numbers, code in backticks, conventional commit heads.
  [/\(?#\d{2,}\)?(?:\s|$)|`|github\.com|^(?:feat|fix|docs?|chore|test|refactor|update|build|ci)(?:\([\w-]+\))?!?: /u, 5],
];

/** Every pattern that can add to the weight, with what it adds. */
export const ENGLISH_SIGNS: readonly (readonly [RegExp, number])[] = [...OFFERS, ...REACH];

/** The weight of a normalised English text, on the scale of `promotionOf`: 5 and more is an advertisement in 9 of 10 cases. */
export function englishPromotionOf(normal: string): number {
  let weight = 0;
  for (const [offer, more] of OFFERS) if (offer.test(normal)) weight += more;
  if (weight === 0) weight -= REACH_ALONE;
  for (const [cue, more] of REACH) if (cue.test(normal)) weight += more;
  for (const [mark, less] of PERSONAL) if (mark.test(normal)) weight -= less;
  return weight;
}

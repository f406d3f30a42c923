import { eitherOrder } from '@/engine/match/either-order';
import { mask } from '@/engine/rewrite/mask';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { isIban } from '@/engine/validate/iban';

/** True for nine digits that the Social Security Administration can have given. Source: SSA, randomisation of 2011; checked 2026-11-21. */
const isSocialSecurityNumber = (given: string) => !/^(?:000|666|9\d\d)-|-00-|-0000$/.test(given);

const SECRET =
  '\\b(?:confidential|under nda|nda|internal only|not (?:yet )?(?:public|announced)|leaked (?:memo|doc|deck)|salaries|term sheet|getting acquired|being acquired|layoffs)\\b';
const PASSED_ON =
  "\\b(?:do not forward|don['’]?t share|attached|keep it (?:quiet|between us)|between us|i['’]?ll share|sharing|here(?:'s| is)|revenue|next week|start monday|our ceo|\\d+k)\\b";

export const explanation = defineExplanation({
  title: { zh: '英文个人信息与保密内容', en: 'Personal or confidential data' },
  why: {
    zh: '社保号、国际账号、病情、律师往来发到群里，收不回来，还可能违反 GDPR 等规定。',
    en: 'A social security number, an IBAN, a diagnosis or a lawyer’s letter cannot be taken back from a channel, and may breach privacy law.',
  },
  fix: { zh: '打码后再发，或放到有权限的系统里只发链接。', en: 'Mask it, or keep it in a system with access control and send the link.' },
  sources: [
    {
      name: { zh: '欧盟通用数据保护条例', en: 'GDPR' },
      article: 'Art. 5, 6, 9, 32',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { internal: 'hint' },
  stage: 'stable',
  find: [
    {
      pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/gu,
      accept: isSocialSecurityNumber,
      needs: [{ terms: ['ssn', 'social security', 'payroll', 'tax id', 'w-2', 'w2'], where: 'sentence' }],
      score: 0.95,
    },
    { pattern: /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}(?![a-z0-9])/gu, accept: isIban, score: 0.95 },
    {
      pattern: /\b(?:patient|client|employee)s?\b[^\n.]{0,30}\b(?:diagnosed with|medical record|home address|salary of|salary \d)/gu,
    },
    {
      terms: ['attorney-client', 'attorney client', 'privileged and confidential', 'do not forward to anyone'],
      needs: [{ pattern: /attached|draft|memo|forward|channel|paste|send|sharing/u, where: 'sentence' }],
    },
    { pattern: /\bemployee salary \d[\d,.]*k?(?: and home address[^\n.]{0,30})?/gu },
    {
      pattern: new RegExp(eitherOrder(SECRET, PASSED_ON, 60), 'gu'),
      unless: [{ text: /please sign|before the meeting|training|published|public roadmap|on the website|never share|announced today|press release/u }],
    },
    {
      pattern:
        /\b(?:ssn|social security (?:number|no)|passport(?: number| no\.?)?|routing number|account(?: number)?|driver['’]?s licen[cs]e)\b(?: is|:|\s)\s*#?(?<last>[a-z]{0,2}\d[\d-]{5,})\b|\bpatient [a-z]+ [a-z]+,? (?:dob|born)\b[^\n.]{0,40}|\b(?:cvv|cvc)\s*:?\s*\d{3,4}\b|\bhome address\s*:?\s*\d+ [a-z]+ (?:street|st|road|rd|avenue|ave|lane|drive|dr)\b/gu,
      unless: [{ text: /order number|example|sample|shipped/u }],
    },
    {
      pattern: new RegExp(
        eitherOrder(
          '\\b(?:board approved|merging with|not announced yet|merger|acquisition|client list|customer list|unreleased|source code of our|pricing page|roadmap|source code|payroll|salary list|acquire them|her salary|his salary|performance plan|contract with|internal deck|board deck)\\b',
          "\\b(?:between us|announcement is in|use it however|don['’]?t tell anyone|came from me|delete after|zipped for you|forwarding|is \\d{2,3},\\d{3}|keep (?:it|this) (?:quiet|secret)|don['’]?t tell|not public yet|not out yet|in (?:march|april|may|june|july|august|september|october|january|february)|before it['’]?s public)\\b",
          60,
        ),
        'gu',
      ),
      unless: [{ text: /minutes|agenda|under mit|github|is live|after merging/u }],
      score: 0.7,
    },
    {
      pattern:
        /\bmedicare (?:id|number) (?:is )?[a-z0-9]{4}-?[a-z0-9]{3}-?[a-z0-9]{4}\b|\bkid['’]?s name is [a-z]+ [a-z]+, ?\d{1,2}\b[^\n.]{0,40}|\b(?:full number is|card number is) (?:\d{4}[ -]?){4}/gu,
    },
    // Everybody's pay, a draft deal.
    {
      pattern:
        /\b(?:everyone['’]?s|the (?:whole )?team['’]?s|all the) salar(?:y|ies)\b[^\n.!?]{0,30}\b(?:quiet|secret|between us|don['’]?t tell)\b|\bdraft of the (?:merger|acquisition|earnings|board)\b[^\n.!?]{0,30}\b(?:not public|don['’]?t (?:forward|share)|keep)\b/gu,
      score: 0.75,
    },
  ],
  unless: [{ terms: ['redacted', 'sample data', 'example', 'fake', 'template', 'please avoid', 'policy'], where: 'sentence' }],
  rewrite(text, hit) {
    const number = text.slice(hit.start, hit.end);
    return /\d{4}/.test(number) && !/[a-z]{5,}/i.test(number) ? mask(0, 4)(text, hit) : null;
  },
});

export const examples = defineExamples({
  bad: [
    { text: 'here’s ⟦everyone’s salary in the team, keep it quiet⟧', surface: 'group' },
    { text: '⟦draft of the merger deck attached, not public, don’t forward⟧', surface: 'email' },
    'Her SSN is ⟦078-05-1120⟧ and the offer letter shows salary.',
    'Client list: acme@client.com and ⟦patient diagnosed with⟧ cancer',
    'Wire to ⟦GB29 NWBK 6016 1331 9268 19⟧, name John Doe',
    '⟦Confidential attorney-client draft, do not forward⟧ to anyone',
    '⟦Employee salary 92k and home address 12 Elm Street⟧',
    'Paste of SSN ⟦078-05-1120⟧ for payroll, do not share',
    '⟦Attorney-client⟧ memo draft attached for the whole channel',
    "⟦Not announced yet, but we're merging with them in March⟧",
    'My social security number is ⟦123-45-6789⟧',
    "⟦Here is the confidential⟧ deck, don't forward",
    '⟦Patient Mary Jones was diagnosed with⟧ cancer',
    "We are about to ⟦acquire them, not public yet⟧, don't tell",
    'Internal ⟦salary list attached, keep it secret⟧',
    'Her passport is ⟦X1234567⟧ and DOB 01/02/1990',
    '⟦Confidential: do not share, but here is⟧ our client list',
    'My SSN is ⟦123-45-6789⟧',
    "⟦Her salary is 95,000⟧ and she's on a performance plan",
    '⟦Source code of our payment service zipped for you⟧, delete after reading',
    "⟦Kid's name is Emma Jones, 9, goes to Lincoln Elementary, picks up a⟧t 3",
    "Screenshot of the ⟦unreleased pricing page, don't tell anyone⟧ it came from me",
    "My mother's ⟦Medicare ID is 1EG4-TE5-MK73⟧ and her birthday is 02/11/1948",
  ],
  good: [
    'salary bands are published on the wiki',
    'The bug id is 123-45-678901, see ticket PROJ-1120.',
    'Order number 078-05-1120-77 shipped today.',
    'Please avoid sharing employee addresses in the general channel.',
    'Sample data: employee diagnosed value is fake, for docs only.',
    'Confidentiality policy was updated, read page 4.',
    'The part number is 123-45-6789, in stock again.',
    'March is busy',
    'The deck is public',
    'Public holiday on Monday',
    'Keep it simple',
    'Salary paid on Friday',
    'Client list is in the CRM',
    'Passport office opens at 9',
    'What is a Medicare ID?',
    'The source code is on GitHub under MIT',
    'My salary review is next month',
  ],
});

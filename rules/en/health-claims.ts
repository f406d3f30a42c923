import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { SPOKEN_OF } from '../telling';

const DISEASES =
  "diabetes|cancer|hypertension|high blood pressure|depression|anxiety|arthritis|alzheimer(?:’s|'s)?|covid(?:-19)?|asthma|eczema|psoriasis|insomnia|migraines?|obesity|autism|tumou?rs?|hiv";

const MORE =
  'insulin|blood sugar|blood pressure(?: pills)?|bp meds|fatty liver|thyroid|back pain|joint pain|chronic pain|adhd|acne|flu|colds?|toxins|antidepressants|ozempic|metformin|statins|wrinkles|hair loss|ibs|acid reflux|gout|cholesterol|infertility|menopause';
/** Goods are on offer. */
const REMEDY =
  /\btea\b|drops|gumm|cbd|collagen|\boils?\b|patch|powder|capsule|mushroom|supplement|serum|cream|herbal|detox|link in bio|order|stock up|\bbuy\b|natural|our |drink this|this (?:patch|tea|oil|drink)|guarantee|money back|bottles?|while you sleep|without dieting|customers/u;

export const explanation = defineExplanation({
  title: { zh: '英文疾病疗效声称', en: 'Disease claim for an ordinary product' },
  why: {
    zh: '普通食品、保健品、护肤品说能治病，等于当药卖，平台下架，监管部门也会处罚。',
    en: 'Saying that a food, supplement or lotion treats a disease sells it as a drug: platforms take it down and regulators fine it.',
  },
  fix: {
    zh: '只说成分和用途，删掉病名；需要时加“未经 FDA 评估”。',
    en: 'Say what is in it and what it supports; leave out the disease, and add the FDA disclaimer where it applies.',
  },
  sources: [
    {
      name: { zh: '美国联邦法规', en: 'Code of Federal Regulations' },
      article: '21 CFR 101.93',
      url: 'https://www.ecfr.gov/current/title-21/section-101.93',
      checked: '2026-11-20',
    },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  find: [
    {
      pattern: new RegExp(`\\b(?:cures?|treats?|reverses?|prevents?|eliminates?|heals?|gets? rid of)\\b[^\\n.]{0,24}?\\b(?:${DISEASES})\\b`, 'gu'),
      needs: [
        {
          terms: [
            'gummy',
            'gummies',
            'drops',
            'tea',
            'serum',
            'supplement',
            'oil',
            'cream',
            'naturally',
            'natural',
            'our',
            'this product',
            'patch',
            'powder',
            'capsule',
            'vitamin',
            'herb',
            'no meds',
            'no doctor',
            'ozempic',
            'order',
            'days',
          ],
          where: 'sentence',
        },
      ],
    },
    {
      pattern:
        /\bmiracle (?:pills?|drops?|cure|gumm(?:y|ies)|tea|oil)\b|\bmelts? (?:away )?(?:belly )?fat\b|\bnatural (?:alternative|substitute) (?:to|for) (?:ozempic|insulin|metformin|antibiotics)\b|\bfda[- ]approved (?:supplements?|gumm(?:y|ies)|tea)\b/gu,
      score: 0.85,
    },
    {
      pattern: new RegExp(
        `\\b(?:cur(?:e|es|ed)|treats?|revers(?:e|es|ed)|prevents?|eliminates?|heal(?:s|ed)?|get(?:s)? rid of|fix(?:es)?|shrinks?|beats?|stops?|ends?|relieves?|better than|instead of|throw away|drop|ditch|pulls? toxins)\\b[^\\n.!?]{0,28}?\\b(?:${DISEASES}|${MORE})\\b|\\b(?:${DISEASES}|${MORE})\\b[^\\n.!?]{0,20}?\\b(?:went away|is gone|disappeared|vanished|for good|permanently|overnight)\\b`,
        'gu',
      ),
      needs: [{ text: REMEDY }],
    },
    {
      pattern:
        /\b(?:lose|lost|drop|shed|burn) (?:up to )?\d+ ?(?:pounds|lbs?|kg|kilos) in (?:just )?\d+ (?:days|weeks)\b|\b(?:lose|lost|drop|shed|burn) (?:up to )?\d+ ?(?:pounds|lbs?|kg|kilos)\b[^\n.!?]{0,40}\bguarantee|\bno side effects\b|\b100 ?% safe\b|\b(?:grow|regrow) (?:your )?hair (?:back )?in \d+ (?:days|weeks)\b|\bclinically proven to\b|\bdoctors hate\b|\bmelt(?:s)? (?:away )?(?:your )?(?:belly )?fat\b/gu,
      needs: [{ text: REMEDY }],
    },
    // Weaker: a body's trouble, that it goes, and what is taken for it.
    {
      pattern: new RegExp(
        `\\b(?:goodbye to|stopped (?:his|her|my|taking)|kills? \\d+ ?% of|fixed (?:my|his|her)|regrow|lowers?|burns?|skip the|no more|cure for|without (?:any )?(?:meds|pills|surgery)|natural cure|banish|flush(?:es)?|reset(?:s)?|wipes? out|knocks? out)\\b[^\\n.!?]{0,36}?\\b(?:${DISEASES}|${MORE}|joint pain|insulin|viruses|kid|hair|\\d+ ?(?:kg|lbs?|pounds)|vaccine|pain|meds|inflammation|parasites|hormones|bloating|sleep)\\b`,
        'gu',
      ),
      needs: [
        {
          text: /just drink|doctors don|scoop|extract|alkaline|pitcher|gumm|scientifically|results in|or it's free|shop now|bracelet|instantly|patch|tincture|supplement|tea\b|drops|powder|serum|capsule|in stock|our |try the|these /u,
        },
      ],
      unless: [{ text: /test report|clinic|checkup|recommend\?|laptop|your doctor/u }],
      severity: 'hint',
      score: 0.55,
    },
    // What flushes, prevents or reshapes a body, or comes without a doctor.
    {
      pattern:
        /\b(?:detox|cleanse)\b[^\n.!?]{0,16}\b(?:flush|pull|remove)s?\b[^\n.!?]{0,8}\b(?:heavy metals|toxins|parasites)\b|\bprevents? (?:skin )?cancer\b|\blose (?:a|two|\d+) dress sizes?\b[^\n.!?]{0,16}\b(?:by|in|or)\b|\bdoctor[- ]free\b|\b(?:botox|filler)s? at[- ]home (?:kit|set)\b|\b(?:adderall|ozempic|xanax|ritalin|oxy|antibiotics)\b[^\n.!?]{0,16}\b(?:without a (?:script|prescription)|no (?:script|prescription))\b/gu,
      unless: [{ text: /can['’]?t get|need a|should (?:only )?|illegal|training for|dermatologist/u }],
      score: 0.7,
    },
  ],
  unless: [
    ...SPOKEN_OF,
    'negated',
    'quoted',
    {
      terms: [
        'clinical trial',
        'trial registry',
        'prescribed',
        'your doctor',
        'study protocol',
        'research shows that',
        'no evidence',
        'does not',
        "doesn't",
        'scam',
        'not intended to',
        'beware',
        'according to the study',
        'memory leak',
        'chemo',
      ],
      where: 'sentence',
    },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦detox drops flush heavy metals⟧ out of your kids',
    'the only sunscreen that ⟦prevents cancer⟧ completely',
    '⟦lose a dress size by friday or⟧ it’s free',
    '⟦doctor-free⟧ ⟦botox at home kit⟧, shipped discreetly',
    'get your ⟦adderall without a script⟧',
    'This gummy ⟦reverses diabetes⟧ in 30 days, no meds needed',
    '⟦FDA approved supplement⟧ ⟦melts belly fat⟧ overnight',
    'Our drops ⟦cure asthma⟧ and eczema naturally',
    '⟦Miracle tea⟧ for hypertension, throw away your pills',
    '⟦Natural alternative to Ozempic⟧, ⟦prevents obesity⟧',
    'This serum ⟦cures eczema⟧ in three days, no doctor needed',
    'Our oil ⟦prevents cancer⟧ and ⟦lowers cholesterol⟧',
    '⟦Lost 30 lbs in 2 weeks⟧ with this tea, order now',
    'These drops ⟦cure arthritis⟧, no doctor needed',
    "Doctors don't want you to know this ⟦cure for arthritis⟧",
    '⟦No more insulin⟧, just drink this',
    '⟦Miracle drops⟧ that ⟦cure anxiety⟧',
    '⟦Lose 15 pounds in one week, guarantee⟧d',
    'Our supplement ⟦reverses diabetes⟧ in 30 days',
    'This tea ⟦cures cancer⟧ naturally',
    '⟦Skip the vaccine⟧, just take this immune tincture',
    '⟦Burns 10 kg⟧ in a month with zero exercise, try the slim patch',
    'Our magnet bracelet ⟦lowers blood pressure⟧ instantly',
    '⟦Natural cure for hair loss⟧ and thyroid problems, shop now',
    "Scientifically proven to ⟦regrow hair⟧, results in two weeks or it's free",
  ],
  good: [
    'The FTC fined the company for claiming its supplement could cure arthritis.',
    'I am not a doctor, but no tea will cure diabetes. Please see yours.',
    'you can’t get adderall without a script here',
    'lost a dress size training for the marathon',
    'This restaurant treats guests like family, loved it.',
    'She gave her dog treats after the walk.',
    'The trial registry lists primary outcome as HbA1c at week 24.',
    'Dosage comes from your doctor, we only sell vitamins.',
    'Reading is a cure for boredom on rainy days.',
    'My aunt is being treated for cancer, please keep her in mind.',
    'Lower the volume',
    'Cancer screening is free this month',
    'Lost two pounds this week',
    'My doctor changed the dose',
    'Drink water',
    'I have anxiety about the exam',
    'Cancer research fundraiser on Sunday',
    'Hair loss after pregnancy is common, ask your doctor',
    'Get your vaccine at the clinic on Saturday',
    'Blood pressure was a bit high at the checkup',
  ],
  knownMiss: ['⟦No side effects, 100% safe, heals eczema overnight⟧'],
});

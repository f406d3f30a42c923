import type { Cue } from '@/engine/cue';
import type { Severity, Variant } from '@/engine/finding';
import { CARD_EN } from './card.en';
import { CARD_ZH_CN } from './card.zh-CN';

/** Every sentence that the card, the marks and the small notices say, in one language. */
export interface CardStrings {
  /** What follows a held send. */
  readonly heldTitle: string;
  readonly heldMessage: Readonly<Record<Severity, string>>;
  readonly askedTitle: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly quoteMarks: readonly [string, string];
  /** Stands for the quote of a finding that speaks of the text as a whole. */
  readonly wholeText: string;
  /** Between several quotes of one rule. */
  readonly listSeparator: string;
  readonly disguise: Readonly<Record<Variant, string>>;
  /** Says which classes of cue come together, as named by `cue`. */
  readonly together: (cues: readonly string[]) => string;
  readonly cue: Readonly<Record<Cue, string>>;
  readonly ground: string;
  readonly checkedOn: (date: string) => string;
  readonly toBeConfirmed: string;
  readonly advice: string;
  readonly before: string;
  readonly after: string;
  readonly nothingLeft: string;
  /** Above what other rules say of the words that an entry is about. */
  readonly sameWords: string;
  readonly moreFindings: (count: number) => string;
  readonly useWording: string;
  readonly useAllWordings: string;
  /** The label where the offer leaves so many places to the person. */
  readonly partWordings: (left: number) => string;
  readonly sendAnyway: string;
  readonly ignoreOnce: string;
  readonly notSpam: string;
  readonly switchRuleOff: string;
  readonly switchSiteOff: string;
  readonly close: string;
  readonly keysIn: string;
  readonly keysOut: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly ignored: string;
  /** The learned score was corrected, or is too sure of this text for that. */
  readonly corrected: string;
  readonly tooSure: string;
  /** Said when nothing is left that holds the message. */
  readonly sendAgain: string;
  readonly ruleSwitchedOff: (title: string) => string;
  readonly siteSwitchedOff: string;
  readonly marksAppeared: (count: number) => string;
  readonly heldAnnouncement: (count: number) => string;
  readonly notices: Readonly<Record<'unchecked' | 'only-visible' | 'press-again' | 'reload-needed' | 'copied-to-clipboard', string>>;
}

/** The strings of a language. */
export function cardStrings(language: 'zh-CN' | 'en'): CardStrings {
  return language === 'en' ? CARD_EN : CARD_ZH_CN;
}

import type { TextLength } from '@/engine/classify/learned/correction';
import type { Severity } from '@/engine/finding';
import type { Industry } from '@/engine/industry';
import type { Surface } from '@/engine/surface';
import type { Hold } from '@/state/frame-report';
import type { Language } from '@/state/language';
import type { NotCheckingReason } from '@/state/page-status';
import type { Trouble } from '@/state/trouble';
import { POPUP_EN } from './popup.en';
import { POPUP_ZH_CN } from './popup.zh-CN';

/** Every sentence that the popup and the toolbar button say, in one language. */
export interface PopupStrings {
  readonly name: string;
  readonly switchEverywhere: string;
  readonly status: Readonly<Record<'checking' | 'partial' | 'ready' | 'not-checking', string>>;
  /** What follows the status. */
  readonly statusDetail: Readonly<Record<'checking' | 'partial' | 'ready', string>>;
  readonly notCheckingDetail: Readonly<Record<NotCheckingReason, string>>;
  readonly allowHere: string;
  readonly reload: string;
  readonly thisSite: string;
  readonly checkOn: (host: string) => string;
  readonly surfaceLabel: string;
  readonly surfaceDefault: (surface: Surface) => string;
  readonly surface: Readonly<Record<Surface, string>>;
  readonly surfaceDetail: Readonly<Record<Surface, string>>;
  /** Heads what is said while a text is kept back. */
  readonly held: Readonly<Record<Hold, string>>;
  readonly heldDetail: Readonly<Record<Hold, string>>;
  readonly allowHeld: string;
  readonly quiet: string;
  readonly quietDetail: string;
  readonly openPanel: string;
  readonly rewriteRefused: string;
  /** Heads the counts of what was not done. */
  readonly troubles: string;
  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly timesCounted: (count: number) => string;
  readonly found: string;
  readonly foundNothing: string;
  readonly foundUnknown: string;
  readonly times: (count: number) => string;
  readonly industryLabel: string;
  readonly industryNone: string;
  readonly industry: Readonly<Record<Industry, string>>;
  readonly industryDetail: string;
  readonly corrections: (count: number) => string;
  readonly correctionsAbout: string;
  /** What a kind of text is like; the names of its classes of cue may be none. */
  readonly textKind: (isChinese: boolean, length: TextLength, cues: readonly string[]) => string;
  /** Names the bar that shows how far a correction goes. */
  readonly correctionLevel: string;
  readonly takeBack: string;
  readonly takeBackOne: (kind: string) => string;
  readonly takeBackAll: string;
  readonly saveCorrections: string;
  readonly rules: string;
  readonly search: string;
  readonly nothingMatches: string;
  readonly rulesOn: (on: number, all: number) => string;
  readonly switchPack: string;
  readonly severityOf: (rule: string) => string;
  readonly severityDefault: (severity: Severity) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly trial: string;
  readonly why: string;
  readonly whyOf: (rule: string) => string;
  /** What a rule stands on: the source's name and article, and when it was checked, null when that has to be done again. */
  readonly ground: (name: string, article: string, checked: string | null) => string;
  readonly language: string;
  readonly languageOfBrowser: string;
  readonly promise: string;
  readonly unreadableSettings: string;
  readonly moreProblems: (count: number) => string;
  readonly unsaved: string;
  /** Title of the toolbar button. */
  readonly badge: Readonly<Record<'quiet' | 'held' | 'refused' | 'unchecked' | 'off', string>>;
  readonly badgeFound: (count: number) => string;
}

/** The strings of a language. */
export function popupStrings(language: Language): PopupStrings {
  return language === 'en' ? POPUP_EN : POPUP_ZH_CN;
}

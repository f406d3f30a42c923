import type { EditorAdapter } from '@/editors/adapter';
import type { Finding, RuleId } from '@/engine/finding';
import type { Explanation } from '@/engine/rule';
import type { Situation } from '@/engine/situation';
import type { Edit } from '@/engine/span';
import type { Highlights } from './marks/highlights';

/** What the overlay asks of the rest; all but `drawingLost` come from a trusted gesture of the person. */
export interface CardActions {
  /** Use the offered wording. Resolves to false when the editor refused; the overlay then offers it on the clipboard. */
  apply(editor: EditorAdapter, edit: Edit): Promise<boolean>;
  /** Send the held message as it is. */
  sendAnyway(editor: EditorAdapter): void;
  /** Do not speak of this finding in this text again. */
  ignoreOnce(editor: EditorAdapter, finding: Finding): void;
  /** The learned score is wrong about this text: it is to speak less readily of such ones. False when it is too sure to be corrected. */
  notSpam(editor: EditorAdapter): boolean;
  /** Switch the rule off everywhere. */
  switchRuleOff(ruleId: RuleId): void;
  /** Switch the checker off on this site. */
  switchSiteOff(): void;
  /** The page took away what we draw for the second time. Nothing is drawn here any more, so nothing may stay held for want of the card. */
  drawingLost(): void;
}

/** What the overlay may ask about rules and texts; handed in, so that it imports no rule. */
export interface Advice {
  explain(id: RuleId): Explanation | undefined;
  /** True for a rule that speaks by the learned score. */
  asksScore(id: RuleId): boolean;
  suggest(text: string, finding: Finding): Edit | null;
  /** The findings in a text that the person has not sent or written, to see what an offer would leave. */
  check(text: string): readonly Finding[];
  /** One edit that removes all findings of the rules that can be satisfied. */
  suggestAll(text: string): Edit | null;
  /** By it the ground is chosen that a card names. */
  readonly situation: Situation;
  readonly language: 'zh-CN' | 'en';
}

/** Small plain sentences that are no card. */
export type Notice = 'unchecked' | 'only-visible' | 'press-again' | 'reload-needed' | 'copied-to-clipboard';

/** Everything that we draw on somebody's page. Nothing is in the page until the first call that has something to say. */
export interface Overlay {
  /** Marks exactly these findings in an editor; [] takes all its marks away. */
  mark(editor: EditorAdapter, findings: readonly Finding[]): void;
  /** Draws those that were marked last where their letters stand now: the same findings in the same order, moved along with an edit. */
  follow(editor: EditorAdapter, findings: readonly Finding[]): void;
  /** Opens the card because a send was held. Focus stays in the editor until the person moves it. `pressed` is the send button that was pressed: it stays uncovered, so that it can be pressed again. */
  showHeld(editor: EditorAdapter, findings: readonly Finding[], pressed?: Element): void;
  /** Closes the card, for instance after an edit or a send. */
  close(): void;
  /** Takes the card away and all sentences, also those that are still to be said. */
  hush(): void;
  notify(notice: Notice, near: EditorAdapter | null): void;
  /**
   * To be called with every key and press of the window before the page sees it, since some pages stop them all there. True when it is
   * no business of anybody else: it happened in what we draw, or is a key for it.
   */
  takes(event: Event): boolean;
}

/** Makes the overlay; `signal` removes all of it. What the highlights show already is marked, and is to be said again. */
export type CreateOverlay = (advice: Advice, actions: CardActions, highlights: Highlights, signal: AbortSignal) => Overlay;

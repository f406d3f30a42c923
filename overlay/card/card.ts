import { h, render } from 'preact';
import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import { applyEdit } from '@/engine/span';
import { type CardStrings, cardStrings } from '@/locales/card';
import { liveRegion } from '../live-region';
import type { Advice, CardActions } from '../overlay';
import { placeBeside } from '../place-beside';
import type { Stage } from '../stage/stage';
import type { Toast } from '../toast';
import { type CardEntry, type CardModel, cardModel, withoutScore } from './card-model';
import { type CardHandlers, type CardMode, CardView, type RewriteState } from './card-view';
import { copyText } from './copy-text';
import { moveFocus } from './focus-ring';

interface ShownCard {
  readonly editor: EditorAdapter;
  readonly mode: CardMode;
  /** The text that the findings speak of. */
  readonly text: string;
  findings: readonly Finding[];
  model: CardModel;
  rewrite: RewriteState;
  readonly box: HTMLElement;
  readonly end: AbortController;
}

/** A press with the pointer leaves focus and caret in the editor; only what can be selected or followed takes it. */
function keepFocus(event: MouseEvent): void {
  if (!(event.target as Element).closest('a, dd, q')) event.preventDefault();
}

const othersThan = ({ ruleId }: CardEntry, findings: readonly Finding[]) => findings.filter((finding) => finding.ruleId !== ruleId);

/** The one card of a page: at most one is shown, and it never takes the focus by itself. */
export class Card {
  private now: ShownCard | null = null;

  constructor(
    private readonly stage: Stage,
    private readonly advice: Advice,
    private readonly actions: CardActions,
    private readonly toast: Toast,
  ) {}

  /** What is shown now. */
  get shown(): { readonly editor: EditorAdapter; readonly mode: CardMode } | null {
    return this.now;
  }

  /** The place on the stage that holds the card while it is shown. */
  get box(): HTMLElement | null {
    return this.now?.box ?? null;
  }

  /** The card itself, in that place. */
  get view(): HTMLElement | null {
    return this.now?.box.querySelector<HTMLElement>('.card') ?? null;
  }

  show(editor: EditorAdapter, findings: readonly Finding[], mode: CardMode, pressed?: Element): void {
    this.close();
    const text = editor.read();
    if (text === null || findings.length === 0) return;
    const end = new AbortController();
    const { signal } = end;
    const box = this.stage.enter(editor.host);
    signal.addEventListener('abort', () => this.stage.leave(box));
    const model = cardModel(text, findings, this.advice);
    this.now = { editor, mode, text, findings, model, rewrite: 'offered', box, end };
    this.draw(this.now);
    // for a card that stands in a window around the editor's, whose events nobody hands us
    box.addEventListener('keydown', (event) => this.takesKey(event) && event.preventDefault(), { signal });
    box.addEventListener('mousedown', keepFocus, { signal });
    this.stage.raise();
    if (mode === 'held') this.announce(editor, model.entries.length, signal);
    const strongest = model.entries[0]?.findings[0] ?? null;
    const { view } = this;
    if (view) signal.addEventListener('abort', placeBeside(view, editor, strongest, mode === 'held' ? 'top' : 'bottom', pressed));
    this.toast.makeWay();
  }

  /** Moves the focus into the card. */
  enter(): void {
    const primary = this.now?.box.querySelector<HTMLElement>('.primary:not(:disabled)');
    (primary ?? this.view)?.focus();
  }

  /** Acts on a key that was pressed inside the card; true when it was one for the card. */
  takesKey({ isTrusted, key, shiftKey }: KeyboardEvent): boolean {
    if (!isTrusted || !this.now) return false;
    if (key === 'Escape') this.close();
    else if (key === 'Tab') moveFocus(this.now.box, shiftKey ? -1 : 1);
    else return false;
    return true;
  }

  /** Takes the card away; the focus goes back to the editor if it was in the card. */
  close(): void {
    if (!this.now) return;
    const { editor, box, end } = this.now;
    const hadFocus = box.matches(':focus-within');
    this.now = null;
    render(null, box);
    end.abort();
    if (hadFocus) editor.focus();
  }

  private get strings(): CardStrings {
    return cardStrings(this.advice.language);
  }

  private draw(card: ShownCard): void {
    const hadFocus = card.box.matches(':focus-within');
    const { model, mode, rewrite } = card;
    render(h(CardView, { model, mode, rewrite, strings: this.strings, on: this.handlers(card) }), card.box);
    if (hadFocus && !card.box.matches(':focus-within')) this.enter();
  }

  private announce({ host }: EditorAdapter, entries: number, signal: AbortSignal): void {
    const speech = liveRegion(this.stage, host, 'alert', 'unseen', this.strings.heldAnnouncement(entries));
    signal.addEventListener('abort', () => this.stage.leave(speech));
  }

  private handlers(card: ShownCard): CardHandlers {
    const { actions, strings } = this;
    return {
      useWording: () => void this.rewrite(card),
      sendAnyway: () => {
        this.close();
        actions.sendAnyway(card.editor);
      },
      ignoreOnce: (entry) => {
        this.ignore(card, entry, strings.ignored);
      },
      notSpam: (entry) => {
        if (actions.notSpam(card.editor)) this.keep(card, withoutScore(card.findings, this.advice), strings.corrected);
        else this.ignore(card, entry, strings.tooSure);
      },
      switchRuleOff: (entry) => {
        actions.switchRuleOff(entry.ruleId);
        this.keep(card, othersThan(entry, card.findings), strings.ruleSwitchedOff(entry.title));
      },
      switchSiteOff: () => {
        this.close();
        actions.switchSiteOff();
        this.toast.show(strings.siteSwitchedOff, card.editor, strings.close);
      },
      close: () => this.close(),
    };
  }

  private ignore(card: ShownCard, entry: CardEntry, sentence: string): void {
    for (const finding of card.findings) if (finding.ruleId === entry.ruleId) this.actions.ignoreOnce(card.editor, finding);
    this.keep(card, othersThan(entry, card.findings), sentence);
  }

  /** Leaves only these findings in the card; `sentence` tells what became of the others. */
  private keep(card: ShownCard, findings: readonly Finding[], sentence: string): void {
    card.findings = findings;
    card.model = cardModel(card.text, card.findings, this.advice);
    // what is left may hold nothing back: then the card has gone already
    const isShown = this.now === card;
    if (isShown && findings.length > 0) {
      this.draw(card);
      return;
    }
    if (isShown) this.close();
    this.toast.show(card.mode === 'held' ? sentence + this.strings.sendAgain : sentence, card.editor, this.strings.close);
  }

  private async rewrite(card: ShownCard): Promise<void> {
    const { offer } = card.model;
    // The page may have changed the text under the card; then the offer no longer fits.
    if (!offer || card.editor.read() !== card.text) return this.close();
    card.rewrite = 'running';
    this.draw(card);
    const isTaken = await this.actions.apply(card.editor, offer.edit);
    // Pasted over everything, the visible part of a longer text would take the rest away.
    if (!isTaken) card.rewrite = !card.editor.isPartial() && (await copyText(applyEdit(card.text, offer.edit))) ? 'copied' : 'not-copied';
    if (this.now !== card) return;
    if (isTaken) this.close();
    else this.draw(card);
  }
}

import { h, render } from 'preact';
import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import { applyEdit } from '@/engine/span';
import { cardStrings } from '@/locales/card';
import { liveRegion } from '../live-region';
import type { Advice, CardActions } from '../overlay';
import { placeBeside } from '../place-beside';
import type { Stage } from '../stage/stage';
import type { ShowToast } from '../toast';
import { type CardEntry, cardModel } from './card-model';
import { type CardHandlers, type CardMode, CardView, type RewriteState } from './card-view';
import { copyText } from './copy-text';
import { moveFocus } from './focus-ring';

/** The one card of a page. */
export interface Card {
  /** What is shown now. */
  readonly shown: { readonly editor: EditorAdapter; readonly mode: CardMode } | null;
  /** The card's box while it is shown. */
  readonly box: HTMLElement | null;
  show(editor: EditorAdapter, findings: readonly Finding[], mode: CardMode): void;
  /** Moves the focus into the card. */
  enter(): void;
  /** Takes the card away; the focus goes back to the editor if it was in the card. */
  close(): void;
}

interface ShownCard {
  readonly editor: EditorAdapter;
  readonly mode: CardMode;
  /** The text that the findings speak of. */
  readonly text: string;
  findings: readonly Finding[];
  rewrite: RewriteState;
  readonly places: readonly HTMLElement[];
  readonly box: HTMLElement;
  readonly end: AbortController;
}

/** Makes the card. */
export function createCard(stage: Stage, advice: Advice, actions: CardActions, toast: ShowToast): Card {
  let shown: ShownCard | null = null;

  const draw = (card: ShownCard) => {
    const strings = cardStrings(advice.language);
    const hadFocus = card.box.matches(':focus-within');
    const model = cardModel(card.text, card.findings, advice);
    render(h(CardView, { model, mode: card.mode, rewrite: card.rewrite, strings, on: handlers(card) }), card.box);
    if (hadFocus && !card.box.matches(':focus-within')) enter();
  };
  const enter = () => {
    const primary = shown?.box.querySelector<HTMLElement>('.primary:not(:disabled)');
    (primary ?? shown?.box.querySelector<HTMLElement>('.card'))?.focus();
  };
  const close = () => {
    if (!shown) return;
    const { editor, places, box, end } = shown;
    const hadFocus = box.matches(':focus-within');
    shown = null;
    end.abort();
    render(null, box);
    for (const place of places) stage.leave(place);
    if (hadFocus) editor.focus();
  };
  const say = (card: ShownCard, sentence: string) => toast(sentence, card.editor, cardStrings(advice.language).close);
  /** Takes a rule's findings out of the card; `sentence` tells what became of them. */
  const drop = (card: ShownCard, entry: CardEntry, sentence: string) => {
    if (shown !== card) return;
    card.findings = card.findings.filter(({ ruleId }) => ruleId !== entry.ruleId);
    if (card.findings.length > 0) return draw(card);
    close();
    say(card, card.mode === 'held' ? sentence + cardStrings(advice.language).sendAgain : sentence);
  };
  const rewrite = async (card: ShownCard) => {
    const { offer } = cardModel(card.text, card.findings, advice);
    // The page may have changed the text under the card; then the offer no longer fits.
    if (!offer || card.editor.read() !== card.text) return close();
    card.rewrite = 'running';
    draw(card);
    const isTaken = await actions.apply(card.editor, offer.edit);
    if (!isTaken) card.rewrite = (await copyText(applyEdit(card.text, offer.edit))) ? 'copied' : 'not-copied';
    if (shown !== card) return;
    if (isTaken) close();
    else draw(card);
  };
  const handlers = (card: ShownCard): CardHandlers => ({
    useWording: () => void rewrite(card),
    sendAnyway() {
      close();
      actions.sendAnyway(card.editor);
    },
    ignoreOnce(entry) {
      for (const finding of entry.findings) actions.ignoreOnce(card.editor, finding);
      drop(card, entry, cardStrings(advice.language).ignored);
    },
    switchRuleOff(entry) {
      actions.switchRuleOff(entry.ruleId);
      drop(card, entry, cardStrings(advice.language).ruleSwitchedOff(entry.title));
    },
    switchSiteOff() {
      close();
      actions.switchSiteOff();
      say(card, cardStrings(advice.language).siteSwitchedOff);
    },
    close,
  });
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !shown) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') moveFocus(shown.box, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  /** A press with the pointer leaves focus and caret in the editor; only what can be selected or followed takes it. */
  const keepFocus = (event: MouseEvent) => {
    if (!(event.target instanceof Element && event.target.closest('a, dd, q'))) event.preventDefault();
  };

  return {
    get shown() {
      return shown;
    },
    get box() {
      return shown?.box ?? null;
    },
    show(editor, findings, mode) {
      close();
      const text = editor.read();
      if (text === null) return;
      const box = stage.enter(editor.host);
      const strings = cardStrings(advice.language);
      const speech = mode === 'held' ? [liveRegion(stage, editor.host, 'alert', 'unseen', strings.heldAnnouncement(findings.length))] : [];
      const card: ShownCard = { editor, mode, text, findings, rewrite: 'offered', places: [box, ...speech], box, end: new AbortController() };
      shown = card;
      draw(card);
      box.addEventListener('keydown', onKey, { signal: card.end.signal });
      box.addEventListener('mousedown', keepFocus, { signal: card.end.signal });
      stage.raise();
      const first = cardModel(text, findings, advice).entries[0]?.findings[0] ?? null;
      const view = box.querySelector<HTMLElement>('.card');
      if (view) card.end.signal.addEventListener('abort', placeBeside(view, editor, first, mode === 'held' ? 'top' : 'bottom'), { once: true });
    },
    enter,
    close,
  };
}

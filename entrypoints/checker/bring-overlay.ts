import { situationOf } from '@/engine/situation';
import { sendMessage } from '@/messaging/messaging';
import { receiveSpeech } from '@/overlay/arrival';
import { DeferredOverlay } from '@/overlay/deferred-overlay';
import { createHighlights } from '@/overlay/marks/highlights';
import type { Advice, CardActions, Overlay } from '@/overlay/overlay';
import { plainOverlay } from '@/overlay/plain-overlay';
import type { Ruling } from './ruling';

/** What the overlay may ask; always of the present ruling. */
const adviceFrom = (ruling: () => Ruling, language: () => Advice['language'], explain: Advice['explain']): Advice => ({
  get language() {
    return language();
  },
  explain,
  asksScore: (id) => ruling().checker.asksScore(id),
  suggest: (text, finding) => ruling().checker.suggest(text, finding, ruling().context),
  check: (text) => ruling().checker.check(text, ruling().context),
  suggestAll: (text) => ruling().checker.suggestAll(text, ruling().context),
  get situation() {
    return situationOf(ruling().context);
  },
});

/** The overlay of this frame, in the language that is asked for at each sentence, brought in when it first has something to say. Where that fails the actions hear that the drawing is lost. */
export function bringOverlayWhenNeeded(ruling: () => Ruling, language: () => Advice['language'], actions: CardActions, signal: AbortSignal): Overlay {
  const highlights = createHighlights();
  let hasArrived = false;
  const lose = () => {
    if (hasArrived || signal.aborted) return;
    overlay.arrive(plainOverlay(language(), highlights, signal));
    actions.drawingLost();
  };
  const overlay = new DeferredOverlay(
    () => {
      // a script that throws is no error to Chromium: then it was brought, and has not arrived
      sendMessage('bringOverlay', undefined).then(lose, lose);
    },
    highlights,
    signal,
  );
  receiveSpeech(({ createOverlay, explain }) => {
    hasArrived = true;
    overlay.arrive(createOverlay(adviceFrom(ruling, language, explain), actions, highlights, signal));
  });
  return overlay;
}

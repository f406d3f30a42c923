import type { EditorAdapter } from '@/editors/adapter';
import { groupsOf } from '@/engine/rank';
import { cardStrings } from '@/locales/card';
import { cardKeys } from './ask/card-keys';
import { watchAsking } from './ask/watch-asking';
import { Card } from './card/card';
import { liveRegion } from './live-region';
import { Marks } from './marks/marks';
import type { CreateOverlay } from './overlay';
import { Stage } from './stage/stage';
import { createToast } from './toast';

/** Makes the overlay; nothing of it is in the page until there is something to say. */
export const createOverlay: CreateOverlay = (advice, actions, highlights, signal) => {
  const stage = new Stage(() => advice.language, actions.drawingLost, signal);
  const toast = createToast(stage, () => card.view, signal);
  const marks = new Marks(stage, highlights, signal);
  const card: Card = new Card(stage, advice, actions, toast);
  const takesKey = cardKeys(card, stage);
  const asking = new Map<HTMLElement, AbortController>();

  const stopAsking = (host: HTMLElement) => {
    asking.get(host)?.abort();
    asking.delete(host);
  };
  /** Screen readers cannot see underlines: they hear once that there are some. */
  const startAsking = (editor: EditorAdapter) => {
    const end = new AbortController();
    asking.set(editor.host, end);
    watchAsking(editor, marks, card, end.signal);
    const places = groupsOf(marks.of(editor)).length;
    const place = liveRegion(stage, editor.host, 'status', 'unseen', cardStrings(advice.language).marksAppeared(places));
    end.signal.addEventListener('abort', () => stage.leave(place), { once: true });
  };
  signal.addEventListener(
    'abort',
    () => {
      card.close();
      for (const host of asking.keys()) stopAsking(host);
    },
    { once: true },
  );

  return {
    mark(editor, findings) {
      if (signal.aborted) return;
      marks.set(editor, findings);
      for (const host of asking.keys()) if (!host.isConnected) stopAsking(host);
      if (findings.length === 0) stopAsking(editor.host);
      else if (!asking.has(editor.host)) startAsking(editor);
    },
    follow: (editor, findings) => marks.follow(editor, findings),
    showHeld(editor, findings, pressed) {
      if (signal.aborted) return;
      card.show(editor, findings, 'held', pressed);
    },
    close: () => card.close(),
    hush() {
      card.close();
      toast.hush();
    },
    takes(event) {
      if (event.type === 'keydown' && takesKey(event as KeyboardEvent)) return true;
      const isInside = stage.isHost(event.target);
      if (isInside && event.type === 'click') stage.bring(event as MouseEvent);
      return isInside;
    },
    notify(notice, near) {
      const strings = cardStrings(advice.language);
      if (!signal.aborted) toast.show(strings.notices[notice], near, strings.close);
    },
  };
};

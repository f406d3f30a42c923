import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEditor } from '@/editors/open-editor';
import { findPort } from '@/gate/port';
import { CHECKER_FLAG } from '@/messaging/checker-flag';
import { onMessage, sendMessage } from '@/messaging/messaging';
import { quietable } from '@/overlay/quietable';
import { isSiteOff } from '@/state/choice';
import { languageOf } from '@/state/language';
import { readSettings, watchSettings } from '@/state/settings-storage';
import { bringOverlayWhenNeeded } from './bring-overlay';
import { cardActions } from './card-actions';
import { makeWhenIdle } from './make-when-idle';
import { createReporter } from './reporter';
import { rulingOf } from './ruling';
import { Session } from './session';

/** Resolves to true when the checker of this frame is there, this one or one that came before it. */
async function start(): Promise<true> {
  const port = findPort();
  const [{ settings }, { tabHost, neighbourName }] = await Promise.all([readSettings(), sendMessage('surroundings', undefined)]);
  if (!port) throw new Error('checker: this frame has no sentinel');
  if (!port.claim()) return true;
  const end = new AbortController();
  const reporter = createReporter(end.signal);
  let ruling = rulingOf(settings, tabHost);
  const actions = cardActions({ port, tabHost, ruling: () => ruling, session: () => session });
  const language = () => languageOf(ruling.language, browser.i18n.getUILanguage());
  const drawing = bringOverlayWhenNeeded(() => ruling, language, actions, end.signal);
  const overlay = quietable(drawing, () => ruling.isQuiet);
  const session: Session = new Session(ruling, { port, overlay, neighbourName, openEditor, report: reporter.report }, end);

  const apply = (now: typeof settings) => {
    if (!now.on || isSiteOff(now, tabHost)) {
      session.clear();
      reporter.report({ state: { kind: 'off', because: now.on ? 'site' : 'everywhere' }, counts: {} });
      return port.disconnect();
    }
    session.renew(ruling);
    port.connect(session);
    makeWhenIdle(ruling.checker.makings, end.signal);
  };
  const follow = ({ settings: now }: { settings: typeof settings }) => {
    ruling = rulingOf(now, tabHost);
    apply(now);
  };
  apply(settings);
  watchSettings(follow, end.signal);
  // nobody heard what was changed before
  const { settings: now } = await readSettings();
  if (JSON.stringify(now) !== JSON.stringify(settings)) follow({ settings: now });
  onMessage('reportAgain', () => reporter.again());
  onMessage('allowHeld', () => session.allowHeld());
  return true;
}

/** Brought into a frame when one of its editors first gains the focus; stays until the frame goes. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [CHECKER_FLAG]: start() });
});

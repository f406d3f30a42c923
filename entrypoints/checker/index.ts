import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEditor } from '@/editors/open-editor';
import { findPort } from '@/gate/port';
import { onMessage, sendMessage } from '@/messaging/messaging';
import type { CardActions } from '@/overlay/overlay';
import { isSiteOff } from '@/state/choice';
import { languageOf } from '@/state/language';
import { readSettings, watchSettings } from '@/state/settings-storage';

import { bringOverlayWhenNeeded } from './bring-overlay';
import { createReporter } from './reporter';
import { rulingOf } from './ruling';
import { Session } from './session';

/** Brought into a frame when one of its editors first gains the focus; stays until the frame goes. */
export default defineUnlistedScript(async () => {
  const port = findPort();
  const [{ settings }, tabHost] = await Promise.all([readSettings(), sendMessage('tabHost', undefined)]);
  if (!port?.claim()) return;
  const end = new AbortController();
  const reporter = createReporter(end.signal);
  let ruling = rulingOf(settings, tabHost);

  const actions: CardActions = {
    apply: (editor, edit) => editor.replace(edit, edit.text),
    sendAnyway: (editor) => port.letGo(editor.host),
    ignoreOnce: (editor, finding) => session.ignore(editor, finding),
    switchRuleOff: (id) => sendMessage('changeSettings', { kind: 'rules', ruleIds: [id], on: false }),
    switchSiteOff: () => sendMessage('changeSettings', { kind: 'site', host: tabHost, on: false }),
    drawingLost: () => session.goBlind(),
  };
  const language = languageOf(settings.language, browser.i18n.getUILanguage());
  const overlay = bringOverlayWhenNeeded(() => ruling, language, actions, end.signal);
  const session: Session = new Session(ruling, { port, overlay, openEditor, report: reporter.report }, end);

  const follow = ({ settings: now }: { settings: typeof settings }) => {
    if (!now.on || isSiteOff(now, tabHost)) {
      session.clear();
      reporter.report({ state: { kind: 'off', because: now.on ? 'site' : 'everywhere' }, counts: {} });
      return port.disconnect();
    }
    ruling = rulingOf(now, tabHost);
    session.renew(ruling);
    port.connect(session);
  };
  follow({ settings });
  watchSettings(follow, end.signal);
  onMessage('reportAgain', () => reporter.again());
});

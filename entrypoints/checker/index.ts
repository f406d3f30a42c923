import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPort } from '@/gate/port';
import { sendMessage } from '@/messaging/messaging';
import type { CreateOverlay } from '@/overlay/overlay';
import { createChecker } from '@/rules/checker';
import { RULES } from '@/rules/index';
import { siteOf } from '@/sites/index';
import { choiceOf, isSiteOff, surfaceOf } from '@/state/choice';
import type { Settings } from '@/state/settings';
import { readSettings, watchSettings } from '@/state/settings-storage';
import { plainEditor } from './plain-editor';
import { Session, type SessionTools } from './session';

const createOverlay: CreateOverlay = (_advice, actions) => ({
  mark() {},
  showHeld(editor) {
    Object.assign(globalThis, { letGo: () => actions.sendAnyway(editor) });
  },
  close() {},
  notify(n) {
    console.log('notify', n);
  },
  isOurs: () => false,
});

function toolsFor(settings: Settings, tabHost: string): SessionTools {
  const checker = createChecker(
    choiceOf(
      settings,
      RULES.map(({ id }) => id),
    ),
  );
  const site = siteOf(location.hostname);
  return { checker, surface: surfaceOf(settings, tabHost, site ?? undefined), hostname: location.hostname, site };
}

/** Brought into a frame when one of its editors first gains the focus; stays until the frame goes. */
export default defineUnlistedScript(async () => {
  const port = findPort();
  const [{ settings }, tabHost] = await Promise.all([readSettings(), sendMessage('tabHost', undefined)]);
  if (!port?.claim()) return;
  const end = new AbortController();
  let tools = toolsFor(settings, tabHost);
  const overlay = createOverlay(
    {} as never,
    {
      sendAnyway: (editor: { host: HTMLElement }) => port.letGo(editor.host),
    } as never,
    end.signal,
  );
  const session = new Session(tools, { port, overlay, adapterFor: plainEditor, report: (r) => void sendMessage('reportFrame', r) });
  port.connect(session);
  watchSettings(({ settings: now }) => {
    if (!now.on || isSiteOff(now, tabHost)) return port.disconnect();
    tools = toolsFor(now, tabHost);
    session.renew(tools);
    port.connect(session);
  }, end.signal);
});

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Listener } from '@/gate/listen';
import { offerPort } from '@/gate/port';
import { requestChecker } from '@/messaging/checker-request';
import type { CheckerAnswer } from '@/messaging/protocol';
import { SENTINEL_FLAG } from '@/messaging/sentinel-flag';
import { showPlainNotice } from '@/overlay/plain-notice';

/**
 * Runs in every frame before the page's own scripts, and costs a page without an editor nothing but its listeners. An unlisted script that
 * the manifest names, not one of WXT's content scripts: those announce themselves on the document and end when a page says so (decision 0030).
 */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  const listener = new Listener(
    {
      isAlive: () => browser.runtime?.id !== undefined,
      bring(onAnswer) {
        const take = (answer: CheckerAnswer) => {
          const isOff = answer === 'off-everywhere' || answer === 'off-site';
          if (isOff) browser.storage.local.onChanged.addListener(reconsider);
          onAnswer(isOff ? 'off' : answer);
        };
        requestChecker().then(take, () => onAnswer('failed'));
      },
      say: (notice) => showPlainNotice(notice, browser.i18n.getUILanguage(), end.signal),
    },
    end,
  );
  const reconsider = () => {
    browser.storage.local.onChanged.removeListener(reconsider);
    listener.desk.reconsider();
  };
  listener.listen(window);
  offerPort(listener.desk);
  Object.assign(globalThis, { [SENTINEL_FLAG]: true });
  end.signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, SENTINEL_FLAG));
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearEvents } from '@/gate/hear';
import { Listener } from '@/gate/listen';
import { offerPort } from '@/gate/port';
import { requestChecker } from '@/messaging/checker-request';
import { extensionApi } from '@/messaging/extension-api';
import type { CheckerAnswer } from '@/messaging/protocol';
import { SENTINEL_FLAG } from '@/messaging/sentinel-flag';
import { showPlainNotice } from '@/overlay/plain-notice';
import { SETTINGS_KEY } from '@/state/settings-key';

const world = globalThis as { [SENTINEL_FLAG]?: true };

function wake(stopHearing: () => void): Listener {
  const end = new AbortController();
  const { local } = extensionApi().storage;
  const listener: Listener = new Listener(
    {
      isAlive: () => Boolean(extensionApi().runtime?.id),
      bring(onAnswer) {
        const take = (answer: CheckerAnswer) => {
          if (answer === 'off') local.onChanged.addListener(reconsider);
          onAnswer(answer);
        };
        requestChecker().then(take, () => onAnswer('failed'));
      },
      say: (notice) =>
        local
          .get<{ [SETTINGS_KEY]?: { quiet?: boolean } }>(SETTINGS_KEY)
          .then(({ [SETTINGS_KEY]: settings }) => settings?.quiet || showPlainNotice(notice, extensionApi().i18n.getUILanguage(), end.signal)),
    },
    end,
  );
  const reconsider = () => {
    local.onChanged.removeListener(reconsider);
    listener.desk.reconsider();
  };
  end.signal.addEventListener('abort', () => {
    stopHearing();
    listener.desk.retire();
    delete world[SENTINEL_FLAG];
  });
  offerPort(listener.desk);
  return listener;
}

/**
 * Runs in every frame before the page's own scripts, and costs a page in which nobody does anything its listeners: all else is made at the
 * first event (decision 0100). An unlisted script that the manifest names, not one of WXT's content scripts: those announce themselves on
 * the document and end when a page says so (decision 0030).
 */
export default defineUnlistedScript(() => {
  let listener: Listener | undefined;
  const stop = hearEvents((event) => {
    listener ??= wake(stop);
    listener.hear(event);
  });
  world[SENTINEL_FLAG] = true;
});

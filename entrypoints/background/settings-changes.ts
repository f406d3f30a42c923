import { onMessage } from '@/messaging/messaging';
import { updateSettings } from '@/state/settings-storage';

/** Writes the settings for every other context. Call it synchronously when the background starts. */
export function serveSettingsChanges(): void {
  onMessage('changeSettings', async ({ data }) => {
    await updateSettings(data);
  });
}

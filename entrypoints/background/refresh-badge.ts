import { browser } from 'wxt/browser';
import { popupStrings } from '@/locales/popup';
import { type Badge, badgeOf } from '@/state/badge';
import { isSiteOff } from '@/state/choice';
import { readReports } from '@/state/frame-reports';
import { languageOf } from '@/state/language';
import { oneAtATime } from '@/state/one-at-a-time';
import { readSettings } from '@/state/settings-storage';

const COLOURS: Readonly<Record<Badge['kind'], string>> = {
  quiet: '#0f6a62',
  found: '#9a5200',
  held: '#b3123c',
  refused: '#56606b',
  unchecked: '#56606b',
  off: '#56606b',
};

/** Draws the toolbar button of a tab. A tab that has closed meanwhile has none; anything else that goes wrong is an error. */
export const refreshBadge = oneAtATime(async (tabId: number): Promise<void> => {
  const { settings } = await readSettings();
  try {
    const { url } = await browser.tabs.get(tabId);
    const isOff = !settings.on || (url !== undefined && isSiteOff(settings, new URL(url).hostname));
    const { kind, text, count } = badgeOf(isOff, await readReports(tabId));
    const strings = popupStrings(languageOf(settings.language, browser.i18n.getUILanguage()));
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[kind] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setTitle({ tabId, title: kind === 'found' ? strings.badgeFound(count) : strings.badge[kind] });
  } catch (error) {
    if (!/No tab with id|Invalid tab ID/.test(String(error))) throw error;
  }
});

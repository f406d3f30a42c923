import type { Site } from '@/sites/site';
import { hasOpenMenu } from './open-menu';
import { isUsualSend, type SendCombo } from './send-key';

/**
 * True when these keys send in this editor. Alt combinations count only where the site file names them; the control forms of Enter
 * always do; plain Enter does unless it is known to make a new line, or picks from an open menu. Unknown counts as a send.
 */
export function isSendIn(host: HTMLElement, combo: SendCombo, site: Site | null, newlineHosts: WeakSet<HTMLElement>): boolean {
  if (!isUsualSend(combo)) return site?.sendKeys?.includes(combo) ?? false;
  if (combo !== 'enter') return true;
  if (newlineHosts.has(host) || hasOpenMenu(host)) return false;
  return site?.sendKeys ? site.sendKeys.includes('enter') : host.enterKeyHint !== 'enter';
}

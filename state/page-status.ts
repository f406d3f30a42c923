import type { RuleId } from '@/engine/finding';
import { isSiteOff } from './choice';
import type { FrameReport, Hold, UncheckedBecause } from './frame-report';
import type { Settings } from './settings';

/** How far the extension reaches into a tab: `no-sentinel` was open before the install, the update or the grant, of `not-visible` not even the address is known. */
export type PageAccess = 'browser-page' | 'not-visible' | 'permission-missing' | 'no-sentinel' | 'sentinel';

/** A tab as the popup sees it. */
export interface Page {
  readonly tabId: number;
  /** Host name; '' on a browser page and where it is not known. */
  readonly host: string;
  readonly access: PageAccess;
}

/** Why nothing is checked on a page. */
export type NotCheckingReason = 'everywhere' | 'site' | Exclude<PageAccess, 'sentinel'> | UncheckedBecause;

/** What the extension does on a page: `ready` begins with the first focus of an editor, `partial` reads only what an editor draws. */
export type PageStatus = { readonly kind: 'checking' | 'partial' | 'ready' } | { readonly kind: 'not-checking'; readonly because: NotCheckingReason };

const notChecking = (because: NotCheckingReason): PageStatus => ({ kind: 'not-checking', because });

/** The status of a page. One frame that could not be checked outweighs the others: what is said must never be a false "checked". */
export function statusOf(settings: Settings, page: Page, reports: readonly FrameReport[]): PageStatus {
  if (page.access === 'browser-page' || page.access === 'not-visible') return notChecking(page.access);
  if (!settings.on) return notChecking('everywhere');
  if (isSiteOff(settings, page.host)) return notChecking('site');
  if (page.access !== 'sentinel') return notChecking(page.access);
  const states = reports.map(({ state }) => state);
  const unchecked = states.find((state) => state.kind === 'unchecked');
  if (unchecked) return notChecking(unchecked.reason);
  const has = (kind: 'checking' | 'partial') => states.some((state) => state.kind === kind);
  return { kind: has('partial') ? 'partial' : has('checking') ? 'checking' : 'ready' };
}

/** How often each rule has a finding, over all frames; most findings first, then by id. */
export function foundIn(reports: readonly FrameReport[]): readonly { readonly ruleId: RuleId; readonly count: number }[] {
  const totals = new Map<RuleId, number>();
  for (const { counts } of reports)
    for (const [ruleId, count] of Object.entries(counts) as [RuleId, number][]) totals.set(ruleId, (totals.get(ruleId) ?? 0) + count);
  return [...totals].flatMap(([ruleId, count]) => (count > 0 ? [{ ruleId, count }] : [])).sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1));
}

/** The strongest way in which a text is kept back in any frame; undefined when none is. */
export function heldIn(reports: readonly FrameReport[]): Hold | undefined {
  return (['block', 'warn', 'press-again'] as const).find((hold) => reports.some(({ held }) => held === hold));
}

import type { RuleId } from '@/engine/finding';
import type { Pack, Standing } from '@/engine/rule';
import type { RuleChoice } from '@/engine/ruleset';
import { isOfTrade } from '@/engine/situation';
import type { Surface } from '@/engine/surface';
import type { Settings } from './settings';

/** The person's choice among the rules that exist; settings may outlive a rule, and `createChecker` refuses unknown names. */
export function choiceOf(settings: Settings, known: readonly RuleId[]): RuleChoice {
  const ids = new Set(known);
  return {
    off: settings.rulesOff.filter((id) => ids.has(id)),
    on: settings.rulesOn.filter((id) => ids.has(id)),
    severities: Object.fromEntries(Object.entries(settings.severities).filter(([id]) => ids.has(id as RuleId))),
    corrections: settings.corrections,
  };
}

/** True when the person switched the checker off in tabs of this host; frames inside a tab follow the tab. */
export function isSiteOff(settings: Settings, host: string): boolean {
  return settings.sitesOff.includes(host);
}

/** Where a text written on this host goes: what the person said, else what is known of the site, else public. */
export function surfaceOf(settings: Settings, host: string, site?: { readonly surface?: Surface }): Surface {
  const chosen = Object.hasOwn(settings.surfaces, host) ? settings.surfaces[host] : undefined;
  return chosen ?? site?.surface ?? 'public';
}

/** Whether a rule is on for somebody who switched nothing: it is stable, and its pack is on or the person's own trade needs it. */
export function isOnAsShipped({ industry }: Settings, rule: Standing, pack: Pack): boolean {
  return rule.stage === 'stable' && (pack.on || isOfTrade(rule, industry ?? undefined));
}

/** Whether a rule is on: what the person said, else what was shipped. */
export function isRuleOn(settings: Settings, id: RuleId, isShippedOn: boolean): boolean {
  if (settings.rulesOff.includes(id)) return false;
  return settings.rulesOn.includes(id) || isShippedOn;
}

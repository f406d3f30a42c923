import { type Correction, nameOfKind } from '@/engine/classify/learned/correction';
import type { RuleId, Severity } from '@/engine/finding';
import type { Industry } from '@/engine/industry';
import type { Surface } from '@/engine/surface';
import type { Settings } from './settings';

/** One thing that a person did to the settings; data, so that it can travel to the one place that writes them. `null` gives back what was shipped. */
export type SettingsChange =
  | { readonly kind: 'everywhere'; readonly on: boolean }
  | { readonly kind: 'quiet'; readonly on: boolean }
  | { readonly kind: 'site'; readonly host: string; readonly on: boolean }
  | { readonly kind: 'rules'; readonly ruleIds: readonly RuleId[]; readonly on: boolean | null }
  | { readonly kind: 'severity'; readonly ruleId: RuleId; readonly severity: Severity | null }
  | { readonly kind: 'surface'; readonly host: string; readonly surface: Surface | null }
  | { readonly kind: 'industry'; readonly industry: Industry | null }
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'take-back'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'language'; readonly language: Settings['language'] };

const withItems = <Item>(list: readonly Item[], items: readonly Item[]) => [...new Set([...list, ...items])];
const withoutItems = <Item>(list: readonly Item[], items: readonly Item[]) => list.filter((item) => !items.includes(item));

/** The record with one key set, or without it when the value is null. */
function withKey<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>, key: Key, value: Value | null): Record<Key, Value> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]) as Record<Key, Value>;
}

/** More kinds are forgotten, the oldest first. */
const MOST_CORRECTIONS = 100;

/** One kind is corrected once, as far as the person went. */
function withCorrection(known: readonly Correction[], { kind, level }: Correction): readonly Correction[] {
  const name = nameOfKind(kind);
  const before = known.find((one) => nameOfKind(one.kind) === name);
  const others = known.filter((one) => one !== before);
  return [...others, { kind, level: Math.max(level, before?.level ?? 0) }].slice(-MOST_CORRECTIONS);
}

function withoutCorrections(known: readonly Correction[], gone: readonly Correction[]): readonly Correction[] {
  const names = new Set(gone.map(({ kind }) => nameOfKind(kind)));
  return known.filter(({ kind }) => !names.has(nameOfKind(kind)));
}

/** The settings after one change; making the same change twice makes no difference. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'everywhere':
      return { ...settings, on: change.on };
    case 'quiet':
      return { ...settings, quiet: change.on };
    case 'site':
      return { ...settings, sitesOff: change.on ? withoutItems(settings.sitesOff, [change.host]) : withItems(settings.sitesOff, [change.host]) };
    case 'rules': {
      const { ruleIds, on } = change;
      return {
        ...settings,
        rulesOff: on === false ? withItems(settings.rulesOff, ruleIds) : withoutItems(settings.rulesOff, ruleIds),
        rulesOn: on === true ? withItems(settings.rulesOn, ruleIds) : withoutItems(settings.rulesOn, ruleIds),
      };
    }
    case 'severity':
      return { ...settings, severities: withKey(settings.severities, change.ruleId, change.severity) };
    case 'surface':
      return { ...settings, surfaces: withKey(settings.surfaces, change.host, change.surface) };
    case 'industry':
      return { ...settings, industry: change.industry };
    case 'correct':
      return { ...settings, corrections: withCorrection(settings.corrections, change.correction) };
    case 'take-back':
      return { ...settings, corrections: withoutCorrections(settings.corrections, change.corrections) };
    case 'language':
      return { ...settings, language: change.language };
  }
}

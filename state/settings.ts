import type { RuleId, Severity } from '@/engine/finding';
import type { Surface } from '@/engine/surface';

/** What a person chose. One object under one key; `version` tells how to migrate it. */
export interface Settings {
  readonly version: 1;
  /** Off silences the checker everywhere. */
  readonly on: boolean;
  /** Host names on which the checker is silent. */
  readonly sitesOff: readonly string[];
  /** Rules switched off. */
  readonly rulesOff: readonly RuleId[];
  /** Rules switched on although they are on trial or their pack is off. */
  readonly rulesOn: readonly RuleId[];
  /** Severities that the person set. */
  readonly severities: Readonly<Partial<Record<RuleId, Severity>>>;
  /** Surface by host name, where the person said what the site is. */
  readonly surfaces: Readonly<Record<string, Surface>>;
  readonly language: 'auto' | 'zh-CN' | 'en';
}

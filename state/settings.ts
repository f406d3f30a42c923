import * as v from 'valibot';
import { MOST_LEVEL } from '@/engine/classify/learned/correction';
import type { Cue } from '@/engine/cue';
import { type RuleId, SEVERITIES } from '@/engine/finding';
import { INDUSTRIES } from '@/engine/industry';
import { SURFACES } from '@/engine/surface';
import { migrate } from './migrations/migrate';

const ruleId = v.custom<RuleId>((id) => typeof id === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id), 'is not pack/rule');
const host = v.pipe(v.string(), v.nonEmpty());
const severity = v.picklist(SEVERITIES);
const industry = v.picklist(INDUSTRIES);
const surface = v.picklist(SURFACES);
const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
// valibot's record takes a list for an object, and leaves names such as `prototype` out without a word
const isNoList = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = <Key extends string, Value>(key: v.GenericSchema<Key, Key>, value: v.GenericSchema<Value, Value>) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isNoList, 'Expected an object'),
    v.rawTransform(({ dataset, addIssue }): Partial<Record<Key, Value>> => {
      for (const [name, given] of Object.entries(dataset.value)) {
        const { issues = [] } = v.safeParse(v.tuple([key, value]), [name, given]);
        for (const { message } of issues) addIssue({ message, path: [{ type: 'object', origin: 'value', input: dataset.value, key: name, value: given }] });
      }
      return dataset.value as Partial<Record<Key, Value>>;
    }),
    v.readonly(),
  );

// Any name of a class, so that a class that is gone does not make the settings unreadable.
const cue = v.custom<Cue>((name) => typeof name === 'string' && /^[a-z-]{1,40}$/.test(name), 'is no class of cue');
const correction = v.pipe(
  v.strictObject({
    kind: v.pipe(v.strictObject({ isChinese: v.boolean(), length: v.picklist(['short', 'medium', 'long']), cues: listOf(cue) }), v.readonly()),
    level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LEVEL)),
  }),
  v.readonly(),
);

const settingsSchema = v.pipe(
  v.strictObject({
    /** Tells how to migrate the object. */
    version: v.literal(2),
    /** False silences the checker everywhere. */
    on: v.boolean(),
    /** True draws nothing on pages: what is found stands on the toolbar button, in the popup and in the side panel. */
    quiet: v.boolean(),
    /** Host names of tabs in which the checker is silent. */
    sitesOff: listOf(host),
    /** Rules switched off. */
    rulesOff: listOf(ruleId),
    /** Rules switched on, whatever their stage and their pack say. */
    rulesOn: listOf(ruleId),
    /** Severities that the person set. */
    severities: recordOf(ruleId, severity),
    /** Surface by host name, where the person said what the site is. */
    surfaces: recordOf(host, surface),
    /** The trade in which the person works; null for none of those that the rules know. */
    industry: v.nullable(industry),
    /** What the person said is no advertisement, oldest first, each kind once: kinds of text, never words. */
    corrections: listOf(correction),
    /** `auto` follows the browser. */
    language: v.picklist(['auto', 'zh-CN', 'en']),
  }),
  v.readonly(),
);

/** What a person chose. One object under one key. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of somebody who changed nothing. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  on: true,
  quiet: false,
  sitesOff: [],
  rulesOff: [],
  rulesOn: [],
  severities: {},
  surfaces: {},
  industry: null,
  corrections: [],
  language: 'auto',
};

/** One thing that is wrong with a stored object. */
export interface SettingsProblem {
  /** Path to the field, for instance `rulesOff.3`; '' is the object itself. */
  readonly where: string;
  /** What was expected and what stood there, in English. */
  readonly what: string;
}

/** Settings that can be used, and what is wrong with the stored ones; when anything is, `settings` are the defaults. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads a stored object of any version. Never throws. Nothing stored gives the defaults; one bad field gives all
 * defaults rather than a mixture that nobody chose.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  const migrated = migrate(stored);
  if ('problem' in migrated) return { settings: DEFAULT_SETTINGS, problems: [migrated.problem] };
  const parsed = v.safeParse(settingsSchema, migrated.current);
  if (parsed.success) return { settings: parsed.output, problems: [] };
  return { settings: DEFAULT_SETTINGS, problems: parsed.issues.map((issue) => ({ where: v.getDotPath(issue) ?? '', what: issue.message })) };
}

import type { SettingsProblem } from '../settings';
import { from1To2 } from './1-to-2';

/** Takes an object of one version to the next, pure. Throws when the old object lacks what the step needs. */
type Step = (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** `STEPS[n - 1]` leads from version n to n + 1; one file a step, named for it (`1-to-2.ts`). Version 1 was the first to ship. */
const STEPS: readonly Step[] = [from1To2];

/** The version that the newest step leads to. */
export const CURRENT_VERSION = STEPS.length + 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a stored object to the current version, one step after the other; the object given is left as it is.
 * The shape of the result is for the schema to judge. Never throws.
 */
export function migrate(
  stored: unknown,
  steps: readonly Step[] = STEPS,
): { readonly current: Readonly<Record<string, unknown>> } | { readonly problem: SettingsProblem } {
  const newest = steps.length + 1;
  if (!isRecord(stored)) return { problem: { where: '', what: 'Expected an object' } };
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { problem: { where: 'version', what: `Expected 1 to ${newest}` } };
  if (version > newest)
    return { problem: { where: 'version', what: `Written by a newer version of the extension: ${version}, this one knows up to ${newest}` } };
  let current = stored;
  for (let from = version; from < newest; from++) {
    try {
      current = { ...(steps[from - 1] as Step)(current), version: from + 1 };
    } catch (error) {
      return { problem: { where: `version ${from} to ${from + 1}`, what: error instanceof Error ? error.message : String(error) } };
    }
  }
  return { current };
}

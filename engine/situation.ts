import { SEVERITIES, type Severity } from './finding';
import type { Industry } from './industry';
import type { Source, Standing } from './rule';
import type { CheckContext, Surface } from './surface';

/** Where a text stands in law: the one thing by which severities and grounds are told apart. */
export interface Situation {
  readonly surface: Surface;
  readonly industry: Industry | undefined;
}

/**
 * Who reads a text decides what it is: to colleagues it is `internal`, whatever it is written in; and what leaves an
 * internal tool goes to a circle of people, as in a group.
 */
export function situationOf({ surface = 'public', audience, industry }: CheckContext): Situation {
  if (audience === 'inside') return { surface: 'internal', industry };
  return { surface: audience === 'outside' && surface === 'internal' ? 'group' : surface, industry };
}

/** True when the source is the ground there. */
export function isGroundIn({ surface, industry }: Situation, { surfaces, industries }: Source): boolean {
  return (surfaces?.includes(surface) ?? true) && (industries === undefined || (industry !== undefined && industries.includes(industry)));
}

/** True when the rule names the industry as one for which it speaks otherwise than for everybody. */
export function isOfTrade({ byIndustry }: Standing, industry: Industry | undefined): boolean {
  return industry !== undefined && byIndustry?.[industry] !== undefined;
}

/**
 * The severity with which a hit speaks there, `off` when the rule is silent. What is said of the industry goes before what is said
 * of the surface, but for its silence. A detector's own severity stands where the rule says nothing of either; where it does, the weaker
 * of the two holds, since the law there is the same for every way of saying it.
 */
export function severityIn({ surface, industry }: Situation, { severity, bySurface, byIndustry }: Standing, own: Severity | undefined): Severity | 'off' {
  const onSurface = bySurface?.[surface];
  if (onSurface === 'off') return 'off';
  const inTrade = industry && byIndustry?.[industry];
  const there = (typeof inTrade === 'object' ? inTrade[surface] : inTrade) ?? onSurface;
  if (there === undefined || own === undefined) return there ?? own ?? severity;
  return SEVERITIES.indexOf(own) < SEVERITIES.indexOf(there) ? own : there;
}

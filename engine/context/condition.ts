import { cueClassesIn } from '../classify/cues';
import type { Cue } from '../cue';
import type { Expression } from '../match/expression';
import { folded } from '../normalise/normalise';
import type { Condition, Scope } from '../rule';
import type { Context, Holds } from './context';
import { CONTEXTS } from './contexts';
import { placesOf } from './places';

const escaped = (term: string) => term.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

interface Near {
  readonly within?: number;
  readonly where?: Scope;
  readonly side?: 'before' | 'after';
}

/** A pattern as conditions ask it; made when first asked, since few of a rule set's conditions ever are. */
class Asked {
  private onceMade: RegExp | undefined;
  private everyMade: RegExp | undefined;

  constructor(private readonly pattern: Expression) {}

  private get flags(): string {
    return this.pattern.flags.replace(/[gy]/g, '');
  }

  /** For asking whether. */
  get once(): RegExp {
    this.onceMade ??= new RegExp(this.pattern.source, this.flags);
    return this.onceMade;
  }

  /** For asking where. */
  get every(): RegExp {
    this.everyMade ??= new RegExp(this.pattern.source, `${this.flags}g`);
    return this.everyMade;
  }
}

/** Near terms and patterns: beside words that were hit; anywhere for a figure over the whole text. */
function near(pattern: Expression, where: Near): Holds {
  const asked = new Asked(pattern);
  const isBeside = beside(asked, where);
  return (scene, from, to, isManner) =>
    isManner
      ? scene.remember(pattern, () => asked.once.test(scene.text.normal) || scene.elsewhere.has(asked.once, 'both'))
      : isBeside(scene, from, to, isManner);
}

function anywhere(pattern: Expression): Holds {
  const asked = new Asked(pattern);
  return (scene) => scene.remember(asked, () => asked.once.test(scene.text.normal) || scene.elsewhere.has(asked.once, 'both'));
}

/** Searches the two parts of the scope beside the hit, or once the whole text. */
function beside(asked: Asked, { within, where = 'sentence', side }: Near): Holds {
  if (where === 'text' && within === undefined) {
    return (scene, from, to) => {
      const places = scene.remember(asked, () => placesOf(scene.text.normal, asked.every));
      const [first, last] = [places[0], places.at(-1)];
      const isBefore = side !== 'after' && first !== undefined && first[1] <= from;
      const isAfter = side !== 'before' && last !== undefined && last[0] >= to;
      return isBefore || isAfter || scene.remember(asked.once, () => scene.elsewhere.has(asked.once, side ?? 'both'));
    };
  }
  const reach = within ?? Number.POSITIVE_INFINITY;
  return (scene, from, to) => {
    const [start, end] = scene.scope(from, to, where);
    const { normal } = scene.text;
    return (
      (side !== 'after' && asked.once.test(normal.slice(Math.max(start, from - reach), from))) ||
      (side !== 'before' && asked.once.test(normal.slice(to, Math.min(end, to + reach))))
    );
  };
}

function cues(wanted: readonly Cue[], atLeast: number, where: Scope): Holds {
  return (scene, from, to) => {
    const [start, end] = scene.scope(from, to, where);
    const present = scene.rememberAt('cues', start, end, () => cueClassesIn(scene.text.normal.slice(start, end)));
    return wanted.filter((cue) => present.has(cue)).length >= atLeast;
  };
}

/** A pattern without a match of which, in the text, a condition cannot hold. */
export interface Indispensable {
  readonly pattern: Expression;
  /** False when a match elsewhere in a text that is read in passages would do. */
  readonly isLocal: boolean;
}

const patterns = new WeakMap<object, RegExp>();

/** The pattern of terms; the same for the same condition, so that it is made and read once. */
function patternOf(condition: { readonly terms: readonly string[] }): RegExp {
  const known = patterns.get(condition) ?? new RegExp(condition.terms.map((term) => escaped(folded(term))).join('|'));
  patterns.set(condition, known);
  return known;
}

/** What has to match for a condition to hold; null when that is no single pattern. */
export function indispensableTo(condition: Condition): Indispensable | null {
  if (typeof condition === 'string' || 'cues' in condition) return null;
  if ('text' in condition) return { pattern: condition.text, isLocal: false };
  const isLocal = condition.where !== 'text' || condition.within !== undefined;
  return { pattern: 'pattern' in condition ? condition.pattern : patternOf(condition), isLocal };
}

const compiled = new WeakMap<object, Holds>();

/** A named context, asked only where it may hold; the place is its own among all. */
const guarded = ({ holds, scope }: Context, place: number): Holds => {
  const context = 1 << place;
  return (scene, from, to, isManner) => scene.mayHold(context, from, to, scope) && holds(scene, from, to, isManner);
};

const NAMED = new Map(Object.entries(CONTEXTS).map(([name, context], place) => [name, guarded(context, place)]));

/** A condition ready to be asked; the same for the same condition, which many detectors of a rule share. */
export function compileCondition(condition: Condition): Holds {
  if (typeof condition === 'string') return NAMED.get(condition) as Holds;
  const known = compiled.get(condition) ?? holdsOf(condition);
  compiled.set(condition, known);
  return known;
}

function holdsOf(condition: Exclude<Condition, string>): Holds {
  if ('text' in condition) return anywhere(condition.text);
  if ('cues' in condition) return cues(condition.cues, condition.atLeast, condition.where ?? 'text');
  if ('pattern' in condition) return near(condition.pattern, condition);
  return near(patternOf(condition), condition);
}

/*
 * Reads a long text passage by passage, and after an edit only the passages that can have changed.
 *
 * What is found in a passage depends on its own letters and on the few questions that conditions ask about the rest of the text (is there a
 * notice of risk anywhere, does somebody sell before this place). Both are kept with it: a passage that stands in the next text too is
 * looked at again only when one of those questions has another answer now. Invariant: what `read` gives depends on the text alone, not on
 * what was read before.
 * Memory: the last text, and no earlier one. Cost after an edit: the passages that it touched, and about ten nanoseconds a unit.
 */
import { type Elsewhere, NOWHERE } from '../context/elsewhere';
import type { Finding, RuleId } from '../finding';
import { folded } from '../normalise/normalise';
import { cutsOf } from './cuts';

/** A text of at most so many units is looked at whole: there a check takes no more than two milliseconds, and its figures are those of one text. */
export const LONGEST_WHOLE = 8192;

/** Finds what stands in one passage; the rest of the text answers for itself. */
type CheckPassage = (passage: string, elsewhere: Elsewhere) => readonly Finding[];

type Side = Parameters<Elsewhere['has']>[1];

/** A question about the rest of the text, and what the answer was. */
interface Asked {
  readonly pattern: RegExp;
  readonly side: Side;
  readonly answer: boolean;
}

/** One passage and what is known of it. */
class Passage {
  findings: readonly Finding[] | null = null;
  asked: readonly Asked[] = [];
  private normal: string | undefined;
  private readonly answers = new Map<RegExp, boolean>();

  constructor(public text: string) {}

  /** Holds on to the same letters as they stand in a later text, since a piece of a string keeps the whole of it in memory. */
  moveTo(letters: string): void {
    this.text = letters;
    this.normal = undefined;
  }

  has(pattern: RegExp): boolean {
    let answer = this.answers.get(pattern);
    if (answer === undefined) {
      this.normal ??= folded(this.text);
      answer = pattern.test(this.normal);
      this.answers.set(pattern, answer);
    }
    return answer;
  }
}

function hasBeside(passages: readonly Passage[], at: number, pattern: RegExp, side: Side): boolean {
  const first = side === 'after' ? at + 1 : 0;
  const end = side === 'before' ? at : passages.length;
  for (let other = first; other < end; other++) if (other !== at && (passages[other] as Passage).has(pattern)) return true;
  return false;
}

/** The findings of all passages in one list; one about a whole passage goes on where the next has the same, so that it is said once. */
class Joined {
  readonly all: Finding[] = [];
  /** By rule: where in the list its last finding about a whole passage stands. */
  private readonly wide = new Map<RuleId, number>();

  add(found: Finding, start: number, end: number): void {
    const finding = { ...found, start: found.start + start, end: found.end + start };
    const isWide = finding.start === start && finding.end === end;
    const at = this.wide.get(finding.ruleId) ?? -1;
    const before = this.all[at];
    if (isWide && before?.end === start && before.severity === finding.severity) {
      this.all[at] = { ...before, end };
      return;
    }
    if (isWide) this.wide.set(finding.ruleId, this.all.length);
    this.all.push(finding);
  }
}

/** The pieces in which a long text is read, one after the other. */
function piecesOf(text: string): readonly string[] {
  const bounds = [0, ...cutsOf(text), text.length];
  return bounds.slice(1).map((end, at) => text.slice(bounds[at], end));
}

/** Reads the versions of one text, one after the other. */
export class Passages {
  private known = new Map<string, Passage>();

  constructor(private readonly check: CheckPassage) {}

  /** All findings in the text, sorted by start, then by end. */
  read(text: string): readonly Finding[] {
    if (text.length <= LONGEST_WHOLE) {
      this.known.clear();
      return this.check(text, NOWHERE);
    }
    const passages = this.cut(text);
    const joined = new Joined();
    let start = 0;
    for (const [at, passage] of passages.entries()) {
      const end = start + passage.text.length;
      for (const finding of this.findingsIn(passages, at)) joined.add(finding, start, end);
      start = end;
    }
    return joined.all.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private cut(text: string): readonly Passage[] {
    const known = new Map<string, Passage>();
    const passages = piecesOf(text).map((letters) => {
      const passage = this.known.get(letters) ?? known.get(letters) ?? new Passage(letters);
      passage.moveTo(letters);
      known.set(letters, passage);
      return passage;
    });
    this.known = known;
    return passages;
  }

  private findingsIn(passages: readonly Passage[], at: number): readonly Finding[] {
    const passage = passages[at] as Passage;
    if (passage.findings && passage.asked.every(({ pattern, side, answer }) => hasBeside(passages, at, pattern, side) === answer)) return passage.findings;
    const asked: Asked[] = [];
    const elsewhere: Elsewhere = {
      has(pattern, side) {
        const answer = hasBeside(passages, at, pattern, side);
        asked.push({ pattern, side, answer });
        return answer;
      },
    };
    passage.findings = this.check(passage.text, elsewhere);
    passage.asked = asked;
    return passage.findings;
  }
}

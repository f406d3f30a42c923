/*
 * A text whose characters were set apart by marks (加.微.信, 注 册 就 送, 稳/赚/不/赔), read without these.
 *
 * unfold.ts notes in passing where short runs of characters stand in a row with marks between them. From there the whole stretch is looked at:
 * it counts as set apart when at least two characters in a row stand alone between marks, or when runs of two at most stand between one and
 * the same mark, and that is one which nobody writes there or words of the dictionary go on across it (加微~信领~红包; not 首页|新闻|体育). Then its marks are left out; a comma or
 * the end of a sentence among them stays, unless it is the very mark that sets apart. Letters and figures alone are no such stretch: they are
 * dates, numbers, addresses and initials, but for letters one by one (F R E E), whose wider spaces stay one.
 * Memory: four bytes a unit, for such texts alone. Cost: nothing where no place was noted; else O(text).
 */
import { cutAround } from '../boundary/boundary';
import type { Normalised } from '../normalise/normalise';
import { classes, isSign, LETTER, NOISE, NUMBER } from './classes';

/** A text without the marks that set its characters apart. */
export interface Joined {
  readonly text: string;
  /** By unit of `text`: where it stood in the given text. */
  readonly origins: Int32Array;
}

/** What stands between two runs of characters: the folded units [from, to), and what it is without spaces. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** Fewer gaps in a row are how people write. */
const FEWEST_GAPS = 3;
/** Single letters stand in a row in notes and in short messages, too (c u 2 b). */
const FEWEST_LETTERS = 4;
const FEWEST_SPACED_LETTERS = 5;
const LONGEST_CELL = 2;
const LONGEST_GAP = 6;
/** Of the gaps between runs of two so many must cut a word in two. */
const CUT_SHARE = 1 / 3;

/** Marks that say something among others: where a clause ends, a share, a sum. */
const TELLING = new Set([...',、。!?;:\n\r%@+=“”"'].map((mark) => mark.charCodeAt(0)));

/** Marks that nobody puts between Chinese words: whatever stands between one and the next was set apart. */
const SENSELESS = new Set('.*^');

/** Brackets hold words of their own ([祈祷][祈祷]). */
const BRACKET = /[()[\]{}<>【】「」]/u;

const SPACE = 0x20;
const isSpace = (unit: number) => unit === SPACE || unit === 0x09;

/** One text while it is looked through. */
class Search {
  readonly codes = classes();
  /** Ranges of folded units to leave out, ascending. */
  readonly left: number[] = [];
  private readonly units: Uint16Array;
  private readonly length: number;
  private done = 0;

  constructor(private readonly text: Normalised) {
    this.units = text.units;
    this.length = text.length;
  }

  /** Looks at the stretch in which a mark stands at `place`; places come in order. */
  look(place: number): void {
    if (place < this.done) return;
    const start = this.beginning(place);
    this.done = place + 1;
    if (!this.hasGaps(start)) return;
    const gaps = this.gapsFrom(start);
    this.done = Math.max(this.done, gaps.at(-1)?.to ?? 0);
    const isSame = (before: Gap, after: Gap) => before.mark === after.mark;
    const rows = [
      ...this.rowsOf(gaps, (cell) => cell === 1).filter((row) => this.isChinese(row)),
      ...this.rowsOf(gaps, (cell, before, after) => cell === 1 && isSame(before, after)).filter((row) => this.isSpelled(row)),
      ...this.rowsOf(gaps, (_, before, after) => isSame(before, after)).filter((row) => this.isCutAnyhow(row)),
    ];
    const dropped = new Set(rows.flat());
    this.leaveOut(gaps.filter((gap) => dropped.has(gap)));
  }

  private isSignAt(at: number): boolean {
    return isSign(this.codes, this.units, at);
  }

  /** Where the stretch around a place begins: in its first run of characters. */
  private beginning(place: number): number {
    const { codes, units, done } = this;
    let cell = 0;
    let gap = 0;
    let at = place;
    for (; at > done && cell <= LONGEST_CELL && gap <= LONGEST_GAP; at--) {
      if (isSign(codes, units, at - 1)) {
        cell = 0;
        gap++;
      } else {
        cell++;
        gap = 0;
      }
    }
    return at;
  }

  /** How many characters the run [from, to) counts: a figure is one. */
  private cellOf(from: number, to: number): number {
    for (let at = from; at < to; at++) if (this.codes[this.units[at] as number] !== NUMBER) return to - from;
    return 1;
  }

  /** True when gaps enough follow each other from `start` on; asked first, since most places that are noted are two short words in prose. */
  private hasGaps(start: number): boolean {
    const { codes, units, length } = this;
    let gaps = 0;
    let cell = 0;
    for (let at = start; at < length; at++) {
      if (!isSign(codes, units, at)) {
        // The first run may be long.
        if (++cell > LONGEST_CELL && gaps > 0 && codes[units[at] as number] !== NUMBER) return false;
      } else if (cell > 0) {
        cell = 0;
        if (++gaps === FEWEST_GAPS) return true;
      }
    }
    return false;
  }

  private gapsFrom(start: number): readonly Gap[] {
    const { units, length } = this;
    const gaps: Gap[] = [];
    let at = start;
    while (at < length && this.isSignAt(at)) at++;
    for (;;) {
      const cell = at;
      while (at < length && !this.isSignAt(at)) at++;
      if (at >= length || (gaps.length > 0 && this.cellOf(cell, at) > LONGEST_CELL)) return gaps;
      const from = at;
      while (at < length && this.isSignAt(at)) at++;
      if (at >= length || at - from > LONGEST_GAP) return gaps;
      gaps.push({ from, to: at, mark: String.fromCharCode(...units.subarray(from, at).filter((unit) => !isSpace(unit))) });
    }
  }

  /** The rows of gaps, as long as may be, in which every two neighbours and the characters between them go on with the row. */
  private rowsOf(gaps: readonly Gap[], goesOn: (cell: number, before: Gap, after: Gap) => boolean): readonly (readonly Gap[])[] {
    const rows: Gap[][] = [];
    let row: Gap[] = [];
    for (const gap of gaps) {
      const before = row.at(-1);
      if (before && !goesOn(this.cellOf(before.to, gap.from), before, gap)) {
        rows.push(row);
        row = [];
      }
      row.push(gap);
    }
    rows.push(row);
    return rows.filter(({ length }) => length >= FEWEST_GAPS);
  }

  private kindAt(at: number): number {
    return this.codes[this.units[at] as number] as number;
  }

  /** True where at least two of the characters that stand alone are Chinese, or of any script but ours; not where one is said again and again (哈.哈.哈, [泪][泪][泪]). */
  private isChinese(row: readonly Gap[]): boolean {
    const isOther = ({ to }: Gap) => this.kindAt(to) !== LETTER && this.kindAt(to) !== NUMBER;
    const alone = row.slice(0, -1).filter(isOther);
    return alone.length >= 2 && alone.some(({ to }) => this.units[to] !== this.units[alone[0]?.to ?? 0]);
  }

  /** True where nothing but letters stands alone. */
  private isSpelled(row: readonly Gap[]): boolean {
    const mark = row[0]?.mark;
    if (row.length < (mark === '' ? FEWEST_SPACED_LETTERS : FEWEST_LETTERS) || mark === ',' || mark === '、') return false;
    return row.slice(0, -1).every(({ to }) => this.kindAt(to) === LETTER);
  }

  /** True where the mark is one that nobody writes there, or words of the dictionary go on across it. */
  private isCutAnyhow(row: readonly Gap[]): boolean {
    const mark = row[0]?.mark ?? '';
    if (mark === '' || TELLING.has(mark.charCodeAt(0)) || BRACKET.test(mark)) return false;
    if (!SENSELESS.has(mark)) return this.cutsWords(row);
    return row.every(({ to }) => this.kindAt(to) !== NUMBER && this.kindAt(to) !== LETTER);
  }

  private cutsWords(row: readonly Gap[]): boolean {
    const { units, length } = this;
    const [first, last] = [row[0] as Gap, row.at(-1) as Gap];
    const joined: number[] = [];
    const seams: number[] = [];
    let from = Math.max(0, first.from - LONGEST_GAP);
    for (const gap of row) {
      joined.push(...units.subarray(from, gap.from));
      seams.push(joined.length);
      from = gap.to;
    }
    joined.push(...units.subarray(last.to, Math.min(length, last.to + LONGEST_GAP)));
    const together = Uint16Array.from(joined);
    const isCut = (seam: number) => cutAround(together, together.length, seam, seam + 1).some((word) => word.from < seam && word.to > seam);
    return seams.filter(isCut).length >= row.length * CUT_SHARE;
  }

  /** Notes what of the gaps is left out. */
  private leaveOut(gaps: readonly Gap[]): void {
    const times = new Map<string, number>();
    for (const { mark } of gaps) times.set(mark, (times.get(mark) ?? 0) + 1);
    const usual = [...times].reduce((most, [mark, count]) => (count > (times.get(most) ?? 0) ? mark : most), gaps[0]?.mark ?? '');
    const usualWidth = Math.min(...gaps.filter(({ mark }) => mark === usual).map(({ from, to }) => to - from));
    for (const gap of gaps) this.leaveOutOf(gap, usual, usualWidth, (times.get(gap.mark) ?? 0) > 1);
  }

  private leaveOutOf({ from, to, mark }: Gap, usual: string, usualWidth: number, isUsed: boolean): void {
    const { codes, units } = this;
    const isBetweenLetters = codes[units[from - 1] as number] === LETTER && codes[units[to] as number] === LETTER;
    if (isBetweenLetters && mark === usual && to - from > usualWidth) this.left.push(from + 1, to);
    else if (mark === usual || (isUsed && ![...mark].some((one) => TELLING.has(one.charCodeAt(0))))) this.left.push(from, to);
    else
      for (let at = from; at < to; at++)
        if (isSpace(units[at] as number) || (codes[units[at] as number] === NOISE && !TELLING.has(units[at] as number))) this.left.push(at, at + 1);
  }

  /** The given text without what is left out; null when that is nothing. */
  joined(): Joined | null {
    const { given } = this.text;
    if (this.left.length === 0) return null;
    const placeOf = (unit: number) => (unit < this.length ? this.text.startOf(unit) : given.length);
    const origins = new Int32Array(given.length);
    let text = '';
    let kept = 0;
    const keep = (from: number, to: number) => {
      text += given.slice(from, to);
      for (let at = from; at < to; at++) origins[kept++] = at;
    };
    let from = 0;
    for (let i = 0; i < this.left.length; i += 2) {
      keep(from, placeOf(this.left[i] as number));
      from = placeOf(this.left[i + 1] as number);
    }
    keep(from, given.length);
    return { text, origins: origins.subarray(0, kept) };
  }
}

/** The text without the marks that set its characters apart, looked for at the places that `suspectedIn` noted; null when there are none. */
export function joinedAt(text: Normalised, places: readonly number[]): Joined | null {
  if (places.length === 0) return null;
  const search = new Search(text);
  for (const place of places) search.look(place);
  return search.joined();
}

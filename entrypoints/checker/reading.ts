import { editBetween } from '@/engine/edit-between';
import type { Finding } from '@/engine/finding';
import { moved } from '@/engine/moved';

/** What a reading needs from outside. */
export interface ReadingTools {
  /** The text that stands there now; null when it cannot be read. */
  read(): string | null;
  /** The text is another than when it was last looked at. */
  onChange(before: string, after: string): void;
  /** The findings in a text that are to be spoken of. */
  check(text: string): readonly Finding[];
}

/**
 * The text of one editor and what is found in it. Two ways of looking: `look` is right to the letter, and `glance` costs no check, for
 * while somebody types: what was found before is moved along with the edit. The text is kept only to tell what in it is still the same.
 */
export class Reading {
  /** Undefined until first looked at. */
  text: string | null | undefined;
  findings: readonly Finding[] = [];
  /** False while the findings are those of an earlier text, moved along. */
  #isChecked = false;
  /** True when the findings are others than those that were moved or taken last. */
  #isNew = false;

  constructor(private readonly tools: ReadingTools) {}

  /** Reads the text, and checks it unless it is the one that was checked last. */
  look(): this {
    this.#see();
    if (this.#isChecked) return this;
    // nothing is to be said of an empty text, so that a click into an empty editor makes no rules ready
    this.findings = this.text?.trim() ? this.tools.check(this.text) : [];
    this.#isChecked = true;
    this.#isNew = true;
    return this;
  }

  /** Reads the text, and moves the findings along with an edit. Null when only a check can tell them, or when they are known already. */
  glance(): readonly Finding[] | null {
    const before = this.text;
    if (!this.#see()) return this.#isChecked ? null : this.findings;
    const { text } = this;
    const edit = before != null && text != null ? editBetween(before, text) : null;
    const findings = edit && !this.#isNew ? moved(this.findings, edit) : null;
    if (findings) this.findings = findings;
    return findings;
  }

  /** The findings, right to the letter, as those from which they are moved from now on. */
  take(): readonly Finding[] {
    const { findings } = this.look();
    this.#isNew = false;
    return findings;
  }

  /** Forgets what was found: the rules are others now. */
  forget(): void {
    this.#isChecked = false;
  }

  /** True when the text is another than before. */
  #see(): boolean {
    const text = this.tools.read();
    const { text: before } = this;
    if (text === before) return false;
    this.text = text;
    this.#isChecked = false;
    if (before !== undefined) this.tools.onChange(before ?? '', text ?? '');
    return true;
  }
}

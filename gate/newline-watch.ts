/** What an editor may put behind the break by itself: the indentation of the line, the mark of a list, the sign of a quote. */
const BREAK = /^[^\S\n]*\n\s*(?:(?:[-*+•>]|\d+[.)、])\s*)?$/;

/** True when the second text is the first with a line broken at one place, and nothing else but white space is different. */
export function isBroken(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.slice(start, before.length - end).trim() === '' && BREAK.test(after.slice(start, after.length - end));
}

/**
 * Learns in which editors Enter makes a new line: a plain Enter, or its replay, after which the text is the same with one break more, and
 * still is when more is written. A page that sends may leave the break there until its server has answered, and one that puts a template in
 * the place of what was written has made no new line. One observation is enough; a text that goes with its Enter takes it back.
 */
export class NewlineWatch {
  /** Editors in which Enter was seen to make a new line. */
  readonly hosts = new WeakSet<HTMLElement>();

  /** Watches one editor, `read` gives its text. */
  watch(host: HTMLElement, read: () => string | null, signal: AbortSignal): void {
    let before: string | null = null;
    const look = () => {
      // most keys come after no Enter, and a long text is not read for nothing
      const after = before === null ? null : read();
      if (before === null || after === null) return;
      if (isBroken(before, after)) this.hosts.add(host);
      else if (before.trim() !== '' && after.trim() === '') this.hosts.delete(host);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      look();
      const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      before = event.key === 'Enter' && isPlain ? read() : null;
    };
    host.addEventListener('keydown', onKeyDown, { capture: true, signal });
    // a voice brings the next words without a key
    host.addEventListener('beforeinput', look, { capture: true, signal });
  }
}

const linesIn = (text: string) => text.split('\n').length;

/**
 * Learns in which editors Enter makes a new line: a plain Enter, or its replay, after whose keyup the text has a line more than before.
 * One observation is enough; a page that sends on keyup has emptied its editor by then.
 */
export class NewlineWatch {
  /** Editors in which Enter was seen to make a new line. */
  readonly hosts = new WeakSet<HTMLElement>();

  /** Watches one editor, `read` gives its text. */
  watch(host: HTMLElement, read: () => string | null, signal: AbortSignal): void {
    let before: string | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      before = event.key === 'Enter' && isPlain ? read() : null;
    };
    const onKeyUp = ({ key }: KeyboardEvent) => {
      const lines = before === null ? Number.POSITIVE_INFINITY : linesIn(before);
      before = null;
      if (key !== 'Enter' || this.hosts.has(host)) return;
      // once the page has had its say
      setTimeout(() => {
        if (host.isConnected && linesIn(read() ?? '') > lines) this.hosts.add(host);
      });
    };
    host.addEventListener('keydown', onKeyDown, { capture: true, signal });
    host.addEventListener('keyup', onKeyUp, { capture: true, signal });
  }
}

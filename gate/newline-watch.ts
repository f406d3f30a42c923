/**
 * Learns in which editors Enter makes a new line: a plain Enter, or its replay, that was turned into a line break, and after whose keyup the
 * text is still the same. One observation is enough; a page that sends on keyup has emptied its editor by then.
 */
export class NewlineWatch {
  /** Editors in which Enter was seen to make a new line. */
  readonly hosts = new WeakSet<HTMLElement>();

  /** Watches one editor, `read` gives its text. */
  watch(host: HTMLElement, read: () => string | null, signal: AbortSignal): void {
    let isPlainEnter = false;
    let broken: string | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      broken = null;
    };
    const onInput = (event: Event) => {
      const { inputType, data } = event as InputEvent;
      // the last is what a replayed Enter does in a textarea (resume.ts)
      const isBreak = inputType === 'insertParagraph' || inputType === 'insertLineBreak' || data === '\n';
      broken = isPlainEnter && isBreak ? read() : null;
    };
    const onKeyUp = ({ key }: KeyboardEvent) => {
      const before = broken;
      broken = null;
      if (key !== 'Enter' || before === null) return;
      // once the page has had its say
      setTimeout(() => {
        if (host.isConnected && read() === before) this.hosts.add(host);
      });
    };
    host.addEventListener('keydown', onKeyDown, { capture: true, signal });
    host.addEventListener('input', onInput, { capture: true, signal });
    host.addEventListener('keyup', onKeyUp, { capture: true, signal });
  }
}

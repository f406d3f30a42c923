/**
 * Learns in which editors Enter makes a new line: a plain Enter that the browser turned into a line break, and after whose keyup the
 * text was still there. One observation is enough; a page that sends on keyup has emptied its editor by then.
 */
export class NewlineWatch {
  /** Editors in which Enter was seen to make a new line. */
  readonly hosts = new WeakSet<HTMLElement>();

  /** Watches one editor, `read` gives its text. */
  watch(host: HTMLElement, read: () => string | null, signal: AbortSignal): void {
    let isPlainEnter = false;
    let hasBroken = false;
    const onKeyDown = (event: KeyboardEvent) => {
      isPlainEnter = event.isTrusted && event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      hasBroken = false;
    };
    const onInput = (event: Event) => {
      const { inputType } = event as InputEvent;
      hasBroken = isPlainEnter && (inputType === 'insertParagraph' || inputType === 'insertLineBreak');
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !hasBroken) return;
      hasBroken = false;
      requestAnimationFrame(() => {
        if (host.isConnected && read()?.trim()) this.hosts.add(host);
      });
    };
    host.addEventListener('keydown', onKeyDown, { capture: true, signal });
    host.addEventListener('input', onInput, { capture: true, signal });
    host.addEventListener('keyup', onKeyUp, { capture: true, signal });
  }
}

/**
 * Learns in which editors Enter makes a new line: a plain Enter that went through, that the browser turned into a line break, and
 * after whose keyup the text was still there. One observation is enough; a page that sends on keyup has emptied its editor by then.
 */
export class NewlineWatch {
  /** Editors in which Enter was seen to make a new line. */
  readonly hosts = new WeakSet<HTMLElement>();
  #pressed: { readonly host: HTMLElement; hasBroken: boolean } | null = null;

  /** A send key went down in an editor. */
  keyDown(event: KeyboardEvent, host: HTMLElement): void {
    const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey;
    this.#pressed = isPlain ? { host, hasBroken: false } : null;
  }

  /** The editor is about to break a line. */
  broke(host: HTMLElement): void {
    if (this.#pressed?.host === host) this.#pressed.hasBroken = true;
  }

  /** The key came up; whether the text is still there shows once the page has had its say. */
  keyUp(): void {
    const pressed = this.#pressed;
    this.#pressed = null;
    if (!pressed?.hasBroken) return;
    const { host } = pressed;
    requestAnimationFrame(() => {
      const text = 'value' in host ? (host.value as string) : (host.textContent ?? '');
      if (host.isConnected && text.trim() !== '') this.hosts.add(host);
    });
  }
}

/** Copies through a copy event of our own making, for pages without the clipboard API (plain http). */
function copyByEvent(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', fill, { capture: true });
  const isCopied = document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  return isCopied;
}

/** Puts a text on the clipboard, within a gesture of the person; false when the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there on plain http, and a page's permissions policy may forbid it.
    return copyByEvent(text);
  }
}

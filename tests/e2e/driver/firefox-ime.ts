/** The part of Firefox's nsITextInputProcessor that is used here (dom/interfaces/base/nsITextInputProcessor.idl). */
interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(key: KeyboardEvent): boolean;
  commitCompositionWith(text: string, key?: KeyboardEvent): void;
  keyup(key: KeyboardEvent): void;
}

/** How a composition ends: by Enter in the input method's window, or by a click there. */
export interface Commit {
  readonly text: string;
  readonly isByEnter: boolean;
}

/**
 * Runs in Firefox's own window: an input method that shows strings and, when `commit` is given, commits that text. Stands alone, since it travels as source; the processor is kept on the window between calls, because a composition belongs to one.
 */
export function composeText(shown: readonly string[], commit: Commit | null): void {
  const browser = globalThis as unknown as {
    Cc: Record<string, { createInstance(iface: unknown): TextInputProcessor }>;
    Ci: { nsITextInputProcessor: unknown };
    shenyanInputMethod?: TextInputProcessor;
  };
  browser.shenyanInputMethod ??= browser.Cc['@mozilla.org/text-input-processor;1']?.createInstance(browser.Ci.nsITextInputProcessor);
  const processor = browser.shenyanInputMethod;
  if (!processor?.beginInputTransactionForTests(globalThis)) throw new Error('Firefox gave no text input processor');
  const letter = new KeyboardEvent('', { key: 'a', code: 'KeyA', keyCode: 65 });
  for (const text of shown) {
    processor.setPendingCompositionString(text);
    processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(text.length);
    processor.flushPendingComposition(letter);
    processor.keyup(letter);
  }
  if (!commit) return;
  const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
  processor.commitCompositionWith(commit.text, commit.isByEnter ? enter : undefined);
  if (commit.isByEnter) processor.keyup(enter);
}

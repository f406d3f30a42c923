/** The text of a field or an editable element, without the line break that a browser keeps at the end of one. */
export function textOf(editor) {
  return (editor instanceof HTMLTextAreaElement ? editor.value : editor.innerText).replace(/\n$/, '');
}

/** Empties a field or an editable element. */
export function empty(editor) {
  if (editor instanceof HTMLTextAreaElement) editor.value = '';
  else editor.replaceChildren();
}

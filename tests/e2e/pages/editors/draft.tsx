import { Editor, EditorState, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../fixture';

let state = EditorState.createEmpty();

function Composer() {
  const [editor, setEditor] = useState(state);
  state = editor;
  /** Draft.js leaves it to its users which keys format. */
  const onCommand = (command: string, now: EditorState) => {
    const formatted = RichUtils.handleKeyCommand(now, command);
    if (formatted) setEditor(formatted);
    return formatted ? 'handled' : 'not-handled';
  };
  return <Editor editorState={editor} onChange={setEditor} handleKeyCommand={onCommand} />;
}

export const mount: Mount = (root) => {
  flushSync(() => createRoot(root).render(<Composer />));
  // After a change over several blocks Draft.js draws itself anew, host and all.
  const host = () => {
    const drawn = root.querySelector<HTMLElement>('[contenteditable="true"]');
    if (!drawn) throw new Error('Draft.js drew no editor');
    return drawn;
  };
  return { host, model: () => state.getCurrentContent().getPlainText('\n') };
};

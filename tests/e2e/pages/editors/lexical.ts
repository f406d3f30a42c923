import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import type { Mount } from '../fixture';

/** Lexical separates paragraphs by two line ends, also empty ones. */
const PARAGRAPH_END = '\n\n';

export const mount: Mount = (root) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  root.append(host);
  const editor = createEditor({
    namespace: 'fixture',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(host);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  return { host: () => host, model: () => editor.read(() => $getRoot().getTextContent()).replaceAll(PARAGRAPH_END, '\n') };
};

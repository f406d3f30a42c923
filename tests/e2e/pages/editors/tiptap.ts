import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  const editor = new Editor({ element: root, extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 0 } })] });
  return { host: () => editor.view.dom, model: () => editor.getText({ blockSeparator: '\n' }).replaceAll('\u00A0', ' ') };
};

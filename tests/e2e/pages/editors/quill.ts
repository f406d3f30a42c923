import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  const quill = new Quill(root, { theme: 'snow' });
  return {
    host: () => quill.root,
    // Quill's text always ends with one line end of its own.
    model: () => quill.getText().replace(/\n$/, '').replaceAll('\u00A0', ' '),
    insertObject() {
      const { index } = quill.getSelection(true);
      quill.insertEmbed(index, 'image', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
      quill.setSelection(index + 1);
    },
    cutUndo: () => quill.history.cutoff(),
  };
};

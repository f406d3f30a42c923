import Vditor from 'vditor';
import 'vditor/dist/index.css';
import type { Mount } from '../fixture';

export const mount: Mount = (root) =>
  new Promise((resolve) => {
    const editor: Vditor = new Vditor(root, {
      cdn: '/npm/vditor',
      mode: 'ir',
      undoDelay: 0,
      height: 240,
      cache: { enable: false },
      toolbar: [],
      after: () => {
        const host = root.querySelector<HTMLElement>('.vditor-ir [contenteditable="true"]');
        if (!host) throw new Error('Vditor drew no editor');
        // Markdown has an empty line between paragraphs and knows no empty paragraph.
        resolve({
          host: () => host,
          model: () =>
            editor
              .getValue()
              .replace(/\n$/, '')
              .replace(/\n{2,}/g, '\n'),
        });
      },
    });
  });

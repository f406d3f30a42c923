import * as monaco from 'monaco-editor/editor/editor.api.js';
import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  root.style.height = '16rem';
  const editor = monaco.editor.create(root, { value: '', language: 'plaintext', wordWrap: 'on', automaticLayout: true, minimap: { enabled: false } });
  return {
    host: () => {
      const host = root.querySelector<HTMLElement>('.native-edit-context, textarea.inputarea');
      if (!host) throw new Error('Monaco drew no editor');
      return host;
    },
    model: () => editor.getValue({ preserveBOM: false, lineEnding: '\n' }),
    fill: (text) => editor.setValue(text),
    cutUndo: () => editor.pushUndoStop(),
  };
};

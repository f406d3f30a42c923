import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  const view = new EditorView({ parent: root, extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping] });
  return {
    host: () => view.contentDOM,
    model: () => view.state.doc.toString(),
    cutUndo: () => view.dispatch({ annotations: isolateHistory.of('full') }),
  };
};

import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import type { Mount } from '../fixture';

/** As on sites that use it: the editor scrolls, not the page. */
const scrolling = EditorView.theme({ '&': { maxHeight: '16rem' }, '.cm-scroller': { overflow: 'auto' } });

export const mount: Mount = (root) => {
  const view = new EditorView({ parent: root, extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping, scrolling] });
  return {
    host: () => view.contentDOM,
    model: () => view.state.doc.toString(),
    fill: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    cutUndo: () => view.dispatch({ annotations: isolateHistory.of('full') }),
  };
};

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  const editor = withHistory(withReact(createEditor()));
  const empty = [{ children: [{ text: '' }] }];
  flushSync(() =>
    createRoot(root).render(
      <Slate editor={editor} initialValue={empty}>
        <Editable placeholder="说点什么" />
      </Slate>,
    ),
  );
  const host = root.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!host) throw new Error('Slate drew no editor');
  return {
    host: () => host,
    model: () => editor.children.map((line) => Node.string(line)).join('\n'),
    cutUndo: () => editor.history.undos.push({ operations: [], selectionBefore: editor.selection }),
  };
};

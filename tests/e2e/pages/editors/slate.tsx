import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { Mount } from '../fixture';

const isBold = (marks: object | null) => marks !== null && 'bold' in marks;

/** Slate leaves it to its users how formatting looks. */
const Leaf = ({ attributes, children, leaf }: RenderLeafProps) => <span {...attributes}>{isBold(leaf) ? <strong>{children}</strong> : children}</span>;

function toggleBold(editor: Editor): void {
  if (isBold(Editor.marks(editor))) editor.removeMark('bold');
  else editor.addMark('bold', true);
}

export const mount: Mount = (root) => {
  const editor = withHistory(withReact(createEditor()));
  const empty = [{ children: [{ text: '' }] }];
  flushSync(() =>
    createRoot(root).render(
      <Slate editor={editor} initialValue={empty}>
        <Editable
          placeholder="说点什么"
          renderLeaf={(leaf) => <Leaf {...leaf} />}
          onKeyDown={(event) => {
            if (!event.ctrlKey || event.key !== 'b') return;
            event.preventDefault();
            toggleBold(editor);
          }}
        />
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

import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Mount } from '../fixture';

export const mount: Mount = async (root) => {
  const place = document.createElement('div');
  root.append(place);
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold], toolbar: ['bold'] });
  const host = editor.editing.view.getDomRoot();
  const model = editor.model.document.getRoot();
  if (!host || !model) throw new Error('CKEditor drew no editor');
  const textOf = (line: Iterable<unknown>) => [...line].map((part) => (part as { data?: string }).data ?? '').join('');
  return {
    host: () => host,
    // it gives its selection to the browser 50 ms after it had the focus (FocusObserver)
    hasSelection: () => !editor.model.document.selection.isCollapsed && getSelection()?.isCollapsed === false,
    model: () => [...model.getChildren()].map((line) => textOf((line as unknown as { getChildren(): Iterable<unknown> }).getChildren())).join('\n'),
  };
};

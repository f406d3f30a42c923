import { createEditor, createToolbar } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  const bar = document.createElement('div');
  const place = document.createElement('div');
  place.style.height = '12rem';
  root.append(bar, place);
  const editor = createEditor({ selector: place, config: { MENU_CONF: {} } });
  createToolbar({ editor, selector: bar, config: { toolbarKeys: ['bold'] } });
  const host = place.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!host) throw new Error('wangEditor drew no editor');
  return { host: () => host, model: () => editor.getText(), isReady: () => editor.isFocused() && editor.selection !== null };
};

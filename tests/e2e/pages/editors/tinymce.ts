import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/themes/silver';
import type { Mount } from '../fixture';

export const mount: Mount = async (root) => {
  const place = document.createElement('textarea');
  root.append(place);
  const [editor] = await tinymce.init({ target: place, license_key: 'gpl', promotion: false, branding: false, menubar: false, height: 260 });
  if (!editor) throw new Error('TinyMCE drew no editor');
  return {
    host: () => editor.getBody(),
    insertObject: () => editor.insertContent('<span contenteditable="false">@小王</span>'),
    model: () => [...editor.getBody().children].map((line) => line.textContent?.replaceAll('\u00A0', ' ').replaceAll('\uFEFF', '')).join('\n'),
    cutUndo: () => editor.undoManager.add(),
  };
};

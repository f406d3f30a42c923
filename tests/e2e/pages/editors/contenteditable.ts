import type { Mount } from '../fixture';
import { nativeModel } from '../native-model';

export const mount: Mount = (root) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  root.append(host);
  return {
    host: () => host,
    model: () => nativeModel(host),
    insertObject: () => document.execCommand('insertImage', false, 'data:image/gif;base64,R0lGODlhAQABAAAAACw='),
  };
};

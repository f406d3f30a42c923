import type { Mount } from '../fixture';
import { nativeModel } from '../native-model';

/** How UEditor, and mp.weixin with it, makes its editor: a frame whose document is written by script, editable as a whole. */
export const mount: Mount = (root) => {
  const frame = document.createElement('iframe');
  root.append(frame);
  const document_ = frame.contentDocument;
  if (!document_) throw new Error('the frame has no document');
  document_.open();
  document_.write('<!doctype html><html><head><meta charset="utf-8"></head><body class="view"><p><br></p></body></html>');
  document_.close();
  document_.designMode = 'on';
  return { host: () => document_.body, model: () => nativeModel(document_.body) };
};

import type { Mount } from '../fixture';
import { nativeModel } from '../native-model';

export const mount: Mount = (root) => {
  const frame = document.createElement('iframe');
  root.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  const host = inner.createElement('div');
  host.contentEditable = 'true';
  inner.body.append(host);
  return { host: () => host, model: () => nativeModel(host) };
};

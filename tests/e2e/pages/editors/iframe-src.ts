import type { Mount } from '../fixture';
import { nativeModel } from '../native-model';

export const mount: Mount = async (root) => {
  const frame = document.createElement('iframe');
  frame.src = 'framed.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  root.append(frame);
  await loaded;
  const host = frame.contentDocument?.querySelector<HTMLElement>('[contenteditable]');
  if (!host) throw new Error('the frame has no editor');
  return { host: () => host, model: () => nativeModel(host) };
};

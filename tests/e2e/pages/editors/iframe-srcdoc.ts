import type { Mount } from '../fixture';
import { nativeModel } from '../native-model';

export const mount: Mount = async (root) => {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><meta charset="utf-8"><body contenteditable="true" style="margin: 8px"></body>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  root.append(frame);
  await loaded;
  const host = frame.contentDocument?.body;
  if (!host) throw new Error('the frame has no body');
  return { host: () => host, model: () => nativeModel(host) };
};

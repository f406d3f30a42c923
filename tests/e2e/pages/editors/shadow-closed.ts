import type { Mount } from '../fixture';
import { nativeModel } from '../native-model';

export const mount: Mount = (root) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  root.dataset.fixture = '';
  root.attachShadow({ mode: 'closed' }).append(host);
  return { host: () => host, model: () => nativeModel(host) };
};

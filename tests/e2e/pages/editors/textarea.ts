import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  const field = document.createElement('textarea');
  root.append(field);
  return { host: () => field, model: () => field.value };
};

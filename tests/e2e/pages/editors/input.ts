import type { Mount } from '../fixture';

export const mount: Mount = (root) => {
  const field = document.createElement('input');
  field.type = 'text';
  root.append(field);
  return { host: () => field, model: () => field.value };
};

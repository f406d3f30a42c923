import type { EditorAdapter } from '@/editors/adapter';

export function plainEditor(host: HTMLElement): EditorAdapter {
  const field = host as HTMLTextAreaElement;
  return {
    host,
    kind: 'plain',
    read: () => (host.isContentEditable ? host.textContent : field.value),
    rects: () => [],
    ranges: () => [],
    replace: async () => false,
    focus: () => host.focus(),
    onEdit(run, signal) {
      host.addEventListener('input', run, { signal });
    },
  };
}

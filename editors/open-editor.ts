import type { EditorAdapter } from './adapter';
import type { EditorKind } from './editor-kind';
import { RichText } from './rich-text';
import { isField, TextField } from './text-field';

const kinds = Object.entries(import.meta.glob<EditorKind>('./kinds/*.ts', { eager: true, import: 'kind' }));

/** Editors by their host, so that everybody who asks for one shares its cached text; a host that goes takes its editor with it. */
const open = new WeakMap<HTMLElement, EditorAdapter>();

/**
 * The adapter of an editing host: of the first file in kinds/ that knows it, else the generic one. Always the same for the same host.
 * A new kind of editor is a new file in kinds/, needed only where the generic path cannot read or rewrite.
 */
export function openEditor(host: HTMLElement): EditorAdapter {
  const known = open.get(host);
  if (known) return known;
  const special = kinds.find(([, kind]) => kind.matches(host));
  const editor = special?.[1].open(host) ?? (isField(host) ? new TextField(host) : new RichText(host, 'contenteditable'));
  open.set(host, editor);
  return editor;
}

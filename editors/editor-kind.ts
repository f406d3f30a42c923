import type { EditorAdapter } from './adapter';

/** One kind of editor that needs an adapter of its own; the default export of a file in kinds/, named as the kind. */
export interface EditorKind {
  /** Whether this editing host belongs to it. Cheap: asked once for every host. */
  matches(host: HTMLElement): boolean;
  open(host: HTMLElement): EditorAdapter;
}

import type { EditorAdapter } from './adapter';

/** One kind of editor that needs an adapter of its own; what a file in kinds/ exports as `kind`. */
export interface EditorKind {
  /** Whether this editing host belongs to it. Cheap: asked once for every host. */
  matches(host: HTMLElement): boolean;
  open(host: HTMLElement): EditorAdapter;
}

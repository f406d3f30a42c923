import type { EditorAdapter } from '@/editors/adapter';

/** An editor as a fixture file mounts it. */
export interface Fixture {
  /** The element that a person types into. Asked anew each time, since some editors replace it. */
  host(): HTMLElement;
  /** The text in the editor's own model, lines separated by \n. */
  model(): string;
  /** False while the editor has not yet noticed its focus, in which time it puts letters in wrong places by itself. */
  isReady?(): boolean;
  /** True once the editor itself has taken over that something is selected, where that comes later than the browser's own selection. */
  hasSelection?(): boolean;
  /** Puts an image or a mention where the caret is, where the editor knows such a thing. */
  insertObject?(): void;
  /** Puts a text in at once, where one that is too long to type is tried. */
  fill?(text: string): void;
  /** Makes what comes next an undo step of its own, where the editor groups by time. */
  cutUndo?(): void;
}

/** Mounts an editor; what a file in editors/ exports as `mount`. */
export type Mount = (root: HTMLElement) => Fixture | Promise<Fixture>;

declare global {
  interface Window {
    /** What a test can ask of the page. */
    fixture: Fixture & {
      /** Our adapter, compiled into the page, for tests of the adapter alone. */
      readonly adapter: EditorAdapter;
      /** The words that the browser marks by itself. */
      highlighted(): string[];
      /** Texts that left. */
      readonly sent: readonly string[];
      /** How often the adapter said that something was edited. */
      edits: number;
    };
  }
}

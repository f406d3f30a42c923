import { readdirSync } from 'node:fs';
import type { BrowserName } from './driver/driver';

/** Every editor that has a fixture, by its file name: a new file runs through the whole suite by itself. */
export const KINDS: readonly string[] = readdirSync(new URL('./pages/editors', import.meta.url)).map((file) => file.replace(/\.tsx?$/, ''));

/** Enter makes no new line. */
export const ONE_LINE: readonly string[] = ['input'];
/** Markdown has no empty paragraph. */
export const NO_EMPTY_LINES: readonly string[] = ['vditor'];
/** No selection of the browser is theirs; their own keys are. */
export const KEYS_ONLY: readonly string[] = ['monaco'];
/** Their undo takes back, together with a rewrite, what was typed before. */
export const GROUPS_UNDO: Readonly<Record<BrowserName, readonly string[]>> = { chromium: ['tinymce'], firefox: [] };
/** Set their lines wrongly themselves under a CSS zoom. */
export const ASTRAY_ENLARGED: Readonly<Record<BrowserName, readonly string[]>> = { chromium: [], firefox: ['monaco'] };
/** Marked by lines of ours, since the browser marks no letters of theirs; all others by highlights. */
export const MARKED_BY_BOXES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['input'],
  firefox: ['input', 'textarea', 'react-textarea'],
};
/** Draws what was typed a frame later, so that a reading in the same instant misses the last letters. */
export const DRAWS_LATER: readonly string[] = ['monaco'];
/** Draws only the lines in view, so that no more can be read of a long text. */
export const DRAWS_PART: readonly string[] = ['codemirror6', 'monaco'];

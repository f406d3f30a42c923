import { findBrowser, variableOf } from '../../../scripts/setup/find-browser.mjs';
import type { BrowserName } from './driver';

/** Path of the installed browser. @throws with what to do when there is none. */
export function browserPath(name: BrowserName): string {
  const path = findBrowser(name);
  if (!path) throw new Error(`no ${name} found: install it, or say where it is in the environment variable ${variableOf(name)}`);
  return path;
}

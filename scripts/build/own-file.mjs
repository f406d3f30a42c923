import { ROOT } from '../setup/root.mjs';

/** An expression for files of this checkout, whatever its folder is called: `path` is the source of one for the path below it. */
export const ownFile = (path) => new RegExp(`^${RegExp.escape(ROOT.replaceAll('\\', '/'))}/${path}$`);

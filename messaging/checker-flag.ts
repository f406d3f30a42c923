/**
 * Property of `globalThis` in the extension's own world that holds a promise: it resolves to true once the checker of a frame has started,
 * and rejects when it could not. Undefined where the file of the checker did not even run.
 */
export const CHECKER_FLAG = 'shenyanChecker';

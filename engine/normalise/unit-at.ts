/**
 * `text.charCodeAt(at)` for loops that are handed strings of every make. V8 keeps strings in some ten forms (one byte or two, a slice, a
 * joint, …); a loop that has met more than four of them looks the method up anew for each character, which took 4 of the 6 ns that folding
 * one cost (Node 24). Called by its full name the method is a constant, and inlined whatever the form; kept in a variable it is none,
 * since bundlers make the constants of a file's top level variables.
 */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);

/**
 * Property of `globalThis` that the sentinel sets to true in its own world, and takes away when it removes itself. Whoever asks through
 * `scripting.executeScript` sees whether a frame has a living sentinel: a page that was open before the install or the grant has none.
 */
export const SENTINEL_FLAG = 'shenyanSentinel';

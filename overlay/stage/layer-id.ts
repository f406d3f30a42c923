/**
 * Id of the layer inside its closed root. Buttons that close name it as their `popovertarget`: when the extension has gone, as on an update
 * in Firefox, where no script of ours hears of it, the browser itself still takes away what is drawn.
 */
export const LAYER_ID = 'layer';

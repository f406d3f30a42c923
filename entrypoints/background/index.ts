import { defineBackground } from 'wxt/utils/define-background';
import { serveChecker } from './bring-checker';

/** The background reacts to the browser and to the frames; all listeners are added at once, before it can be put to sleep. */
export default defineBackground(() => {
  serveChecker();
});

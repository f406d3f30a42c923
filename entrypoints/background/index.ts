import { defineBackground } from 'wxt/utils/define-background';
import { serveChecker } from './bring-checker';
import { serveFrameReports } from './frame-reports';
import { keepRegistrations } from './registrations';
import { serveSettingsChanges } from './settings-changes';
import { sweepAfterUpdate } from './sweep-tabs';

/** The background reacts to the browser and to the frames; all listeners are added at once, so that an event that wakes it is heard. */
export default defineBackground(() => {
  serveChecker();
  serveSettingsChanges();
  // nothing aborts it: a background ends as a whole
  serveFrameReports(new AbortController().signal);
  keepRegistrations();
  sweepAfterUpdate();
});

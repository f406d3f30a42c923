import { beforeAll } from 'vitest';
import { browser } from './browser';

// Starting Firefox takes up to half a minute on a busy machine, which is not the time of whichever test comes first.
beforeAll(async () => {
  await browser();
});

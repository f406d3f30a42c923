import type { Site } from './site';

export default {
  title: { zh: 'Reddit', en: 'Reddit' },
  matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

import type { Site } from './site';

export default {
  title: { zh: 'X', en: 'X' },
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

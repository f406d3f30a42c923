import type { Site } from './site';

export default {
  title: { zh: 'Facebook', en: 'Facebook' },
  matches: ['https://www.facebook.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

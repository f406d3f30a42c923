import type { Site } from './site';

export default {
  title: { zh: 'Instagram', en: 'Instagram' },
  matches: ['https://www.instagram.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

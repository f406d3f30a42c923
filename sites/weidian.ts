import type { Site } from './site';

export default {
  title: { zh: '微店', en: 'Weidian' },
  matches: ['https://d.weidian.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

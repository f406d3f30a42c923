import type { Site } from './site';

export default {
  title: { zh: '京东商家', en: 'JD sellers' },
  matches: ['https://shop.jd.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

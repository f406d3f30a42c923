import type { Site } from './site';

export default {
  title: { zh: '微博', en: 'Weibo' },
  matches: ['https://weibo.com/*', 'https://*.weibo.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

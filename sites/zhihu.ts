import type { Site } from './site';

export default {
  title: { zh: '知乎', en: 'Zhihu' },
  matches: ['https://*.zhihu.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

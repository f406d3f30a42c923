import type { Site } from './site';

export default {
  title: { zh: '头条号', en: 'Toutiao' },
  matches: ['https://mp.toutiao.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

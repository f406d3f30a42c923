import type { Site } from './site';

export default {
  title: { zh: '小红书', en: 'Xiaohongshu' },
  matches: ['https://creator.xiaohongshu.com/*', 'https://www.xiaohongshu.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

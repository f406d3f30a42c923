import type { Site } from './site';

export default {
  title: { zh: '抖音', en: 'Douyin' },
  matches: ['https://creator.douyin.com/*', 'https://www.douyin.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

import type { Site } from './site';

export default {
  title: { zh: '抖店', en: 'Douyin sellers' },
  matches: ['https://fxg.jinritemai.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

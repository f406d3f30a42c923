import type { Site } from './site';

export default {
  title: { zh: '百度贴吧', en: 'Baidu Tieba' },
  matches: ['https://tieba.baidu.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

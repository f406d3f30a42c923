import type { Site } from './site';

export default {
  title: { zh: '百家号', en: 'Baijiahao' },
  matches: ['https://baijiahao.baidu.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

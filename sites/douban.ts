import type { Site } from './site';

export default {
  title: { zh: '豆瓣', en: 'Douban' },
  matches: ['https://www.douban.com/*', 'https://movie.douban.com/*', 'https://book.douban.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

import type { Site } from './site';

export default {
  title: { zh: '有赞', en: 'Youzan' },
  matches: ['https://www.youzan.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

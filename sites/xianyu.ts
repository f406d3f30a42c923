import type { Site } from './site';

export default {
  title: { zh: '闲鱼', en: 'Xianyu' },
  matches: ['https://*.goofish.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

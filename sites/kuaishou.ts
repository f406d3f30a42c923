import type { Site } from './site';

export default {
  title: { zh: '快手', en: 'Kuaishou' },
  matches: ['https://cp.kuaishou.com/*', 'https://www.kuaishou.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

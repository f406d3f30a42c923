import type { Site } from './site';

export default {
  title: { zh: '飞书', en: 'Feishu' },
  matches: ['https://*.feishu.cn/*', 'https://*.larksuite.com/*'],
  surface: 'internal',
  verified: null,
} satisfies Site;

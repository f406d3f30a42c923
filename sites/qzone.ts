import type { Site } from './site';

export default {
  title: { zh: 'QQ 空间', en: 'Qzone' },
  matches: ['https://user.qzone.qq.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

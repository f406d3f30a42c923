import type { Site } from './site';

export default {
  title: { zh: '微信公众平台', en: 'WeChat Official Accounts' },
  matches: ['https://mp.weixin.qq.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

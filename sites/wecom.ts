import type { Site } from './site';

export default {
  title: { zh: '企业微信管理后台', en: 'WeCom console' },
  matches: ['https://work.weixin.qq.com/*'],
  surface: 'direct',
  verified: null,
} satisfies Site;

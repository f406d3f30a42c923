import type { Site } from './site';

export default {
  title: { zh: '淘宝商家', en: 'Taobao sellers' },
  matches: ['https://myseller.taobao.com/*', 'https://qn.taobao.com/*', 'https://item.upload.taobao.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

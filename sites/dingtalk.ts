import type { Site } from './site';

export default {
  title: { zh: '钉钉', en: 'DingTalk' },
  matches: ['https://im.dingtalk.com/*'],
  surface: 'internal',
  verified: null,
} satisfies Site;

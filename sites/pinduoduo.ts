import type { Site } from './site';

export default {
  title: { zh: '拼多多商家', en: 'Pinduoduo sellers' },
  matches: ['https://mms.pinduoduo.com/*'],
  surface: 'public',
  verified: null,
} satisfies Site;

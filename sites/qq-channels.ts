import type { Site } from './site';

export default {
  title: { zh: 'QQ 频道', en: 'QQ Channels' },
  matches: ['https://pd.qq.com/*'],
  surface: 'group',
  verified: null,
} satisfies Site;

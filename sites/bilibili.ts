import type { Site } from './site';

export default {
  title: { zh: '哔哩哔哩', en: 'Bilibili' },
  matches: [
    'https://www.bilibili.com/*',
    'https://member.bilibili.com/*',
    'https://t.bilibili.com/*',
    'https://message.bilibili.com/*',
    'https://live.bilibili.com/*',
    'https://space.bilibili.com/*',
  ],
  surface: 'public',
  verified: null,
} satisfies Site;

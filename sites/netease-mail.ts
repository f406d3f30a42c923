import type { Site } from './site';

export default {
  title: { zh: '网易邮箱', en: 'NetEase Mail' },
  matches: ['https://mail.163.com/*', 'https://mail.126.com/*'],
  surface: 'email',
  sendKeys: ['ctrl-enter', 'meta-enter'],
  verified: null,
} satisfies Site;

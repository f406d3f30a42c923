import type { Site } from './site';

export default {
  title: { zh: 'QQ 邮箱', en: 'QQ Mail' },
  matches: ['https://mail.qq.com/*', 'https://wx.mail.qq.com/*'],
  surface: 'email',
  sendKeys: ['ctrl-enter', 'meta-enter'],
  verified: null,
} satisfies Site;

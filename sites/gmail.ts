import type { Site } from './site';

export default {
  title: { zh: 'Gmail', en: 'Gmail' },
  matches: ['https://mail.google.com/*'],
  surface: 'email',
  sendKeys: ['ctrl-enter', 'meta-enter'],
  verified: null,
} satisfies Site;

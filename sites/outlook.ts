import type { Site } from './site';

export default {
  title: { zh: 'Outlook 网页版', en: 'Outlook on the web' },
  matches: ['https://outlook.live.com/*', 'https://outlook.office.com/*', 'https://outlook.office365.com/*'],
  surface: 'email',
  sendKeys: ['ctrl-enter', 'meta-enter', 'alt-s'],
  verified: null,
} satisfies Site;

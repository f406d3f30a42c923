import type { Site } from './site';

export default {
  title: { zh: 'Messenger', en: 'Messenger' },
  matches: ['https://www.messenger.com/*'],
  surface: 'direct',
  verified: null,
} satisfies Site;

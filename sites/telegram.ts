import type { Site } from './site';

export default {
  title: { zh: 'Telegram', en: 'Telegram' },
  matches: ['https://web.telegram.org/*'],
  surface: 'group',
  verified: null,
} satisfies Site;

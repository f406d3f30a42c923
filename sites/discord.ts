import type { Site } from './site';

export default {
  title: { zh: 'Discord', en: 'Discord' },
  matches: ['https://discord.com/*'],
  surface: 'group',
  verified: null,
} satisfies Site;

import type { Site } from './site';

export default {
  title: { zh: 'Microsoft Teams', en: 'Microsoft Teams' },
  matches: ['https://teams.microsoft.com/*'],
  surface: 'internal',
  verified: null,
} satisfies Site;

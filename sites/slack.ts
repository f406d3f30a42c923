import type { Site } from './site';

export default {
  title: { zh: 'Slack', en: 'Slack' },
  matches: ['https://app.slack.com/*'],
  surface: 'internal',
  verified: null,
} satisfies Site;

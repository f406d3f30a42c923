import type { Site } from './site';

export default {
  title: { zh: 'WhatsApp', en: 'WhatsApp' },
  matches: ['https://web.whatsapp.com/*'],
  surface: 'direct',
  verified: null,
} satisfies Site;

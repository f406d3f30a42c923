import type { Site } from './site';

export default {
  title: { zh: '本机网页', en: 'Pages on this machine' },
  matches: ['http://localhost/*', 'http://127.0.0.1/*'],
  verified: '2026-11-21',
} satisfies Site;

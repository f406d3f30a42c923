import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '教育培训', en: 'Education' },
  about: { zh: '招生、办班、卖课和资料的人', en: 'People who enrol students or sell courses and papers' },
  on: true,
});

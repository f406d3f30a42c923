import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '广告法', en: 'Advertising law' },
  about: { zh: '卖货、推广、写文案的人', en: 'People who sell, promote or write copy' },
  on: true,
});

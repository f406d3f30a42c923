import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '促销与评价', en: 'Promotion and reviews' },
  about: { zh: '做活动、打折、抽奖、要好评的人', en: 'People who run sales and prize draws or ask for reviews' },
  on: true,
});

import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '房产与招商', en: 'Property and franchising' },
  about: { zh: '卖房、租售商铺、招加盟商的人', en: 'People who sell property or recruit franchisees' },
  on: false,
});

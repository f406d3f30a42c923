import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '企业信誉与保密', en: 'Company trust and secrets' },
  about: { zh: '代表公司说话、经手内部资料的人', en: 'People who speak for a company or handle its internal material' },
  on: true,
});

import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '健康', en: 'Health' },
  about: { zh: '卖食品、保健品、护肤品、药品或分享养生的人', en: 'People who sell food, supplements, cosmetics or medicine, or share health tips' },
  on: true,
});

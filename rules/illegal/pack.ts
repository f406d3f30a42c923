import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '违法招揽与伤害他人', en: 'Illegal offers and harm to others' },
  about: { zh: '所有发言的人，群主和管理员尤其需要', en: 'Everybody who writes, group owners above all' },
  on: true,
});

import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '个人信息', en: 'Personal data' },
  about: { zh: '群主、老师、客服、HR，凡是会经手别人信息的人', en: 'Whoever handles other people’s data: hosts of groups, teachers, support, HR' },
  on: true,
});

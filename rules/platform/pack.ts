import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '平台红线', en: 'Platform red lines' },
  about: { zh: '发帖、评论、带货、运营社群和账号的人', en: 'People who post, comment, sell or run groups and accounts' },
  on: true,
});

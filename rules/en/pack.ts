import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '英文内容', en: 'English posts' },
  about: { zh: '也用英文发帖、写邮件、联系客户的人', en: 'People who also post, mail or reach out in English' },
  on: true,
});

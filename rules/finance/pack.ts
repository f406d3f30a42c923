import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '金融理财', en: 'Finance' },
  about: { zh: '谈到理财、贷款、股票或拉人投资的人', en: 'People who write about investing, lending or shares, or recruit for them' },
  on: true,
});

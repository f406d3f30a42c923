import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '骚扰与过度营销', en: 'Spam and over-marketing' },
  about: { zh: '在群里、私信里推广商品和活动的人', en: 'People who promote goods or events in groups and messages' },
  on: true,
});

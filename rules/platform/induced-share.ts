import { deleteInvitation } from '@/engine/rewrite/delete-invitation';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { WECHAT_TERMS } from '../laws';
import { SPOKEN_OF } from '../telling';
import { WORDINGS } from './induced-share.wordings';

export const explanation = defineExplanation({
  title: { zh: '诱导分享', en: 'Induced sharing' },
  why: {
    zh: '用好处、门槛或情感压力换转发、集赞、助力，微信会停止传播并可能封号；群友也会觉得被打扰。',
    en: 'Trading gifts, access or guilt for shares and likes gets links stopped and accounts limited, and bothers the group.',
  },
  fix: { zh: '直接给内容或报名方式，写明“愿意的话可以转发”，不以转发为条件。', en: 'Offer the content directly; say that sharing is welcome, not required.' },
  sources: [
    {
      name: { zh: '《微信外部链接内容管理规范》', en: 'WeChat rules on external links' },
      article: '诱导分享、诱导关注',
      url: 'https://weixin.qq.com/cgi-bin/readtemplate?t=weixin_external_links_content_management_specification',
      checked: '2026-11-20',
      recheck: true,
    },
    { ...WECHAT_TERMS, article: '8.3.2' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off', email: 'hint' },
  stage: 'stable',
  heedsScore: true,
  find: WORDINGS,
  unless: [...SPOKEN_OF, 'negated', 'reported', { text: /不会(?:有|带来)[^,。]{0,2}好运|怎么|如何|[真好最]烦|无语|道德绑架|失物|招领|寻人|从没|没中过/u }],
  rewrite: deleteInvitation,
});

export const examples = defineExamples({
  bad: [
    '⟦传这个视频到十个群就能领⟧一百元红包',
    { text: '⟦转到五个群才能看⟧结果', surface: 'group' },
    '⟦转发这条到3个群，截图来领⟧免费资料包',
    '⟦集38个赞⟧送体验课，差一个不给哦',
    '⟦关注后才能查看⟧测试结果，你的前世是什么',
    '⟦帮我砍1刀⟧，差0.02元就能免费领，⟦是朋友就转⟧',
    '⟦不转不是中国人⟧，⟦为孩子转起来⟧',
    '⟦分享3个群解锁完整⟧视频，⟦拉10个人头返现⟧',
    '⟦点个zai看，转到家族群，幸运儿⟧送体温计',
    '⟦是校友就转⟧，凑⟦满200个liuyan⟧开奖',
    '⟦点赞评论⟧就送',
    '⟦助力⟧宝贝⟦参加萌娃大赛⟧，点链接投票，冲冲冲',
    '⟦扫码关注⟧店铺即可领伞一把',
    '答应我，⟦转给你最爱⟧的五个人，爱情会降临',
    '⟦分享给朋友⟧，解锁更多内容',
    '⟦分享到朋友圈并保留两小时，凭截图领⟧奶茶',
    '⟦帮点一下⟧，谢谢，点了你也有红包拿',
  ],
  good: [
    '转发这条不会有好运，但会让我开心',
    '转发抽奖的微博我从来不信',
    '“转发这条锦鲤，你会好运”，转了八年，我依旧单身',
    '模拟法庭的题目是：转发“不转就倒霉”算不算寻衅滋事',
    '我妈又转“不转不是中国人”那种文章，我说妈你先吃饭',
    '文件传到两个群了，大家记得领',
    '把通知发到三个群里',
    '这种不转不是什么人的帖子真烦',
    '转发给三个班长，才能统计完',
    '通知转到三个群就行，大家看完回复收到',
    '甲方砍价到九折，我们这边成本降2%还能接受。',
    'QA：关注流水线重跑之后的测试结果，绿了再合。',
    '想看活动照片的可以进相册，不需要转发。',
    '投票随意，不勉强，群里也不要刷。',
    '请关注水位，三号泵房夜里再看一次。',
    '谢谢你分享这份资料，我转给组里看看。',
    '点赞最多的照片会做成日历',
    '投票结果出来了，三号赢',
    '这个红心是点赞的意思吗',
    '麻烦转一下给财务',
    '拉小王进群一下，他负责对接',
  ],
  knownMiss: ['⟦发朋友圈集20个小心心，到店兑换蛋糕⟧'],
});

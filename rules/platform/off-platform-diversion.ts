import { deleteInvitation } from '@/engine/rewrite/delete-invitation';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { XIAOHONGSHU_DIVERSION_RULES } from '../laws';
import { DENIED_BEFORE, ON_PLATFORM, SPOKEN_OF } from '../telling';
import { WORDINGS } from './off-platform-diversion.wordings';

export const explanation = defineExplanation({
  title: { zh: '站外引流', en: 'Steering people off the platform' },
  why: {
    zh: '在公开平台把人引到微信、QQ、其他软件或私下交易，是限流、扣分、封号最常见的原因；离开平台的交易也得不到保障。',
    en: 'Moving people to WeChat, QQ, another app or a private deal is what platforms throttle and ban for most; off-platform deals have no protection.',
  },
  fix: { zh: '改成平台内的路：商品卡、店铺客服、站内私信。', en: 'Point to the platform’s own shop, customer service or messages.' },
  sources: [
    { ...XIAOHONGSHU_DIVERSION_RULES, article: '站外导流' },
    {
      name: { zh: '抖音电商“引导私下交易”规则', en: 'Douyin e-commerce rule on private deals' },
      article: '引导私下交易',
      documentNumber: '平台公开规则',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off', email: 'off' },
  stage: 'stable',
  heedsScore: true,
  find: WORDINGS,
  unless: [...SPOKEN_OF, 'asked', DENIED_BEFORE, ON_PLATFORM, { pattern: /出了?问题|没人管|没有?保障|受骗|被骗|没理|拒绝了|有人(?:让|叫|要)|多少钱/u }],
  allow: ['私信统一回复', '请走平台'],
  rewrite: deleteInvitation,
});

export const examples = defineExamples({
  bad: [
    '⟦加威信⟧领资料，免费',
    '⟦加我微芯⟧，带你赚钱',
    '⟦加徽信⟧看福利清单',
    '⟦站内信容易被屏蔽，你加我V⟧',
    '⟦评论区打想要，发你渠道⟧',
    '⟦别在这边拍⟧，⟦支付宝直接转我，马上发货⟧',
    { text: '姐妹⟦点头像，第二个小红书号才是我真号⟧', alsoFires: ['spam/learned'] },
    '⟦想要的姐妹看主页⟧，⟦走微信下单⟧便宜一半',
    '⟦评论区扣1发价⟧，⟦私聊滴滴我领⟧清单',
    '⟦橘色软件搜同名⟧，那边有货有发票',
    '⟦进裙⟧带走，⟦V走起⟧，⟦别在这付⟧',
    '⟦图四有暗号⟧，⟦懂的都懂，绿泡泡见⟧',
    '⟦主页有惊喜⟧，⟦加我领⟧资料包，⟦价格走wx⟧',
    '评论发不了，⟦想要的来橱窗⟧，⟦私聊走绿泡⟧',
    '⟦简介有惊喜⟧，⟦群号在头像⟧里',
    '这件大衣问的人太多了，统一回复一下：评论区不方便报价，⟦想要的姐妹看主页⟧⟦简介⟧，或者去⟦橘色软件搜同名⟧店铺，那边有活动还便宜八十。',
    '⟦别在闲鱼拍⟧，手续费太高，⟦微信转我⟧',
    '⟦介绍里⟧有你想要的',
    '这里聊容易被封，⟦换个地方⟧',
    '我的⟦微店⟧有更多款式',
    '⟦在隔壁⟧⟦小蓝鸟⟧有完整版',
    '同款在⟦某多多搜⟧店名',
    '评论区留个1⟦我私你⟧',
  ],
  good: [
    '商家居然要加我微信给我发红包，真服了，差评',
    '加薇薇领唱的那个声部',
    '他给厂里增加威信，免费加班从不计较',
    '参加卫星发射的资料整理',
    { text: '您说的微信转账我这边收不到，只能在平台付款', surface: 'direct' },
    '看我主页的置顶视频，有教程',
    '想要资料的在评论区留言，我发网盘',
    '私信收不到的话加班级群问',
    '饭钱支付宝直接转我就行，一人三十五',
    '头像换了，大家别认错',
    '老板，这个服务器一个月多少钱，报价私聊发我就行',
    '我主页有骑行路线合集，配了海拔图，慢慢看。',
    '活动细节都在店铺客服里，私信统一回复，别信加好友的。',
    '发现冒充我们的号，别点头像私聊，是骗子。',
    '下单请走平台，走微信转账出了问题没人管。',
    '主页背景图换成雪山了，好看吗？',
    '加薇薇去吃饭',
    '我爱❤你',
    '威信扫地',
    '周五线下交流，会议室在三楼。',
    '客服姐姐态度真好',
    '私聊你了，看一下',
    '公众号更新了，去看看',
    '换个地方吃饭，这家太吵',
  ],
  knownMiss: ['⟦有货，微信转账发货⟧', '⟦留下你的微信，我让助理加你⟧'],
});

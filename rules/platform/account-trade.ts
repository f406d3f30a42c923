import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { ANTI_FRAUD_LAW, CRIMINAL_LAW } from '../laws';
import { SPOKEN_OF } from '../telling';
import { WORDINGS } from './account-trade.wordings';

export const explanation = defineExplanation({
  title: { zh: '买卖、出借账号和卡', en: 'Trading or lending accounts and cards' },
  why: {
    zh: '买卖、出租、出借微信号、银行卡、电话卡、收款码，或替人解封、过人脸、跑分，都可能成为诈骗和洗钱的帮凶：账号被封，本人也会被惩戒甚至追究刑责。',
    en: 'Selling, renting or lending accounts, cards or payment codes, or verifying for others, can make you an accomplice to fraud.',
  },
  fix: {
    zh: '不要发送，也不要把号、卡、验证码交给别人；已经借出的，马上改密码、挂失，并可拨打 96110。',
    en: 'Do not send it, and hand no account, card or code to anybody; if you have, change the password, block the card and report it.',
  },
  sources: [
    { ...ANTI_FRAUD_LAW, article: '第三十一条、第四十四条' },
    { ...CRIMINAL_LAW, article: '第二百八十七条之二' },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'off', email: 'warn' },
  stage: 'stable',
  heedsScore: true,
  find: WORDINGS,
  unless: [...SPOKEN_OF, { terms: ['以下行为', '惩戒', '换号', '二房东', '招租'], where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    '⟦buy aged instagram accounts⟧ with followers, escrow accepted',
    { text: '小红书⟦千粉号，价格好说，可走中介⟧', surface: 'group', alsoFires: ['spam/learned'] },
    { text: '⟦实名微信，满一年，两百一个，量大优惠⟧', surface: 'group', alsoFires: ['spam/learned'] },
    { text: '⟦王者V10全皮肤号出⟧，能换绑，走平台', surface: 'group', alsoFires: ['spam/learned'] },
    { text: '你把⟦企业主体借我认证几个号⟧，一个给五百', surface: 'direct' },
    '⟦高价收微信号⟧、⟦对公四件套⟧，一天结算',
    '⟦出租商家码⟧日结，不用你操作，保底1000',
    '⟦卖千粉号⟧⟦老号⟧，带实名，价格好说',
    '⟦辅助解封⟧，过人脸，先解后付',
    '老号、⟦实ming号长期收⟧，价高秒结',
    '⟦收V 号⟧，空号也要，速来',
    '稳定⟦车队接⟧料，⟦卡接回u⟧，支持担保',
    '⟦长期收银行卡⟧，大行小行都要，押金先付',
    { text: '帮我⟦扫一下这个码⟧登录我的微信', surface: 'direct' },
    { text: '我在换手机登录，⟦短信验证码是 204881⟧，你帮我填一下', surface: 'direct' },
    { text: '⟦好友辅助验证⟧一下，点确认就行', surface: 'direct' },
    '你⟦开个远程⟧，我来帮你⟦输密码⟧',
    '谁能帮我⟦收个验证码⟧，发红包',
    '有没有实名制的⟦小红书账号⟧，五个，要注册半年的',
    '收⟦闲置qq⟧，星星月亮都行，带密保走',
    '上下车都行，⟦四大行优先⟧，一单三百',
    '⟦银联扫⟧一下，帮忙⟦走下款⟧',
    '刚发到你手机的⟦六位数字⟧报给我，我登录要用',
    { text: '别⟦把验证码告诉⟧别人，发给我就行，我帮你解封', surface: 'direct' },
    { text: '平台最近严查，出售⟦实名微信⟧号，现货，要的来', surface: 'direct' },
  ],
  good: [
    '请不要把验证码告诉任何人，包括我们客服',
    { text: '近期有同学因出租银行卡被公安机关传唤，请务必妥善保管个人账户', surface: 'email' },
    '公安部公布十起典型案例，其中三起涉及买卖银行卡和电话卡',
    '庭审中，被告人承认发过“高价收购微信号”的信息',
    '不要出售银行卡电话卡，违者要坐牢',
    '派出所的海报上写着：银行卡高价收购是陷阱',
    'my instagram account got hacked, any tips?',
    '王者上分太难了，新皮肤出了没',
    '企业主体认证要营业执照，去找行政',
    '我换手机号了，备注一下，微信不变。',
    '工作卡明天到前台，没领的自己去拿。',
    '小区出租两室一厅，押一付三，带电梯。',
    '反诈民警提醒：不要出租电话卡和银行卡，会被惩戒。',
    '谁收藏了旧邮票卡册？我想换一套。',
    '【小店】您的验证码是 204881，五分钟内有效，请勿泄露。',
    '我的微信被封了，怎么自助解封？',
    '机房那批料明天到，车队八点来接。',
    '微信号满了加不了人',
    '帮我在群里点一下接龙',
    '闲鱼上卖掉了自行车',
    '店铺法人变更需要哪些材料',
    '钉钉打卡忘了，找人事补',
  ],
  knownMiss: ['⟦代过实名，人脸都可以⟧', '⟦有没有人帮忙解封，十块钱⟧'],
});

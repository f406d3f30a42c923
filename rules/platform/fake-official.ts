import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { PUBLIC_SECURITY_LAW, WECHAT_ACCOUNT_RULES } from '../laws';
import { WORDINGS } from './fake-official.wordings';

export const explanation = defineExplanation({
  title: { zh: '仿冒官方、钓鱼通知', en: 'Fake official notices and phishing' },
  why: {
    zh: '冒用银行、平台、快递、社保的名义，说账户异常、积分清零、退款理赔，让人点链接或打电话，是典型的诈骗通知；转发也会害人。',
    en: 'Notices in the name of a bank, platform, courier or agency that make people click or call are classic fraud; passing them on does harm.',
  },
  fix: {
    zh: '不要发送或转发，也不要点；只从官方应用或背面客服电话核实。若真是官方发布，请写明机构全称和官网地址。',
    en: 'Do not send or forward it, and do not click; check in the official app or by the number on the card.',
  },
  sources: [
    { ...PUBLIC_SECURITY_LAW, article: '第六十二条' },
    { ...WECHAT_ACCOUNT_RULES, article: '仿冒他人' },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { internal: 'off' },
  stage: 'stable',
  find: WORDINGS,
  unless: [
    'warned',
    {
      text: /(?:客服|银行|官方|公安|警[察方官]|平台|快递)[^,。!?]{0,4}(?:不会|不用|不需要|从不|绝不)[^,。!?]{0,4}(?:让|要求|屏幕|共享|主动|打电话|转账|提供|索要)/u,
    },
    { text: /(?:我们|[本我]行)[^,。!?]{0,2}(?:不会|从不|绝不|不可能)[^,。!?]{0,6}(?:问[您你]|索要|要求|打电话|转账|提供)/u },
    { terms: ['不会要求', '认准', '官方渠道', '任何银行', '民警', '骗子', '诈骗', '假的'], where: 'text' },
  ],
});

export const examples = defineExamples({
  bad: [
    { text: '⟦老板让你加他这个新微信⟧，急', surface: 'direct' },
    { text: '恭喜您被抽中⟦幸运客户⟧，免费得和田玉，付个加工费就行', surface: 'direct', alsoFires: ['spam/learned'] },
    '【⟦微信团队】您的账号存在异常，请点此⟧验证否则停用',
    '⟦医保局通知：医保卡将停用，点击链接⟧填写身份⟦补贴⟧登记',
    '⟦XX银行积分3.2万分月底清零，速兑换⟧链接见下',
    '⟦税务退税请填写⟧表格和验证码领取⟦补贴⟧，逾期作废',
    '紧急通 知：⟦抖音客服⟧中心核验，快点链接',
    '【⟦微信安全中心】您的账号将于今晚冻结，点此⟧验证身份',
    '先⟦打开腾讯会议共享屏幕，客服教你关掉会员扣费⟧',
    '您的⟦快递包裹丢失，请添加⟧理赔客服登录网址领取赔款',
    '您好⟦我是花呗客服，系统显示您是学生账户，需要注销⟧',
    '⟦公安通缉令⟧，你已被列为嫌疑人，配合调查，加QQ',
    '⟦微信官方⟧：检测到⟦您的账号⟧被多人投诉，请点击申诉否则永久封号',
    '⟦系统检测您⟧的账号存在风险，请输入密码验证',
    '⟦你家孩子在学校受伤了，快转手术费⟧，我是班主任',
    '【⟦支付宝】您的账户存在风险，请立即点击链接⟧升级',
    '⟦京东白条⟧年利率过高，不注销会影响征信，下载会议软件我教你',
    { text: '您涉嫌洗钱，请不要把此事告诉家人，马上把⟦钱转到安全账户⟧', surface: 'direct' },
  ],
  good: [
    { text: '我们不会打电话问您要验证码，也不会让您把钱转到什么安全账户', surface: 'direct' },
    '老板让你加一下新同事的权限',
    '恭喜你被抽中去献血',
    '客服说不用屏幕共享，退款走原路。',
    '居委会通知：周三8点-10点停水，各家提前存水。',
    '社保自助缴费可在官方App操作，请认准官方渠道。',
    '民警提醒：任何银行都不会要求点击链接核验。',
    '快递柜超时免费存48小时，过期会收0.5元。',
    '客服中心今天升级系统，电话稍晚再打。',
    '我的银行卡到期了，下午去网点换一张。',
    '明天用腾讯会议，记得提前下载，客服组也来。',
    '我银行卡被冻结了，怎么解',
    '个税汇算清缴记得在官方APP办，别点短信链接',
    '积分兑换的杯子到了',
    '违章查了，没有',
    '补课费交了，收据拍给你',
  ],
  knownMiss: ['⟦国家反诈中心：您的手机中毒，请下载清查软件并共享屏幕⟧', '⟦恭喜您中奖了，请先缴纳手续费⟧'],
});

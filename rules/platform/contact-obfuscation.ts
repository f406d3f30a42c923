import { deleteInvitation } from '@/engine/rewrite/delete-invitation';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { WECHAT_TERMS, XIAOHONGSHU_DIVERSION_RULES } from '../laws';
import { SPOKEN_OF } from '../telling';
import { WORDINGS } from './contact-obfuscation.wordings';

export const explanation = defineExplanation({
  title: { zh: '变形的联系方式', en: 'Disguised contact details' },
  why: {
    zh: '用谐音、符号或汉字数字写微信号、QQ 号、手机号，平台会当作有意规避，比直接留联系方式处罚更重。',
    en: 'Writing a WeChat, QQ or phone number with sound-alikes or symbols is read as evasion, and punished harder than a plain number.',
  },
  fix: {
    zh: '删掉这一段；需要联系时，用平台自带的客服、私信或店铺电话。',
    en: 'Delete it; use the platform’s own chat, customer service or the shop’s listed phone.',
  },
  sources: [
    { ...XIAOHONGSHU_DIVERSION_RULES, article: '站外导流' },
    { ...WECHAT_TERMS, article: '8.1.2.4' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off', email: 'hint' },
  stage: 'stable',
  heedsScore: true,
  find: WORDINGS,
  unless: [...SPOKEN_OF],
  allow: ['卫星云图', '卫星电话', '微信公众号', '蔚来'],
  rewrite: deleteInvitation,
});

export const examples = defineExamples({
  bad: [
    '姐妹们，这款面霜很好用，⟦加薇❤ abc12345⟧ 领红包',
    '想要⟦➕薇 a b c⟧，标注来自书友',
    '私下便宜，⟦V❤️聊⟧，别在这付',
    '看图配文：⟦扣扣伍零零三二一⟧，自己来',
    '联系方式：威.信 ⟦一三八零零一三八零零零⟧',
    '⟦卫星：tea_0571⟧，记得备注小样',
    '⟦薇xin zuan888⟧ 秒回，全国可发',
    '咨询⟦家薇：a1b2c3d4⟧，非诚勿扰',
    '⟦扣：五零零六二一⟧，晚上在线',
    '有事⟦+V：zhu_zi_88⟧，秒回',
    '电话⟦壹叁捌壹贰叁肆伍陆柒捌⟧',
    '薇電⟦同号见图⟧',
    '咨询请⟦加围脖 hsj_9921⟧ 不对是那个绿色的',
    '⟦一三九，四个八，剩下的是零七二一⟧',
    '⟦扣扣二五七三三九零一⟧',
    'V信同号 ⟦一五零零零零一一二二三⟧',
    '十一位：⟦一五五 三三三三 六六六六⟧',
  ],
  good: [
    '看卫星云图，明天下午雷阵雨，早点收衣服。',
    '今天做数学1V1辅导，晚上八点准时。',
    '这件V领的羊绒衫洗完缩水了。',
    '公司的威信靠时间积累，急不来。',
    '老板，你们店铺客服电话多少？我打店里问。',
    '加薇薇去吃饭',
    '我爱❤你',
    '这下他在厂里威信扫地了',
    '明天下午三点开会，记得带上周的会议纪要。',
    '加微波炉的插座换好了，编号 a1234。',
    '球球你别拆家了',
    '球球了，快更新吧',
    '取件码 8-2-3301',
    '扣除五百元押金',
    '心同学请假了',
  ],
  knownMiss: ['⟦❤信同步 13导头 后面8个6⟧', '⟦电话幺三八，零零零零，幺二三四⟧'],
  rewrites: [['姐妹们，这款面霜很好用，加薇❤ abc12345 领红包', '姐妹们，这款面霜很好用']],
});

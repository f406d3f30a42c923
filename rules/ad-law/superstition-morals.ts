import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, CONSUMER_LAW } from '../laws';

const GOODS = {
  pattern:
    /手串|手链|貔貅|吊坠|摆件|佛牌|红绳|水晶|玉佩|挂件|符|店|铺|楼盘|户型|请一条|请回家|下单|包邮|灵验|不灵|买|报名|大师|护身|特价|挂件|门口|贴纸|私信|私聊|结缘/u,
  where: 'text',
} as const;

export default defineRule({
  title: { zh: '迷信或制造焦虑', en: 'Superstition or shaming' },
  why: {
    zh: '用改运、招财卖货，或拿容貌、年龄吓唬人，违背公序良俗，平台见到就删。',
    en: 'Selling luck, or shaming looks and age to sell, offends public morals; platforms delete it on sight.',
  },
  fix: { zh: '只写材质、工艺和真实效果，不提运势，不贬低任何人。', en: 'Describe material, craft and real effect; leave luck out and put nobody down.' },
  severity: 'warn',
  bySurface: { group: 'hint', direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第九条第（七）（八）（九）项、第五十七条', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      terms:
        '开光 改运 招财 旺财 转运 犯太岁 化解灾 招桃花 挡灾 辟邪 旺夫 旺运 转运珠 挡煞 聚财 五帝钱 大师加持 招正缘 旺事业 旺桃花 补财库 化太岁 请财神 风水大师'.split(
          ' ',
        ),
      needs: [GOODS],
    },
    {
      pattern: /(?:戴上|请一条|请回家|买了|供上)[^。!\n]{0,12}(?:财运|翻身|好运|转运|发财|灵验)|不买[^。!\n]{0,6}要?倒[霉楣]|买了必(?:发|旺)/gu,
      anchors: '财运 翻身 好运 转运 发财 灵验 倒霉 倒楣 必发 必旺'.split(' '),
    },
    {
      pattern:
        /(?:(?:还|再)不(?:做|减|护肤|保养|打针|变美)|\d+岁)[^。!?\n]{0,12}(?:难怪|怪不得|看都不看|不值钱|没人爱|掉价|没人要|嫁不出去|嫌弃|被甩|剩女)|(?:单眼皮|塌鼻|大饼脸|胖|黑|矮|年纪|素颜|皱纹|小眼睛)[^。!?\n]{0,14}(?:没前途|没精神|没人爱|嫌弃|嫁不出去|没人要|黄脸婆|没自信|丢人)/gu,
      anchors: '难怪 怪不得 看都不看 不值钱 没人爱 掉价 没人要 嫁不出去 嫌弃 被甩 剩女 没前途 没精神 黄脸婆 没自信 丢人'.split(' '),
      needs: [{ pattern: /做|报|营|课|套餐|项目|面诊|医美|整形|减脂|减肥|塑形|双眼皮手术|护肤|姐妹|快来|抗衰/u, where: 'text' }],
    },
  ],
  unless: [
    'warned',
    'asked',
    'quoted',
    { pattern: /玩笑|文化|民俗|博物馆|讲解|骗局|不宣传|图个吉利|小说|电视剧|电影|游戏/u, where: 'text' },
    { pattern: /叫$/u, side: 'before', within: 1 },
  ],
  allow: '招财猫 转运中心 转运场 转运站 转运车 转运病人 国际转运 改运营 改运行'.split(' '),
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '⟦开光⟧貔貅手串，⟦戴上三个月财运翻身⟧，不灵退款',
    '本命年⟦不买红绳要倒霉⟧的，群里姐妹都请了一条',
    '⟦单眼皮=没精神=没前途⟧，年轻女孩一定要来做双眼皮',
    '⟦风水大师⟧亲选旺铺，⟦买了必发⟧，⟦改运⟧就趁今年',
    '这个⟦年纪还胖，老公不嫌弃⟧你才怪，快来报减脂营',
    { text: '⟦招财⟧手串，姐妹们请一条回家，私聊我', surface: 'group' },
    '请这尊财神，生意红火，事业⟦转运⟧，私信请购',
    '属虎的今年⟦犯太岁⟧，赶紧来请⟦化太岁⟧护身符',
    '大师开过光的手机贴纸，⟦旺财⟧⟦旺运⟧，包邮',
    '⟦30岁还不做医美，难怪老公看都不看⟧你，快来面诊',
    '⟦转运珠⟧请回家，三个月内必见财',
    '水晶能量手串，⟦招正缘⟧⟦旺事业⟧，姐妹请看',
    '女人过了⟦25岁就不值钱⟧了，赶紧来做抗衰',
    '⟦大师加持⟧的⟦五帝钱⟧，挂门口⟦挡煞⟧⟦聚财⟧，今日特价',
    '⟦黑皮显老没人爱⟧，七天美白训练营等你来',
  ],
  good: [
    '外婆给我编了根红绳，说图个吉利，挺好看的。',
    '博物馆新展讲古代占卜文化，周末有讲解。',
    '小区公告：请勿相信‘改运’‘消灾’骗局，遇到及时报警。',
    '转发锦鲤只是玩笑，大家还是好好复习。',
    '这款手串用的是小叶紫檀，12毫米，附鉴定证书，不宣传任何功效。',
    '快递已到转运中心，明天能送到店里。',
    '我家狗叫旺财，在宠物店买了新项圈。',
    '今年本命年，妈妈给我买了红袜子',
    '庙会上有人卖平安符，挺热闹',
    '昨天去寺庙参观，导游讲了开光的来历。',
    '转运中心爆仓，快递要晚两天。',
    '招财猫摆件碎了，重新买一个放前台。',
    '最近太胖了，想报个减脂营，有一起的吗？',
    '属鼠的朋友明年本命年了',
  ],
  rewrites: [
    ['开光貔貅手串，戴上三个月财运翻身，不灵退款', '不灵退款'],
    ['本命年不买红绳要倒霉的，群里姐妹都请了一条', '群里姐妹都请了一条'],
  ],
});

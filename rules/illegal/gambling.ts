import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '赌博、博彩', en: 'Gambling and betting' },
  why: {
    zh: '招揽赌博、博彩代理、上下分、返水，属于违法信息：账号会被永久封禁，发布者和群主都可能被追究。',
    en: 'Promoting gambling or recruiting for it is illegal in mainland China: accounts are banned for good, and posters and group owners can be held liable.',
  },
  fix: { zh: '不要发送。若是在提醒别人防骗，请写明“警惕”“举报”。', en: 'Do not send it. If you are warning others, say so plainly.' },
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国治安管理处罚法', en: 'Public Security Administration Punishments Law of the PRC' },
      article: '第八十二条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    {
      name: { zh: '中华人民共和国刑法', en: 'Criminal Law of the PRC' },
      article: '第三百零三条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      terms: [
        '六合彩',
        '时时彩',
        '百家乐',
        '博彩平台',
        '博彩公司代理',
        '菠菜平台',
        '棋牌上分',
        '真人视讯',
        '线上赌场',
        '网上赌场',
        '私彩',
        '炸金花带',
        '捕鱼上分',
        '北京赛车群',
        '幸运飞艇',
        '极速赛车群',
        '电子游艺',
        '首存送',
        '首充送彩',
        '送彩金',
        '彩金等你',
        '注册送彩',
        '开户送彩金',
        '体验金',
        '计划群',
        '特码',
        '平特一肖',
        '一肖中特',
        '三肖',
        '澳门葡京',
        '新葡京',
        '威尼斯人娱乐',
        '太阳城娱乐',
        '皇冠开户',
        '皇冠足球',
        '外围投注',
        '外围盘口',
        '盘口开户',
        '滚球盘',
      ],
      variants: ['separated'],
      needs: [
        {
          pattern:
            /上分|下分|返水|返点|彩金|送\s?\d+|首存|首充|开户|注册|投注|下注|代理|信誉|稳赢|稳赚|包赔|包中|必中|连红|带飞|跟单|赔率|盘口|提现|出款|加我|加群|进群|咨询|客服|qq|微信|[加➕]\s?[v薇微]|网址|www|\.com|\.net|\d{5,}|\ban{5,}|phone|url|digit/u,
          where: 'text',
        },
      ],
      score: 0.95,
    },
    {
      pattern:
        /(?:棋牌|麻将|斗地主|金花|牛牛|三公|捕鱼|扫雷群?|龙虎|快三|彩票|体育盘|真人|电竞)[^。!?;\n]{0,10}(?:上下?分|下分|返\s?\d+\s?水|返水|反水|泛水|包分|开户|首存|首充|送彩金|信誉盘|带上分)|返\s?水\s?\d|[返反泛]水\s?[\d.]+\s?%|上\s?分\s?(?:加|找|即送|送\s?\d)|\d+\s?%\s?[返反泛]水/gu,
      anchors: ['分', '水', '开户', '首存', '首充', '彩金', '信誉盘'],
      score: 0.95,
    },
    {
      pattern:
        /(?:赌|du)\s?[.·]?\s?(?:球|博|场|盘|马)[^。!?\n]{0,8}(?:盘口|上分|开户|带飞|返水|代理|稳赢|首存|送\s?\d|充值|注册|加我|平台|合作)|(?:菠菜|b\s?\.\s?c(?![a-z]))[^。!?\n]{0,10}(?:平台|上分|返水|盘口|包赔|开户|稳|代理|推广|彩金|行业|引流)|计划群?[^。!?\n]{0,8}(?:回血|连红|跟上|上岸|稳中)/gu,
      anchors: ['赌', 'du', '菠菜', 'b', '计划'],
      score: 0.9,
    },
  ],
  unless: ['warned', 'reported'],
  allow: ['蒜蓉菠菜', '菠菜叶'],
});

export const examples = defineExamples({
  bad: [
    '⟦炸金花带⟧上下分，返2水，加我进⟦计划群⟧',
    '⟦du球外围盘口开了，稳赢⟧带飞',
    '⟦b.c上分⟧送188，连红三天',
    '⟦棋牌房上下分包分⟧，保底一天三百',
    '⟦私彩⟧长期带，跟上都回血，加我收米快',
    '🎰 ⟦菠菜平台上分送彩金，稳定盘口⟧，加群',
  ],
  good: [
    '今天买了点蒜蓉菠菜，配面条绝了。',
    '我赌五毛，他今天肯定又迟到。',
    '街道禁赌宣传进社区，发现赌场请举报。',
    '新桌游到货，晚上聚会玩狼人杀。',
    '体彩中心公告：本期奖池以官网公布为准。',
    '昨天去澳门，在新葡京门口拍了张照。',
    '警方通报：捣毁一个网络赌博团伙，涉案人员通过微信群上下分。',
  ],
});

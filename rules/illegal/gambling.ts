import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import { defineExamples, defineRule } from '@/engine/rule';

const GAME = [
  '(?:赌|du)\\s?[.·]?\\s?(?:球|博|场|盘|马|大小)|博彩|菠菜(?!叶|汤|面|鸡蛋|炒)|(?<![a-z])b\\s?\\.?\\s?c(?![a-z])|网投|棋牌|麻将|斗地主|跑得快|炸?金花|牛牛|三公|捕鱼',
  '扫雷群?|龙虎|快三|百[家佳佰]乐|佰[家佳]乐|真人(?:视讯|荷官|百家)?|荷官|电子(?:游艺|老虎机|遊戲)|老虎机|德州(?:扑克|俱乐部)|体育(?:盘|投注)|外围|赛马(?:资料|内幕)|(?:世界杯|欧洲杯)(?!充值)|竞猜',
  '让球|水位|龙虎|(?:澳洲|加拿大|极速)?幸运(?:10|十|28|飞艇)|押(?:大小|单双)|彩票|滚球|威尼斯人|喂尼斯人|葡京|娱乐城|赌场',
].join('|');
const COUNTER = [
  '上下?分|上分下分|下分|返\\s?\\d+\\s?水|[返反泛]水|包分|盘口|外围盘|开户|首[存充]|充值送|送\\s?\\d+|送彩金|彩金|信誉(?:盘|保证)|赔率|倍率|投注|下注|稳赢|稳赚|带飞|包赔|提款|出款|招(?:商|代理)',
  '代理[^,。\\n]{0,4}(?:佣金|分红)|跟投|连[中红]|房卡|抽水|爆奖|秒到|找我开号|开号|一天赢|日赢|回血|带队|一比\\d|1比\\d|一比九|赢了能提|招商|返佣|註冊送|注册送',
].join('|');
const GAME_WORDS =
  '赌 du 博彩 菠菜 b 网投 棋牌 麻将 斗地主 跑得快 金花 牛牛 三公 捕鱼 扫雷 龙虎 快三 百家乐 百佳乐 百佰乐 佰家乐 佰佳乐 真人 荷官 电子 老虎机 德州 体育 外围 世界杯 欧洲杯 赛马 竞猜 让球 水位 幸运 押 彩票 滚球 尼斯人 葡京 娱乐城'.split(
    ' ',
  );
const HOUSES = [
  '六合彩公司',
  '真人视讯',
  '线上赌场',
  '网上赌场',
  '电子游艺',
  '澳门葡京',
  '新葡京',
  '威尼斯人娱乐',
  '太阳城娱乐',
  '皇冠开户',
  '皇冠足球',
  '外围投注',
  '滚球盘',
  '足球投注',
  '棋牌上分',
];
/** What turns a name into an invitation. */
const PITCH =
  /上分|下分|返水|返点|彩[金釒唫]|送\s?\d+|首[存充]|开户|注[册冊]|投[注註]|代理|信誉|[稳必][赢中赚]|包[赔中]|连红|带[飞单]|跟单|赔率|盘口|提[现款]|緹現|出款|加[我群微v薇]|进群|咨询|客服|qq|微信|\+|网址|倌网|官网|http|www|\.com|\.net|\.cc|\.top|\d{5,}/u;

export default defineRule({
  title: { zh: '赌博、博彩', en: 'Gambling and betting' },
  why: {
    zh: '招揽赌博、博彩代理、上下分、返水，属于违法信息：账号会被永久封禁，发布者和群主都可能被追究。',
    en: 'Promoting gambling or recruiting for it is illegal in mainland China: accounts are banned for good, and posters and group owners can be held liable.',
  },
  fix: { zh: '不要发送。若是在提醒别人防骗，请写明“警惕”“举报”。', en: 'Do not send it. If you are warning others, say so plainly.' },
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'off' },
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
    // A game or house together with the talk of a betting counter.
    { pattern: new RegExp(eitherOrder(GAME, COUNTER, 14), 'gu'), anchors: GAME_WORDS, score: 0.95 },
    // Words that only a betting counter uses.
    {
      pattern: anyOf(
        /[返反泛畈][水氺閖](?:\s?[\d.]+\s?%?)?(?=[,。!\s\d天日]|高|无|不|$)|\d+\s?%\s?[返反泛]水/u,
        /(?:首|开|再|次)[存洊]\s?[^,。\n]{0,6}(?:送|赠|彩|百|佰|领|\d)|存\s?\d+\s?送\s?\d+|倍流水|上下分|上分下分/u,
        /(?<![高低])上\s?分\s?(?:加|找|即送|送\s?\d|秒)|送\s?彩金|彩[金釒唫][^,。\n]{0,6}(?:天天|等你|领|送|返)/u,
        /体[验沋][金釒唫]?\s?[^,。\n]{0,4}(?:送|领|惠)|注[册冊][^,。\n]{0,8}(?:送|领)\s?\d+\s?(?:元|圆|沅|彩)?|双[倍碚]彩[金釒唫]|六合(?:彩|资料|心水|内部)/u,
        /(?:特码|一肖|三肖|平特)[^,。\n]{0,8}(?:准|中|免费|料|资料|公开)|北京赛车|幸运飞艇|极速飞艇|时时彩|私彩|计划群?[^。!?\n]{0,8}(?:回血|连红|跟上|上岸|稳中)/u,
        /[足彩采菜]{1,2}[球票][^,。\n]{0,6}倍率/u,
      ),
      anchors: [
        '水',
        '氺',
        '閖',
        '存',
        '洊',
        '流水',
        '上下分',
        '下分',
        '分',
        '彩',
        '体验',
        '体沋',
        '注',
        '六合',
        '特码',
        '肖',
        '平特',
        '赛车',
        '飞艇',
        '计划',
        '倍率',
      ],
      needs: [{ text: PITCH }],
      score: 0.9,
    },
    { terms: HOUSES, variants: ['separated', 'homophone', 'pinyin', 'split', 'shape', 'emoji', 'repeated'], needs: [{ text: PITCH }], score: 0.9 },
    // The plainest wordings, in any disguise.
    {
      terms: ['博彩平台', '百家乐', '六合彩', '时时彩', '上分返水', '首存彩金', '赌球平台', '体育投注', '棋牌代理'],
      variants: ['separated', 'homophone', 'pinyin', 'split', 'shape', 'emoji', 'repeated'],
      needs: [{ text: PITCH }],
      score: 0.85,
    },
  ],
  unless: ['warned', 'reported'],
  allow: ['蒜蓉菠菜', '菠菜叶'],
});

export const examples = defineExamples({
  bad: [
    '⟦炸金花带上下分⟧，返2水，加我进计划群',
    '⟦du球外围盘⟧口开了，稳赢带飞',
    '⟦b.c上分⟧送188，连红三天',
    '⟦棋牌房上下分⟧包分，保底一天三百',
    '⟦私彩⟧长期带，跟上都回血，加我收米快',
    '🎰 ⟦菠菜平台上分⟧⟦送彩金⟧，稳定盘口，加群',
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

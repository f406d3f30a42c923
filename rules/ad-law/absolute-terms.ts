import { deleteClause } from '@/engine/rewrite/delete-clause';
import { firstOf } from '@/engine/rewrite/first-of';
import { replacePattern } from '@/engine/rewrite/replace-pattern';
import { defineExamples, defineRule } from '@/engine/rule';
import { DATED_SOURCE } from '../dated-source';
import { ABSOLUTE_TERMS_GUIDE, AD_LAW, ADVERTISING, COMPETITION_LAW, CONSUMER_LAW } from '../laws';
import { PRAISING } from '../selling';

export default defineRule({
  title: { zh: '绝对化用语', en: 'Absolute claim' },
  why: {
    zh: '给商品用“最”“第一”“国家级”这类无法证明的说法，容易被限流、下架或举报，公开推广时还可能被罚款。',
    en: 'Calling goods “the best” or “number one” without proof gets posts limited or reported and, in public promotion, can be fined.',
  },
  fix: { zh: '删掉绝对化的词，或换成拿得出依据的具体事实。', en: 'Drop the superlative, or say a concrete fact that you can prove.' },
  severity: 'warn',
  bySurface: { group: 'hint', direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第九条第（三）项、第五十七条第（一）项', surfaces: ADVERTISING },
    { ...ABSOLUTE_TERMS_GUIDE, article: '第五条、第六条、第七条', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      terms:
        '独一无二 绝无仅有 空前绝后 史无前例 举世无双 无与伦比 国家级 最高级 世界级 全球第一 全国第一 全网第一 行业第一 宇宙第一 全国首家 全国首创 全网独家 全国唯一 国内唯一 全网唯一 行业唯一 市场唯一 唯一一家 全球首款 国内首款 百分百满意 100%满意'.split(
          ' ',
        ),
      variants: ['separated', 'pinyin', 'homophone', 'shape'],
      needs: [PRAISING],
    },
    { terms: ['顶级', '顶尖', '极品', '至尊'], variants: ['shape'], needs: [PRAISING] },
    {
      pattern:
        /(?:全[网国市城镇球]|世界|史上|业内|行业内?|市面上)?(?:最|蕞|zui)\s*(?:高(?:级|端|档|品质|性价比)|低价|佳|好[用吃喝看玩]|优质|[强优轻薄牛](?!先|惠|化)|专业|先进|安全|有效|正宗|便宜|实惠|受欢迎|靠谱|权威|值得|显白|划算|放心|新鲜|纯正|健康|舒[服适]|耐用|时尚|热门|齐全|豪华|温和|高效)/gu,
      anchors: ['最', '蕞', 'zui'],
      needs: [PRAISING],
    },
    {
      pattern: /(?:no|top)\s*[.。]?\s*1(?!\d)|(?:口碑|全[国网市城球]|行业|世界|亚洲)[^,。!\n]{0,4}第\s*[1一](?!次|届|时间|批|章)/gu,
      anchors: ['1', '第一'],
      needs: [PRAISING],
    },
    { terms: ['没有之一', '鼎级', '国jia级'], needs: [PRAISING] },
    {
      pattern: /(?:[界圈届]|颜值|价位|性价比|口感)(?:里|中)?的?(?:天花板|之王|扛把子)|首选我们/gu,
      anchors: ['天花板', '之王', '扛把子', '首选'],
      needs: [PRAISING],
    },
    { terms: ['家用首选', '送礼首选', '闭眼首选', '入手首选'] },
  ],
  unless: [
    'negated',
    'warned',
    'aspired',
    DATED_SOURCE,
    // Guideline Art. 6 (1): goods compared with others of the same maker.
    { pattern: /上一代|本系列|历代|自家.{0,4}(?:里|中)|(?:几|三|两|\d)款(?:里|中)/u },
    // Talk about the wording itself.
    { pattern: /法务|违禁词|别写|不要写|删掉|文案/u },
  ],
  // Guideline Art. 5 and 6: hints on use, graded standards, titles awarded by the state.
  allow: [
    ...['自然保护区', '非物质文化遗产', '非遗', '贫困县', '开发区', '森林公园', '风景名胜', '风景区', '新区', '文物', '裁判', '期刊', '课题', '重点'].map(
      (rest) => `国家级${rest}`,
    ),
    ...['赏味', '食用', '饮用', '使用', '服用', '保存', '观赏', '入住', '拍摄', '施工'].map((rest) => `最佳${rest}`),
    ...['世界级非遗', '世界级难题', '最好先', '最优惠', '最优先', '最佳男', '最佳女', '最佳影片', '最佳雇主', '极品飞车', '顶级域名', '最安全的做法'],
  ],
  rewrite: firstOf(
    replacePattern(
      [/国家级|世界级|顶级|鼎级|顶尖|国jia级|最高级/, '优质'],
      [/极品|至尊/, '精选'],
      [/独一无二|举世无双|无与伦比/, '有特色'],
      [/绝无仅有|史无前例|空前绝后/, '少见'],
      [/(家用|送礼|闭眼)首选/, '适合$1'],
      [/.*?(?:最|蕞|zui)佳/, '不错'],
      [/.*?(?:最|蕞|zui)优/, '优'],
      [/.*?(?:最|蕞|zui)强/, '强'],
      [/.*?(?:最|蕞|zui)(.+)/, '很$1'],
    ),
    deleteClause,
  ),
});

export const examples = defineExamples({
  bad: [
    '姐妹们，这款面霜真的是⟦全网最好用⟧的，⟦没有之一⟧！',
    '本店火锅底料⟦国家级⟧品质，⟦顶级⟧牛油，吃过都说绝',
    '家长看过来：⟦全市蕞强⟧师资，⟦蕞专业⟧的少儿编程',
    '新品手环上线，续航行业⟦NO.❶⟧，⟦史上最轻⟧！',
    '这台净水器⟦独一无二⟧，⟦家用首选⟧，⟦绝无仅有⟧的性价比',
    '咱家烘焙，⟦鼎级⟧原料，⟦口碑全国第1⟧',
    '这支口红⟦蕞显白⟧，⟦国jia级⟧配方，姐妹冲',
    '本店手工皮具，⟦史 无 前 例⟧的做工，⟦独 一 无 二⟧',
    '⟦頂級⟧燕窩到貨，⟦全網第①⟧，送礼有面子',
    '我们家烘焙的原料⟦最安全⟧，欢迎下单',
    { text: '群里团购的牛腩是⟦全城最好吃⟧的，接龙下单', surface: 'group' },
    { text: '亲，我店这款净水器⟦行业第一⟧，要不要带一台？', surface: 'direct' },
  ],
  good: [
    '最近群里消息比较多，最好先看一下置顶公告再提问。',
    '我们不敢说自己最好，只能说每一单都认真做。',
    '订单号是唯一标识，退款时请把第一次付款的截图发我。',
    '周末去了一处国家级自然保护区，第一时间给大家报平安。',
    '做让社区邻居最放心的小店，是我们一直的追求。',
    '最低工资标准下个月调整，最终以人社局公告为准。',
    '新品比上一代轻 18 克，是我们几款里最轻的一款。',
    '本店橄榄油最佳赏味期为开封后 60 天。',
    '周六上新的点心，一级品相，产地和日期都写在包装上。',
    '国家级非物质文化遗产传承人本周来店里做示范，欢迎报名。',
    '2026 年第三季度本市销量第一，数据来源：市行业协会季度报告。',
    '文案里别写“全网最好用”，法务要求删掉。',
    '昨天那家面馆最好吃的是红油抄手，老板人也好。',
    { text: '我们的竞品页面写着“顶级配置”，到货后一起拆开看看。', surface: 'internal' },
  ],
  rewrites: [
    ['姐妹们，这款面霜真的是全网最好用的，没有之一！', '姐妹们，这款面霜真的是很好用的！'],
    ['本店火锅底料国家级品质，顶级牛油，吃过都说绝', '本店火锅底料优质品质，优质牛油，吃过都说绝'],
  ],
});

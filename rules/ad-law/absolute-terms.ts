import { deleteClause } from '@/engine/rewrite/delete-clause';
import { firstOf } from '@/engine/rewrite/first-of';
import { replacePattern } from '@/engine/rewrite/replace-pattern';
import { defineExamples, defineRule } from '@/engine/rule';
import { DATED_SOURCE } from '../dated-source';
import { ABSOLUTE_TERMS_GUIDE, AD_LAW, ADVERTISING, COMPETITION_LAW, CONSUMER_LAW } from '../laws';
import { PRAISING } from '../selling';
import WORDS from './absolute-terms.praise.txt?raw';
import IDIOMS from './absolute-terms.terms.txt?raw';

/** What is praised with “most”; longer words before their beginnings. */
const PRAISE = WORDS.trim().split('\n');

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
      terms: IDIOMS.trim().split('\n'),
      variants: ['separated', 'pinyin', 'homophone', 'shape'],
      needs: [PRAISING],
    },
    { terms: '首屈一指 数一数二 独占鳌头 头把交椅 无人能及 无出其右 找不到第二家 没有对手 国际领先 完美无瑕'.split(' '), needs: [PRAISING] },
    { terms: ['国家级', '最高级', '世界级'], variants: ['separated', 'pinyin'], needs: [PRAISING] },
    { terms: ['顶级', '顶尖', '极品', '至尊'], variants: ['shape'], needs: [PRAISING] },
    {
      pattern: new RegExp(`(?:全[网国市城镇球]|本市|世界|史上|国内|业[内界]|行业内?|市面上)?(?:最|蕞|zui)(?:${PRAISE.join('|')})(?![先惠化秀格面部])`, 'gu'),
      anchors: PRAISE.flatMap((word) => [`最${word}`, `蕞${word}`, `zui${word}`]),
      needs: [PRAISING],
    },
    {
      pattern: /(?:no|top)(?:\.|\s|\.\s)?1(?!\d)/gu,
      anchors: ['no', 'top'].flatMap((word) => ['', '.', ' ', '. '].map((gap) => `${word}${gap}1`)),
      needs: [PRAISING],
    },
    { pattern: /口碑[^,。!\n]{0,4}第\s*[1一]/gu, anchors: ['口碑'], needs: [PRAISING] },
    {
      pattern:
        /(?:同价位|同类|同行|行业|国内|全国|市面上|市场上)(?:里|中)?[^,。!\n]{0,2}最[好高大低强优]|没有(?:比|谁比)我们?(?:家|店)?(?:的)?更|唯一一家(?:敢|能|可以|有)/gu,
      anchors: '最好 最高 最大 最低 最强 最优 有比我 有谁比我 唯一一家'.split(' '),
      needs: [PRAISING],
    },
    { terms: ['没有之一'], needs: [PRAISING], unless: [{ pattern: /[差烂坏]|垃圾|恶心|难[吃用看]|坑/u }] },
    { terms: ['鼎级', '国jia级'], needs: [PRAISING] },
    {
      pattern: /(?:[界圈届]|颜值|价位|性价比|口感)(?:里|中)?的?(?:天花板|之王|扛把子)|首选我们/gu,
      anchors: ['天花板', '之王', '扛把子', '首选'],
      needs: [PRAISING],
    },
    {
      pattern: /(?:全[网国市城球]|业界|史上|世界)最(?![坑差烂难惨坏丑慢贵恶低累冷热大早后近])[^,。!?\s]{1,2}|绝对(?:正品|有效|安全|放心|最[低好])/gu,
      anchors: '全国最 全网最 全市最 全城最 全球最 业界最 史上最 世界最 绝对正品 绝对有效 绝对安全 绝对放心 绝对最'.split(' '),
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
    // A customer tells: a review is no advertisement (guideline on scope I, Art. 4).
    { pattern: /我(?:们)?(?:吃|用|买|住|喝|试|去|看|点)过|个人(?:觉得|感觉|认为)|我觉得/u },
    // Talk about the wording itself.
    { pattern: /法务|违禁词|别写|不要写|删掉|文案/u },
  ],
  // Guideline Art. 5 and 6: hints on use, graded standards, titles awarded by the state.
  allow: [
    ...'自然保护区 非物质文化遗产 非遗 贫困县 开发区 森林公园 风景名胜 风景区 新区 文物 裁判 期刊 课题 重点 旅游度假区 新产品 保密 火炬'
      .split(' ')
      .map((rest) => `国家级${rest}`),
    ...['赏味', '食用', '饮用', '使用', '服用', '保存', '观赏', '入住', '拍摄', '施工'].map((rest) => `最佳${rest}`),
    ...['个', '批', '流', '位', '大', '届', '条'].flatMap((rest) => [`全国第一${rest}`, `世界第一${rest}`, `全球第一${rest}`]),
    ...'世界级非遗 世界级难题 最好先 最优惠 最优先 最佳男 最佳女 最佳教练 最佳球员 最佳阵容 最佳新秀 最佳歌手 最佳演员 最佳导演 最佳代理 最佳影片 最佳雇主 极品飞车 顶级域名 最安全的做法'.split(
      ' ',
    ),
  ],
  rewrite: firstOf(
    replacePattern(
      [/(?:.*?(?:最|蕞|zui))?(?:国家级|世界级|顶级|鼎级|顶尖|国jia级|最高级)/, '优质'],
      [/极品|至尊/, '精选'],
      [/独一无二|举世无双|无与伦比/, '有特色'],
      [/绝无仅有|史无前例|空前绝后/, '少见'],
      [/(家用|送礼|闭眼)首选/, '适合$1'],
      [/.*?(?:最|蕞|zui)佳/, '不错'],
      [/.*?(?:最|蕞|zui)优/, '较优'],
      [/绝对(正品|有效|安全|放心)/, '$1'],
      [/.*?(?:最|蕞|zui)(高[端档]|高品质|高性价比|优质|低价)/, '$1'],
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
    '⟦全城最好吃⟧的小龙虾，就在我们店，今晚下单八折',
    '我们的师资是行业⟦顶尖⟧水平，孩子交给我们您放心',
    '这款扫地机目前⟦市面上最强⟧，⟦没有对手⟧',
    '⟦世界级⟧工艺，⟦宇宙第一⟧好喝的奶茶，欢迎品尝',
    '本公司是⟦国内唯一⟧一家掌握该工艺的厂家',
    '⟦最高品质⟧羊绒，错过就没有了，姐妹们下单',
    '⟦史上最低价⟧的羽绒服，性价比之王',
    '防晒⟦界天花板⟧，闭眼冲',
    '⟦全球首款⟧静音破壁机，首选我们家',
    '极致享受，⟦至尊⟧体验，尽在本店',
    '咱家茶叶是⟦全镇最正宗⟧的，不正宗不要钱',
    '⟦TOP1⟧的祛痘产品，⟦100%满意⟧',
    '我们用的都是⟦顶级⟧食材，安心吃',
    '⟦业界最牛的⟧讲师团队来了，错过后悔',
    '⟦全网最全的⟧考研资料，免费领',
    '本品采用⟦世界最先进⟧的净化技术',
    '绝对正品，⟦绝对最低⟧价，⟦绝对放心⟧',
    '⟦史无前例⟧的福利来了，宝宝们快冲',
    '国内⟦顶尖⟧专家坐诊，预约从速',
    '这家店的牛肉面堪称⟦宇宙第一⟧',
    '這款床墊是⟦業界最頂級⟧的，⟦送禮首選⟧',
    '🔥⟦全網最低價⟧🔥 ⟦史上最強掃⟧地機器人 今日開搶',
    '我们的蛋糕用料⟦最扎实⟧，方圆十里⟦找不到第二家⟧',
    '⟦蕞好用⟧的卷发棒，姐妹们信我',
    '⟦国 家 级⟧ 实验室配方，敏感肌也能放心用',
    '这可能是你用过的⟦最完美⟧的粉底液，买它',
    '本工作室设计水平⟦国际领先⟧，⟦无人能及⟧',
    '我家自制辣酱全村⟦最香⟧，试吃过的都回购',
    '全球⟦顶尖⟧实验室研发，护肤界的爱马仕',
    '本地⟦首屈一指⟧的月子中心，给宝妈至高享受',
    '这款净水器过滤精度⟦世界第一⟧，厂家直发',
    '我们工厂生产的羽绒服保暖性是⟦同价位里最好⟧的',
    '全新一代智能门锁，安全等级⟦行业最高⟧，欢迎咨询',
    '⟦没有比我们家更⟧好吃的榴莲千层了，团购价69',
    '宝藏店铺！⟦唯一一家敢⟧承诺三年质保的床垫店',
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
    '我觉得这家酒店是我住过最好的，房间干净',
    '最近最火的电影是哪部？',
    '这是我们公司成立以来第一次搬家',
    '孩子说妈妈做的饭最好吃',
    '他是全国第一批援疆教师',
    '请选择最优路径算法的实现',
    '世界级难题被攻克了，新闻里刚播',
    '顶级赛事周末开打，一起看球',
    '全班最棒的宝宝是你',
    '我最喜欢的歌手下个月来开演唱会',
    '请在最后一页签名',
    '用最少的代码实现同样的功能',
    '这是目前为止最优的解，复杂度O(n)',
    '冬至最长的夜，记得吃饺子',
    '广告法第九条规定，广告不得使用国家级、最高级、最佳等用语。',
    '客服话术里出现“全网最低价”的请全部改掉，审核会驳回。',
    '这家店是我吃过最好吃的火锅，没有之一，强烈推荐大家去试试。',
    '老师说这届学生是最棒的一届，毕业快乐。',
    '今天团建去了全国重点文物保护单位，讲解很专业。',
    '我觉得最适合新手的相机是入门款，便宜够用。',
    '快递最快明天到，最晚后天，请保持电话畅通。',
    '求推荐，预算三千买什么手机性价比最高？',
    '顶级域名续费到期，麻烦走一下采购流程。',
    '这部电影拿了最佳摄影奖，画面确实漂亮。',
    '小区最便宜的停车位也要两百一个月。',
    '本店不承诺全网最低价，价格以页面为准。',
    '我们家猫是世界上最可爱的猫。',
    '他是国家级裁判，这场比赛由他执法。',
    '用最专业的态度做好每一次服务，是我们团队的目标。',
    '请把首页的“行业第一”换成“2025年客户满意度调查报告第一名（来源见脚注）”。',
    '完美日记今天打折吗？',
    '第一次用这款面霜，感觉还行',
    '世界第一高峰是珠穆朗玛峰',
    '你是我最好的朋友',
  ],
  rewrites: [
    ['姐妹们，这款面霜真的是全网最好用的，没有之一！', '姐妹们，这款面霜真的是很好用的！'],
    ['本店火锅底料国家级品质，顶级牛油，吃过都说绝', '本店火锅底料优质品质，优质牛油，吃过都说绝'],
  ],
});

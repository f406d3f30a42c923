import { beside } from '@/engine/match/beside';
import { dropClaim } from '@/engine/rewrite/drop-claim';
import type { Condition } from '@/engine/rule';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { ASSURING } from '../assuring';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, CONSUMER_LAW, DRUG_LAW, HEALTH_AD_REVIEW, MEDICAL_AD_RULES } from '../laws';

const NUMBER = '[\\d一二三四五六七八九十两]+';

/** A body or a remedy is spoken of, to tell it from software and exams. */
const BODY: Condition = {
  pattern: /治|病|药|瘦|减肥|减脂|孕妇|婴儿|宝宝|宝妈|皮肤|祛|痘|斑|疗程|疼|痛|血压|保健|纯天然|纯植物|贴|膏|[喝吃敷]|见效|见xiao|患者|节食|老人/u,
  where: 'text',
};

/** It is promised by somebody who sells, not told by somebody who lost weight. */
const OFFERED: Condition = {
  pattern:
    /月瘦|敢签|不饿不累|新发|名额|签合同|不节食|不运动|不反弹|不打针|不吃药|躺|轻松|不饿|私信|下单|代餐|产品|反馈|无\s*(?:效|xiao)|包|我带|跟我|姐妹|群|协议|保障|保证|退|减不|见效快|斤/u,
  where: 'text',
};

const TREATMENT =
  '疗程|术后|手术|植发|隆鼻|双眼皮|种牙|推拿|脱毛|祛湿|祛斑|祛痘|祛疤|瘦身|减肥|减脂|暴瘦|腰疼|颈椎|生发|热玛吉|激光|微整|丰胸|增高|调理|萃取|瘦不下来|湿气|掉秤|白发';

/** A remedy or a treatment is sold: body and offer both stand in the text. */
const REMEDY: Condition = {
  text: /(?=[\s\S]*(?:瘦|减肥|疗程|植发|脱发|隆鼻|近视|祛|膏|针|贴|根管|美容|热玛吉|骨刺|草本|代餐|身体|白头发|头发|调理|手术|治疗|药|痘|斑|喝|吃|孕))(?=[\s\S]*(?:退|赔|找我|合同|签|保证|包|绝对|百分|终身|一辈子|一点坏处|没毒|随便|不用|放心|见效|断根|年轻|跟我|轻松|率|一次|一针|管[^,。]年|零失败|长期))/u,
};

export const explanation = defineExplanation({
  title: { zh: '保证疗效或安全', en: 'Guaranteed effect or safety' },
  why: {
    zh: '药品、保健、减肥类说“无效退款”“无副作用”“几天瘦几斤”，法律明确不允许，也不按轻微问题处理。',
    en: '“No effect, money back”, “no side effects” or “lose 5 kg in a week” is not allowed for remedies and does not count as minor.',
  },
  fix: {
    zh: '删掉保证和数字，写“效果因人而异，请遵医嘱”；保健食品注明“不能代替药物”。',
    en: 'Drop promises and figures; say results differ and a doctor should advise; supplements must say they replace no medicine.',
  },
  sources: [
    { ...MEDICAL_AD_RULES, article: '第六条、第七条', surfaces: ADVERTISING, industries: ['health'] },
    { ...AD_LAW, article: '第十六条、第十八条、第五十八条', surfaces: ADVERTISING },
    { ...DRUG_LAW, article: '第九十条' },
    { ...HEALTH_AD_REVIEW, article: '第十一条', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  byIndustry: { health: { public: 'block', group: 'warn', direct: 'warn', email: 'block' } },
  stage: 'stable',
  find: [
    {
      terms:
        '永不复发 绝不复发 药到病除 一次见效 签约治疗 签约减肥 无效全额退 无效全额退款 躺着就瘦 包治百病 保证治好 百分百有效 100%有效 零副作用 彻底断根 绝不反弹 永不反弹'.split(
          ' ',
        ),
      variants: ['separated', 'pinyin'],
    },
    { terms: '立竿见影 无效退款 无效退钱 无效包退 安全无毒 躺瘦 躺着瘦 不反弹 不复发 断根 根治'.split(' '), variants: ['separated'], needs: [BODY] },
    { pattern: /(?:无|没有|零|0)(?:任何)?毒?[副付]作用|(?:没有|无)任何伤害/gu, anchors: ['作用', '伤害'], needs: [BODY] },
    {
      pattern: /(?:治愈|有效|康复)率[^,。!\n]{0,6}?\d+(?:\.\d+)?\s*%/gu,
      anchors: ['治愈率', '有效率', '康复率'],
      needs: [{ pattern: /签约|不好不|收钱|疗程|见效|我们|本品|本院|治疗|好评|纯天然|假一赔|都说好/u, where: 'text' }],
    },
    {
      pattern: new RegExp(
        `${NUMBER}\\s*(?:天|周|个?月|个?疗程)\\s*(?:就)?(?:能)?(?:暴?(?:瘦|减)\\s*(?:掉)?\\s*${NUMBER}\\s*斤|小${NUMBER}个码|见(?:效|xiao)|根治|祛斑|断根)|[月周日天]瘦\\s*${NUMBER}\\s*斤|(?:保证|包)[^,。!\\n]{0,8}?(?:减|瘦)\\s*${NUMBER}\\s*斤|无(?:效|xiao)退(?:款|kuan|钱)|不[瘦减白长](?:够)?\\s*${NUMBER}?\\s*斤?[^,。!\\n]{0,3}(?:全额退|退[款钱费])|没效果[^,。!\\n]{0,2}(?:全额退|退[款钱费全])|(?:减|瘦|白)不(?:下来|了|掉)[^,。!\\n]{0,3}(?:全额退|退[款钱费]|不收[钱费])`,
        'gu',
      ),
      anchors: '斤 见效 见xiao 个码 根治 祛斑 断根 退款 退钱 退费 退kuan 退全 全额退 不收钱 不收费'.split(' '),
      needs: [OFFERED],
    },
    {
      pattern: /(?:能|可以?)?(?:替代|代替)[^,。!\n]{0,6}(?:降压药|降糖药|药物|吃药|药)|(?:喝|吃|用)了就不用(?:跑|去)医院/gu,
      anchors: ['代替', '替代', '跑医院', '去医院'],
    },
    {
      pattern: /(?:孕妇|婴儿|哺乳期|老人小孩)[^,。!\n]{0,3}(?:都|也)能(?:放心)?[用吃喝]/gu,
      anchors: ['孕妇', '婴儿', '哺乳期', '老人小孩'],
      needs: [{ pattern: /副作用|纯天然|纯植物|见效|有效|疗程|本品|这款|药|贴|膏|霜|无毒/u, where: 'text' }],
    },
    {
      pattern:
        /(?:没(?:有)?效果?|无效|不(?:瘦|白|长|黑|消|退)|(?:掉|黑|瘦|长|白)不了|做坏了?|肚子不小)[^,。!\n]{0,6}(?:退|赔|算我的|来?找我|拉黑)|(?:终身|一辈子|永远|永不|终生)[^,。!\n]{0,3}(?:不疼|不掉|复发|反弹|不再|不松)|(?:一针|一次|一支|一瓶|一盒|两支|一个疗程)(?:下去|就)?[^,。!\n]{0,3}(?:年轻|见效|断根|就好|好透|搞定|除根|管\S{1,2}年)|做一次管[^,。!\n]{1,3}年/gu,
      anchors: '退 赔 算我的 找我 拉黑 不疼 不掉 复发 反弹 不再 不松 年轻 见效 断根 就好 好透 搞定 除根 管'.split(' '),
      needs: [REMEDY],
      severity: 'warn',
    },
    {
      pattern: new RegExp(
        `(?:(?:百分之?百|100\\s*%|绝对|敢?保证|包你?|铁定)[^,。!\\n]{0,8}(?:成功|有效|见效|安全|瘦|变黑|不疼|不掉|无副作用|没有?副作用|长(?:出)?新发|根治))|(?:零|没有?|无)(?:失败|后遗症|依赖性?|坏处|伤害|毒(?:没|无)害)|一点坏处[都也]?没有|没毒没害|(?:小孩|孕妇|孕期|哺乳期?|老人|婴儿)[^,。!\\n]{0,6}(?:随便|都(?:可以|能)|放心)[^,。!\\n]{0,2}[吃喝用]|${NUMBER}\\s*天[^,。!\\n]{0,3}(?:止脱|长新发|生发|变白|变黑|掉秤|瘦|淡斑)|(?:月|周|天)[^,。!\\n]{0,3}(?:掉秤|轻松|瘦|减)\\s*(?:掉)?\\s*${NUMBER}\\s*斤|(?:成活|成功|治愈|有效|康复)率[^,。!\\n]{0,3}\\d+(?:\\.\\d+)?\\s*%|不再复发|比吃药安全|(?:不用|不)忌口不(?:用)?动`,
        'gu',
      ),
      anchors:
        '成功 有效 见效 安全 瘦 变黑 不疼 不掉 副作用 新发 根治 失败 后遗症 依赖 坏处 伤害 毒 吃 喝 用 止脱 生发 变白 掉秤 淡斑 斤 率 复发 吃药 忌口'.split(
          ' ',
        ),
      needs: [REMEDY],
      severity: 'warn',
    },
    // Weaker: a treatment and an assurance beside it.
    {
      pattern: new RegExp(beside(ASSURING, TREATMENT, 14), 'gu'),
      anchors: TREATMENT.split('|'),
      unless: [{ text: /医生|医院说|恢复期一般|多少钱|有没有|怎么|投资|问题不大|谁知道|我(?:妈|爸|也|就|觉得|现在)|自己/u }],
      severity: 'hint',
      score: 0.55,
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    {
      pattern:
        /重构|接口|bug|代码|函数|回归测试|论文|研究|第[一二三四五六七八九十百]+条|临床试验|疫苗|新闻|因人而异|遵医嘱|不代替|考试|医生(?:说|建议|让)|不良反应/u,
    },
    { pattern: /不(?:能|可)(?:代替|替代)药|有没有|求推荐|我(?:坚持|每天)跑步|问题.{0,4}根治/u, where: 'text' },
  ],
  rewrite: dropClaim(/[瘦退药治疼痛斑痘]|减(?!免)|疗程|见效|复发|保证|副作用|放心|安全|永|孕|无效|率/u),
});

export const examples = defineExamples({
  bad: [
    '⟦一次见效⟧，⟦永不复发⟧，⟦无效全额退款⟧',
    '纯天然⟦无任何副作用⟧，⟦孕妇婴儿都能用⟧',
    '⟦签约治疗⟧，⟦治愈率98%⟧，不好不收钱',
    '⟦七天瘦十斤⟧，不节食不运动不反弹，⟦躺着就瘦⟧',
    '这款保健品⟦能代替降压药⟧，⟦吃了就不用跑医院⟧',
    '⟦三天见xiao⟧，⟦无xiao退kuan⟧，坐等你反馈',
    { text: '减脂营第二期，⟦七天瘦八斤⟧，⟦不反弹⟧，跟我报名', surface: 'group' },
    { text: '本院祛斑⟦签约治疗⟧，⟦无效全额退款⟧，欢迎到院咨询', industry: 'health', severity: 'block' },
    { text: '您放心来做，这个项目⟦一次见效⟧，做完就能上班', surface: 'direct', industry: 'health', severity: 'warn' },
    { text: '我用的那款祛痘膏真的⟦一次见效⟧，你也试试', surface: 'direct', severity: 'hint' },
    '⟦30天祛斑⟧，⟦无效全额退⟧，签协议保障',
    '见效快，⟦一个疗程根治⟧⟦不复发⟧',
    '⟦百分百有效⟧，⟦零副作用⟧，⟦哺乳期也能用⟧',
    '不打针不吃药，⟦十天小一个码⟧',
    '用过的都说好，⟦有效率高达99%⟧，假一赔十',
    '⟦保证一个月减20斤⟧，⟦减不下来退钱⟧',
    '喝三盒⟦彻底断根⟧，⟦绝不反弹⟧',
    '安全⟦无副作用⟧，⟦老人小孩都能放心吃⟧',
    '一个⟦月不瘦15斤⟧全额退款，敢签合同',
    '⟦永不反弹⟧的减肥方法，私聊我',
    '纯植物配方，对身体⟦没有任何伤害⟧，见效快',
    '祛痘⟦无效包退⟧，⟦一周见效⟧，⟦绝不反弹⟧',
    '⟦20天瘦⟧一圈，⟦没效果退全⟧款，名额有限',
    '纯中药调理，安全可靠，无毒⟦无副作用⟧，⟦永久⟧⟦根治⟧',
    '轻松⟦月瘦20斤⟧，不饿不累不反弹',
    '⟦瘦不下来全额退⟧，跟着我的营养餐吃，⟦月减15斤⟧',
    '吃了就瘦，一周八斤，⟦没有副作用⟧',
    '祛痘⟦不反弹⟧，⟦无效全额退款⟧',
    '三个疗程彻底治愈，⟦签约治疗⟧',
    '安全可靠，⟦百分百有效⟧',
    '保证根治，⟦永不复发⟧',
    '纯天然⟦无副作用⟧，⟦孕妇也能用⟧',
    '⟦一个月瘦二十斤⟧，⟦不反弹⟧',
    '⟦无效退款⟧，⟦七天见效⟧',
    '双眼皮⟦零恢复⟧期，自然到看不出来，效果永久',
    '祛湿贴贴完湿气全跑光，⟦不信你试⟧，无效不要钱',
    '脱毛做满六次⟦终身⟧不长，长了退全款',
    '我这手法推拿三次，腰疼⟦永远⟧跟你说拜拜',
    '种牙管⟦一辈子⟧，坏了免费重做',
    '天然植物萃取，三岁小孩误食⟦都没关系⟧',
  ],
  good: [
    '保健食品不是药物，不能代替药物治疗疾病，适宜人群见包装。',
    '术后可能出现红肿等不良反应，效果因人而异，请遵医嘱。',
    '这个bug已经根治了，回归测试通过。',
    '疫苗有效率的论文链接发群里了，供大家学习。',
    '重构之后没有副作用，接口保持不变。',
    '我坚持跑步，三个月瘦了十斤，开心。',
    '问过医生，这个药常见的副作用是犯困，开车前不要吃。',
    '打完疫苗有点低烧是正常副作用',
    '这次训练没什么效果，教练让我调整饮食',
    '想一个月减20斤，有没有靠谱的方法',
    '全额退款已到账',
    '这个药副作用说明书里写得很清楚。',
    '坚持三个月瘦了十斤，主要靠少吃多动。',
    '有效率是衡量疫苗的指标，课件第12页。',
    '老房子漏水问题一直没根治，找了三家师傅。',
    '减肥别信“七天瘦十斤”，容易反弹伤身。',
    '打了退烧药还没见效，再观察一下',
    '健身房教练说一个月瘦20斤不健康',
    '这个方法见效慢，要坚持。',
    '彻底根治蟑螂要请专业公司。',
    '断根的韭菜还能长出来吗？',
    '老人小孩都能吃的清淡菜，晚上做两道。',
    '减肥餐做法：鸡胸肉、西兰花、糙米，一周换一次花样。',
    '我妈坐月子瘦了二十斤，带娃太累。',
    '手术后恢复得很好，没有留下副作用。',
    '副作用是犯困',
    '一周吃了八斤橘子',
    '治愈系电影推荐',
    '不反弹的减肥方法有吗',
    '这药没啥效果',
    '孕妇能不能用这个',
    '一个月瘦了三斤',
    '零风险的投资不存在',
    '暑假从110胖到150',
    '一箱啤酒喝完肚子都大了',
  ],
  knownMiss: ['⟦保证一次治好，百分之百安全⟧', '⟦喝完一箱肚子还在算我输⟧', '⟦一个暑假从150到110，跟着我的方案没有瘦不下来的⟧', '⟦用了就有效，没效果算我的⟧'],
  rewrites: [
    ['签约治疗，治愈率98%，不好不收钱', null],
    ['七天瘦十斤，不节食不运动不反弹，躺着就瘦', null],
  ],
});

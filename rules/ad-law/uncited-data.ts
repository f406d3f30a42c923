import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { DATED_SOURCE } from '../dated-source';
import { AD_LAW, ADVERTISING, CITATION_GUIDE, COMPETITION_LAW, CONSUMER_LAW } from '../laws';
import { praisingOr } from '../selling';

/** Goods, method or course of the writer's own, to tell promotion from a report about research. */
const OWN = {
  pattern:
    /我们?家|咱家|本(?:品|店|产品|课程)|这(?:款|套|支|瓶|盒|个方法)|喝(?:它|我)|我们的|用了|亲测|好评|翻倍|抑菌|湿巾|学员|使用七|毛孔|软糖|零甲醛|放心入住|美白|杀灭|细菌|坚持使用|本品|下单|杀灭|细菌/u,
  where: 'text',
} as const;

const RATES = '抑菌率 除菌率 杀菌率 除螨率 有效率 满意率 好评率 命中率 吸收率 通过率 提分率 复购率 治愈率 美白率 淡斑率 祛痘率 上岸率'.split(' ');

export default defineRule({
  title: { zh: '引用数据没出处', en: 'Figures without source' },
  why: {
    zh: '“研究表明”“99%用户满意”没有来源、样本和时间，别人无法核实，可能被当作虚假宣传。',
    en: '“Studies show” or “99 % of users” without source, sample and date cannot be checked, and may count as a false claim.',
  },
  fix: {
    zh: '补上来源、样本量和时间；没有就删掉数字，改写真实体验。',
    en: 'Add source, sample and date; if there are none, drop the figure and describe real experience.',
  },
  severity: 'warn',
  bySurface: { group: 'hint', direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第十一条第二款、第二十八条第二款第（三）项', surfaces: ADVERTISING },
    { ...CITATION_GUIDE, article: '全文', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      pattern:
        /(?:研究|科学|实验|数据|医学)(?:表明|证明|发现|显示|证实)|经(?:科学|临床|医学|专家)(?:验证|证实|实验)|专家(?:证实|指出|建议)|据不完全统计|(?:国际)?权威(?:机构)?(?:检测|认证|认可)/gu,
      anchors: [
        ...['研究', '科学', '实验', '数据', '医学'].flatMap((who) => ['表明', '证明', '发现', '显示', '证实'].map((says) => who + says)),
        ...'经科学 经临床 经医学 经专家 专家证实 专家指出 专家建议 不完全统计 权威'.split(' '),
      ],
      needs: [OWN],
    },
    { pattern: /临床(?:试验|研究|实验)?(?:验证|证明|证实|实测|表明)(?:有效|安全)/gu, anchors: ['临床'], unless: ['reported'] },
    { pattern: /临床(?:试验|研究|实验)?(?:验证|证明|证实|实测|表明)/gu, anchors: ['临床'], needs: [OWN], unless: ['reported'] },
    {
      pattern: /(?:\d+(?:\.\d+)?\s*%|[一二三四五六七八九\d]成)\s*(?:以上)?的?(?:用户|学员|客户|宝妈|顾客|消费者|会员|家长|妈妈|宝宝|老人)/gu,
      anchors: [
        '%',
        '成以上',
        ...['用户', '学员', '客户', '宝妈', '顾客', '消费者', '会员', '家长', '妈妈', '宝宝', '老人'].flatMap((who) => [`成${who}`, `成的${who}`]),
      ],
      needs: [{ pattern: /这|我们|本店|本品|咱|后|效率|效果|满意|有效|推荐|选择|见效|用过|放心|瘦|白了|提分|上岸|回购|复购/u }],
      unless: ['reported', { pattern: /调查|问卷|显示|统计|报告|市场|增长|占/u }],
    },
    {
      pattern:
        /(?:抑菌|除菌|杀菌|除螨|有效|满意|好评|命中|吸收|通过|提分|复购|治愈|美白|淡斑|祛痘|上岸)率[^,。!\n]{0,3}(?:高?达|超过?|突破)\s*\d+(?:\.\d+)?\s*%/gu,
      anchors: RATES,
      unless: ['reported', { pattern: /疫苗|检察|法院|政府|全国|全市|全省|调查/u }],
    },
    {
      pattern: /(?:抑菌|除菌|杀菌|除螨|有效|满意|好评|命中|吸收|提分|复购)率[^,。!\n]{0,6}\d+(?:\.\d+)?\s*%/gu,
      anchors: RATES,
      needs: [praisingOr(/权威|检测|实测/u)],
      unless: ['reported'],
    },
    {
      pattern: /(?:减少|提升|提高|增加|改善|淡化|杀灭|去除|清除)[^,。!\n]{0,4}\d+(?:\.\d+)?\s*%/gu,
      anchors: ['%'],
      needs: [{ pattern: /杀灭|细菌|病毒|甲醛|本品|坚持使用|坚持喝|细纹|皱纹|毛孔|敷|涂|服用|连续使用/u }],
      unless: ['reported'],
    },
    {
      pattern:
        /(?:\d+\s*[百千]?(?:万|w|亿)|[一二三四五六七八九十几数]*[百千十]?[万亿])\s*\+?\s*(?:多)?个?(?:用户|人|宝妈|家长|妈妈|粉丝|学员|家庭)[^,。!\n]{0,4}(?:亲测|见证|的(?:共同)?选择|共同选择|好评|都在用|信赖|验证)/gu,
      anchors: '亲测 见证 的选择 共同选择 好评 都在用 信赖 验证'.split(' '),
    },
  ],
  unless: ['asked', 'negated', DATED_SOURCE, { pattern: /出处|以报告为准|论文|期刊|没有的话|核实|需要来源/u }],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '⟦研究表明⟧，喝我们家酵素的人三周平均瘦8斤',
    '⟦97.6%的学员⟧用了这套方法后效率翻倍',
    '⟦临床验证有效⟧，⟦10万用户亲测好评⟧',
    '⟦权威机构检测⟧：⟦抑菌率高达99.999%⟧',
    '⟦据不完全统计⟧，全国一半宝妈都在用这款湿巾',
    { text: '⟦科学证明⟧我们家的茶刮油，团购走起', surface: 'group' },
    '⟦经科学验证⟧，坚持使用本品28天细纹⟦减少63%⟧',
    '⟦百万妈妈的共同选择⟧，⟦有效率高达98.6%⟧',
    '哈佛⟦研究发现⟧，喝这款咖啡能提高专注力三倍',
    '⟦95%以上的顾客⟧反馈一周见效',
    '⟦专家指出⟧，九成脱发的人用了都说好，本店有售',
    '⟦临床试验证明⟧，三天⟦美白率达92%⟧',
    '超过⟦98%的宝妈⟧给出好评，回购率87%',
    '⟦数据表明⟧，用我们的平台获客成本降低70%',
    '实验⟦数据显示⟧，使用七天后毛孔缩小45%，现在下单送小样',
    '⟦9成以上用户⟧反馈睡眠变好了，这款褪黑素软糖真行',
    '经⟦权威检测⟧，零甲醛零添加，放心入住',
    '⟦数据证明⟧，坚持打卡的学员平均提分68分，抓紧报名',
    '⟦99%的宝宝⟧用过都不红屁股，宝妈放心买',
    '美国FDA认证，⟦实验证明⟧一次⟦杀灭99.9%⟧细菌',
    '超⟦80%的宝妈⟧选择了我们，口碑不用多说',
  ],
  good: [
    '据中国互联网络信息中心公开报告（见附件第12页），网民规模继续增长。',
    '检测报告编号和样本量在详情页最下面，抑菌率数据以报告为准。',
    '这次问卷一共回收126份，97%的人希望活动改到周六。',
    '电脑电量显示还剩98%，先开会吧。',
    '你说的‘研究表明’有出处吗？没有的话我们先删掉这句。',
    '本期 82 名学员里有 80 人在课后问卷里选了“有帮助”，问卷见附件。',
    '研究表明睡前少看手机有助于入睡，这是老师上课讲的。',
    '研究发现熬夜伤身，早点睡',
    '统计显示今年毕业生人数1200万',
    '天气预报说降水概率80%',
    '统计学作业：样本均值是多少',
    '研究表明，每周运动三次有利于睡眠，来自教材第五章。',
    '好评率掉到95%了，运营同学排查一下。',
    '权威机构检测报告已上传，编号HX2026-118，样本量30。',
    '本次调查回收问卷500份，80%的用户希望增加夜间配送。',
    '检测报告显示甲醛超标，已要求整改',
    '数据显示服务器内存占用99%',
    '问卷收到了80%的家长反馈，剩下的明天催一下。',
    '实验证明这个假设不成立，论文要改。',
    '会员续费率下降了5%，下周开会讨论。',
    '老师说改善睡眠可以提高20%的效率，是真的吗？',
    '团队里80%的学员都是第一次报名马拉松。',
    '数据显示本周客服响应变慢，请组长跟进。',
    '百万家庭受到停水影响，社区正在送水。',
  ],
  rewrites: [
    ['研究表明，喝我们家酵素的人三周平均瘦8斤', '喝我们家酵素的人三周平均瘦8斤'],
    ['据不完全统计，全国一半宝妈都在用这款湿巾', '全国一半宝妈都在用这款湿巾'],
  ],
});

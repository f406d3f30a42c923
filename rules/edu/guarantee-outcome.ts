import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { ABSOLUTE_TERMS_GUIDE, AD_LAW, ADVERTISING, COMPETITION_LAW, CONSUMER_LAW } from '../laws';

/** Teaching or an exam is spoken of. */
const LEARNING = {
  pattern:
    /考试|考证|拿证|驾考|驾照|科目[一二三四]|雅思|托福|四六级|考研|专升本|二建|一建|消防|会计|教资|公考|公务员|事业编|中考|高考|小升初|学员|名师|老师|课程|面授|冲刺|提分|学费|重读|上岸|零基础|学校|班|985|211|签约|家长|培训|学费|期末|程序员|协议|提分|日语|n[1-5]|数学|英语|入职|跟我|教/u,
  where: 'text',
} as const;

export default defineRule({
  title: { zh: '保证考试结果', en: 'Guaranteed exam result' },
  why: {
    zh: '升学、考证、就业没人能保证。写“包过”“保分”“包就业”可能违法，也容易引起退费纠纷。',
    en: 'Nobody can guarantee a school, a pass or a job; saying so may be unlawful and often ends in refund disputes.',
  },
  fix: {
    zh: '写课时、师资和服务内容，加一句“结果因人而异，退费以合同为准”。',
    en: 'State hours, teachers and service, and that results differ and refunds follow the contract.',
  },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  byIndustry: { education: { public: 'block', group: 'warn', direct: 'warn', email: 'block' } },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第二十四条第（一）项、第五十八条', surfaces: ADVERTISING },
    { ...ABSOLUTE_TERMS_GUIDE, article: '第十一条第（三）项', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      terms:
        '签约保过 协议保过 包过班 保过班 保录取 包录取 包就业 保就业 包分配 保研保录 包拿证 包上岸 保上岸 不过全额退 不过退费 不过退款 考不过不收钱 考不到免费重读 学不会免费学 考公协议班 录取不了退 不就业退'.split(
          ' ',
        ),
      variants: ['separated', 'pinyin'],
    },
    {
      pattern:
        /(?:包|保|b[aǎā]o)\s*(?:过|guo)(?![年滤敏分世冬渡夜期来去头程节]|了?安检)|(?:考|提分|学)?不(?:过|成功|上|会|了)[^,。!\n]{0,5}?(?:全额(?:退|tui)|(?:退|tui)\s*(?:\d+\s*%|费|钱|款|双倍|学费|全款|fei|kuan))(?:费|款|学费)?|一次上岸|不提\s*\d+\s*分[^,。!\n]{0,2}(?:全额退|退(?:全款|学费|款|费))|包提分|(?:包|保)\s*(?:提)?\s*\d+\s*\+?\s*分(?!钟|期|之|享|店)/gu,
      anchors: [
        ...['包', '保', 'bao', 'bāo', 'bǎo'].flatMap((all) => ['过', ' 过', 'guo', ' guo', '提', ...'123456789', ' '].map((rest) => all + rest)),
        ...'退1 退2 退3 退4 退5 退6 退7 退8 退9 退费 退钱 退款 退双倍 退学费 退全款 全额退 tui 一次上岸 包提分'.split(' '),
      ],
      needs: [LEARNING],
    },
    {
      pattern:
        /包拿[^,。!\n]{0,6}证|达不到[^,。!\n]{0,2}退|包(?:进|上|录)[^,。!\n]{0,4}(?:重点|985|211|名校|高中|大学|本科)|保证[^,。!\n]{0,8}(?:提分|上岸|通过|就业|入学|录取|拿证|过级|\d+\s*分)(?:\s*\d+\s*\+?|以上)?|(?:零基础|学完|毕业)[^,。!\n]{0,10}(?:包|保)(?:就业|月薪|分配)|月薪过?万[^,。!\n]{0,4}写进合同/gu,
      anchors: ['包拿', '达不到', '包进', '包上', '包录', '保证', '就业', '分配', '月薪'],
      needs: [LEARNING],
    },
    {
      pattern: /包教包会|推荐就业|(?:一次性?)?通过率(?:高达)?\s*\d+\s*%|年薪\s*\d+\s*万起?|[\d一二三半]+(?:天|周|个月)(?:拿下|搞定|速成|当上)/gu,
      anchors: ['包教', '就业', '通过率', '年薪', '拿下', '搞定', '速成', '当上'],
      severity: 'warn',
      needs: [LEARNING, { pattern: /退|不收|写进|跟我学|不是梦|协议|名企|零基础|签约|包拿证|报名|学费|咨询|加[我微v]|免费|报班/u, where: 'text' }],
    },
  ],
  unless: ['negated', 'warned', 'asked', 'refused', { pattern: /不承诺|保证书|包过年|饺子|快递|安检|谨防|骗|乱象|不透明|以合同|合同第|按时|作业/u }],
  allow: ['包过年', '保过期', '钱包过', '书包过', '面包过', '红包过'],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '⟦签约保过⟧，⟦不过全额退⟧，二建⟦一次上岸⟧',
    '⟦保证提分50+⟧，三个月从学渣到985',
    '名师1对1，中考⟦包进重点高中⟧',
    '零基础学Python，⟦学完包就业⟧，⟦月薪过万写进合同⟧',
    '雅思⟦包7分⟧，⟦bǎo 过⟧班，⟦考不到免费重读⟧',
    '⟦bǎo过班⟧，面授三天，⟦不过tui费⟧签合同',
    '期末倒计时，很多家长焦虑。我们工作室的冲刺营是⟦签约保过⟧的，⟦不过全额退费⟧，往届学员平均提三十分，老师都是一线重点中学在职名师。现在报名送一对一测评，只剩最后六个位置，孩子的时间耽误不起，想清楚了直接转定金占位。',
    { text: '我校冲刺班⟦签约保过⟧，⟦不过退费⟧，名额有限', industry: 'education', severity: 'block' },
    { text: '家长您好，来我们这里补数学，⟦保证提分20⟧，先交定金', surface: 'direct', industry: 'education', severity: 'warn' },
    { text: '我家楼下那个驾校⟦包拿证⟧，你要不要一起报名', surface: 'direct', severity: 'hint' },
    { text: '考驾照找我，一次付清⟦包过⟧，⟦不过退钱⟧', surface: 'group' },
    '加入我们的班，⟦提分不成功全额退款⟧',
    '⟦三个月拿下⟧雅思7分，⟦考不过不收钱⟧',
    '教师资格证⟦一次性通过率98%⟧，⟦包教包会⟧⟦包拿证⟧',
    '⟦推荐就业⟧，入职名企，⟦年薪20万起⟧不是梦',
    '孩子跟我学，期末数学⟦保证90分以上⟧',
    '专升本协议班，⟦录取不了退⟧双倍学费',
    '零基础⟦三个月当上⟧程序员，⟦不就业退⟧学费',
    '签协议，⟦不提30分退全款⟧',
    '孩子数学60分冲到120分，名师⟦包提分⟧',
    '日语N1三个月⟦包过⟧',
    '⟦考公协议班⟧，笔试⟦不过退80%⟧，直通面试',
    '语言班⟦包过⟧N2，⟦学不会免费学⟧到会',
    '高考冲刺⟦保过⟧一本线，⟦达不到退⟧一半学费',
    '一次通过，不过免费重学，驾校VIP班⟦包拿证⟧',
    '英语四级⟦保过班⟧，签协议，⟦不过退款⟧',
  ],
  good: [
    '包过年吃团圆饭的饺子，谁来帮忙擀皮？',
    '我们不承诺通过率，课程内容和课时以合同为准。',
    '快递包裹过了安检就能取。',
    '保证书已经签好交给班主任了。',
    '这学期绩点能保持就行，不指望提分太多。',
    '书包过重对孩子脊柱不好，老师建议减负。',
    '我们保证按合同上满 40 课时，考试结果因人而异。',
    '这次考试过了，谢谢老师',
    '退费按合同第五条办理',
    '保证按时交作业',
    '老师说孩子数学提了10分',
    '这次考试不过的话还能补考吗？',
    '面包过期了，扔掉吧。',
    '保证书模板发我一份。',
    '驾校说考不过要交补考费。',
    '我们老师从不说包过，只说尽力。',
    '驾校科目二终于过了',
    '一本线今年涨了十分',
    '这门课不过要重修，大家重视。',
    '学校包食宿，不包接送。',
    '不上补习班也能考好，关键看方法。',
    '保证金会在结课后原路退。',
    '通过率这么低，难怪大家紧张。',
    '孩子考试没过，退费流程怎么走？',
    '公司推荐就业岗位给实习生，名单见附件。',
    '三个月学会游泳算快的吧。',
  ],
  rewrites: [
    ['保证提分50+，三个月从学渣到985', '三个月从学渣到985'],
    ['名师1对1，中考包进重点高中', '名师1对1'],
  ],
});

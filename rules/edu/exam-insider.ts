import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, CRIMINAL_LAW } from '../laws';

/** An exam, and something for sale. */
const EXAM = {
  pattern: /考试|考完|计算机二级|公务员|教资|语文|英语|数学|大题|考前|考点|考场|考研|四六级|一建|二建|高考|中考|公考|押题|真题|答案|卷|命题|阅卷/u,
  where: 'text',
} as const;
const SALE = {
  pattern:
    /付款|付费|客服|报名|押中|靠谱|从速|考前|联系(?:客服|我|老师)|包中|获取|知道|亲自|考完|拿卷|发货|定金|名额|有限|懂的来|vip|限\d+人|命中|群|私|亲授|重点|内部资料|范围|在手|包|元|出售|提前/u,
  where: 'text',
} as const;

export default defineRule({
  title: { zh: '考题内幕或卖答案', en: 'Exam insiders or leaked answers' },
  why: {
    zh: '打着命题、阅卷老师的旗号卖题、卖答案，真的是犯罪，假的是诈骗，买的人会被取消成绩。',
    en: 'Selling questions or answers in the name of examiners is a crime if real and a fraud if not; buyers lose their results.',
  },
  fix: {
    zh: '删掉“命题人”“绝密”“答案”，只说是按公开大纲整理的复习资料。',
    en: 'Drop examiners, secrets and answers; say it is revision material from the public syllabus.',
  },
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn' },
  stage: 'stable',
  sources: [
    { ...CRIMINAL_LAW, article: '第二百八十四条之一' },
    { ...AD_LAW, article: '第二十四条第（二）项、第五十八条', surfaces: ADVERTISING },
  ],
  find: [
    {
      pattern: /命题(?:组|人|专家)(?:的)?(?:老师)?|阅卷(?:老师|人|组)|出题(?:人|老师|组)|真题院|(?:内部老师|考官)[^,。!\n]{0,4}(?:透题|亲?自?辅导|授课|押题)/gu,
      anchors: '命题 阅卷 出题 真题院 内部老师 考官'.split(' '),
      needs: [SALE],
    },
    {
      pattern:
        /绝密(?:资料|[三两一]页纸|押题|真题|考题|试卷|答案)|押题(?:卷|密训|班)?[^,。!\n]{0,3}(?:绝密|命中率?\s*\d+)|押中原?题|透题|包中大?题|(?:答案|考题|试题)[^,。!\n]{0,6}(?:提前[^,。!\n]{0,5}(?:发|知道)|进场|出售|有售)|带答案进场|考点有人|押题命中率?\s*\d+|考官团队|内部(?:试卷|试题|答案)|真题答案|原题(?:答案|库)|和真考一模一样|(?:出|卖|售)[^,。!\n]{0,12}(?:考研|四六级|四级|六级|高考|公考|教资|会计|一建|二建)[^,。!\n]{0,4}答案/gu,
      anchors: '绝密 押题 押中 透题 包中 答案 考题 试题 考点 考官 内部 原题 真考'.split(' '),
      needs: [EXAM, SALE],
    },
    { terms: ['考前答案', '包答案', '作弊耳机', '考试作弊器材', '隐形耳机'], needs: [SALE] },
  ],
  unless: ['negated', 'warned', 'asked', 'refused', 'reported', { pattern: /诈骗|入刑|押一付|官网|免费下载|领卷|监考|考务|公布|封闭|评分标准|违规/u }],
});

export const examples = defineExamples({
  bad: [
    '⟦命题组老师⟧亲授，考前一周给重点，懂的来',
    '一建⟦绝密押题⟧卷，去年命中87%，付款发货',
    '⟦考点有人⟧，可以⟦带答案进场⟧，先付定金',
    '四六级⟦答案提前半小时发⟧，VIP群限200人',
    '⟦真题院⟧内部资料，⟦阅卷老师⟧划的范围',
    '⟦阅卷老师⟧押题，今年考点在手，名额有限',
    { text: '四级⟦原题答案⟧考前两小时发群，限50人，先付款', surface: 'group' },
    '⟦内部老师透题⟧，考前三天划重点，⟦包中大题⟧',
    '今年高考语文作文⟦押中原题⟧，联系客服拿卷',
    '公务员面试⟦考官亲自辅导⟧，⟦考题提前知道⟧',
    '⟦出2026考研英语答案⟧，考完付款',
    '计算机二级⟦原题库⟧，⟦和真考一模一样⟧，付费获取',
    '一建⟦押题绝密⟧三页纸，考前一天发',
    '教师编考试内部资料，⟦考官团队⟧整理，⟦押题命中90⟧%',
    '教资⟦真题答案⟧，考前三小时出，靠谱的来',
    '⟦命题专家⟧押题，连续三年押中大题，报名从速',
  ],
  good: [
    '老师划了期末复习重点，笔记我拍照发群里。',
    '教育考试院提醒：考前卖答案都是诈骗，组织作弊入刑。',
    '押一付三，租房合同我看过了没问题。',
    '请监考老师提前40分钟到考务办公室领卷。',
    '历年真题官网可以免费下载，我贴一下网址。',
    '阅卷老师说今年作文普遍偏题，讲评课周三上。',
    '老师押的题一道没中，哭了',
    '命题组在封闭出题，家人联系不上很正常',
    '押题作文我背了三篇',
    '老师在阅卷，成绩下周出。',
    '押题卷做完了，大家对一下答案。',
    '这道题答案是多少？',
    '老师发了去年真题和答案供大家练习',
  ],
});

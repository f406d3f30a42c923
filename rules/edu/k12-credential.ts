import { defineExamples, defineRule } from '@/engine/rule';
import { CRIMINAL_LAW } from '../laws';

/** Somebody enrols or sells. */
const OFFER = {
  pattern:
    /招生|抢位|上门|开课|开班|小班|私我|私聊|私信|报名|先到先得|在职教师|拿证|低调|名额|加我|加微|家长|价格|美丽|收费|元|承认|查重|包过|不到场|接单|联系|懂的|可查|出证|一年[一二三四五\d]+万|不要人/u,
  where: 'text',
} as const;

export default defineRule({
  title: { zh: '违规补习或代考代写', en: 'Banned tutoring or proxies' },
  why: {
    zh: '面向中小学生的学科培训不能这样招生；代考、代写、买学历、挂靠证书违法，买卖双方都受罚。',
    en: 'School-subject tutoring may not be advertised; proxy exams, ghost-writing and bought or lent certificates punish both sides.',
  },
  fix: {
    zh: '非学科类写明已备案；学历和考试只给官方入口。',
    en: 'Say that a non-subject class is registered; for degrees and exams give the official site only.',
  },
  severity: 'warn',
  bySurface: { internal: 'hint' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见', en: 'Opinions on Easing the Burden of Homework and Off-Campus Tutoring' },
      article: '四（十四）',
      documentNumber: '中办、国办 2021 年 7 月印发',
      checked: '2026-11-20',
      recheck: true,
    },
    { ...CRIMINAL_LAW, article: '第二百八十条、第二百八十四条之一' },
    {
      name: { zh: '校外培训行政处罚暂行办法', en: 'Interim Measures for Penalties in Off-Campus Tutoring' },
      article: '第十七条、第十八条',
      documentNumber: '教育部令第 53 号',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
  find: [
    {
      pattern:
        /(?:小学|小升初|[一二三四五六]年级|初[一二三中]|高[一二三中]|中考|高考|暑假|寒假|周末)[^,。!\n]{0,6}(?:数学|语文|物理|化学|英语|奥数)[^,。!\n]{0,6}(?:提高班|辅导班?|补习班?|培优班?|一对一|小班|冲刺班?|招生|上门|开课|开班|班)/gu,
      anchors: '数学 语文 物理 化学 英语 奥数'.split(' '),
      needs: [OFFER],
    },
    {
      pattern: /高端家政|住家教师|众筹私教|一对一家政/gu,
      anchors: ['家政', '住家教师', '私教'],
      needs: [{ pattern: /初[一二三]|高[一二三]|数学|物理|语文|英语|孩子/u }, OFFER],
    },
    {
      pattern:
        /(?:不用|免|无需)(?:考试|考|上课)[^,。!\n]{0,6}(?:拿|出|得|办|包过)?(?:本科|大专|学历|文凭|毕业证|包过)|学信网(?:终身)?可查|免试入学|国家承认学历|快速(?:提升|拿)学历|不用上课不用考|(?:出售|买卖|办理?|代办)[^,。!\n]{0,5}(?:职称|资格证|毕业证|学历|文凭|学位证)(?:证书)?/gu,
      anchors: '不用 免考 免试 无需 学信网 承认学历 职称 资格证 毕业证 学历 文凭 学位证'.split(' '),
      needs: [OFFER],
    },
    {
      pattern: /(?:消防|建造师|一建|二建|建筑|会计|药师|电工|工程师)证?[^,。!\n]{0,2}挂靠|证书挂靠|挂靠证/gu,
      anchors: ['挂靠'],
      needs: [{ pattern: /一年|万|只要证|不要人|价|联系|费|收/u, where: 'text' }],
    },
    {
      pattern: /代(?:写[^,。!\n]{0,2}(?:论文|作业|毕业设计|毕设)|考(?:试|驾照|[^,。!\n]{0,4}证)?|上网课|刷网课|做毕设)|论文代[写发]|替考|帮考|找枪手/gu,
      anchors: '代写 代考 代上 代刷 代做 代发 替考 帮考 枪手'.split(' '),
      needs: [{ pattern: /代写[^。]*代|价格|美丽|接单|包过|一篇|靠谱|私|联系|元|驾照|找我|低价|可接|保密|核心|不到场|科目|查重|退款/u, where: 'text' }],
    },
  ],
  unless: ['negated', 'warned', 'asked', 'refused', 'reported', { pattern: /非学科|已备案|托管|国家开放大学|健康证|代课|磨蹭|作弊|诚信|处分|涉嫌|违法|严查/u }],
});

export const examples = defineExamples({
  bad: [
    '⟦寒假小学数学提高班招生⟧，6人小班，在小区里上，低调',
    '一对一⟦高端家政⟧（懂的都懂，初二物理），家长私我',
    '⟦不用考试拿本科⟧，⟦学信网可查⟧，三个月出证',
    '⟦消防证挂靠⟧，一年三万，只要证不要人',
    '⟦代写论文⟧、⟦代上网课⟧、⟦代考驾照⟧理论，价格美丽',
    { text: '⟦周末初二数学小班⟧还有两个名额，低调，私我', surface: 'group' },
    '⟦初三物理一对一上门⟧，名校老师，暑期抢位',
    '⟦小升初奥数班开课⟧，家长加我微信',
    '自考大专⟦免考包过⟧，⟦国家承认学历⟧',
    '⟦论文代发⟧核心期刊，专业团队写作，查重包过',
    '⟦出售高级职称证书⟧，官网可查',
    '⟦帮考⟧驾照科目一，不到场就能过',
    '⟦周末高二数学培优⟧，在职教师授课，先到先得',
    '⟦快速提升学历⟧，⟦不用上课不用考⟧，一年拿证',
    '⟦代写毕业论文⟧，查重不过退款',
    '⟦五年级奥数一对一上门⟧，985在读，价格可谈',
    '双非本科一年拿证，⟦学信网终身可查⟧，⟦免试入学⟧',
  ],
  good: [
    '社区托管班周三下午有书法课，非学科类，已备案。',
    '国家开放大学春季招生简章发布，请以官网为准。',
    '孩子小学二年级，数学作业总是磨蹭，怎么办？',
    '考了健康证就可以来上班了，门店报销体检费。',
    '代课老师下周到岗，课表不变。',
    '代写代码注释的插件更新了，见仓库说明。',
    '暑假想给孩子报个游泳班，谁有推荐？',
    '孩子初三了，物理不太好，怎么办',
    '论文写完了，等导师反馈',
    '高二数学月考成绩出来了',
    '孩子高一物理跟不上，大家有什么学习方法？',
    '学校周末开放数学兴趣小组，自愿参加。',
    '枪手剧本杀周六缺一个人。',
    '论文查重结果18%，达标了。',
    '请问五年级奥数有必要学吗',
  ],
});

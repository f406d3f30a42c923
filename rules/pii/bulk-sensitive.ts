import { maskNumbers } from '@/engine/rewrite/mask-numbers';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { PERSONAL_DATA_LAW } from '../laws';

const SURNAME =
  '张王李赵刘陈杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
/** A person in a list: a name, “小宇”, “王大爷” or “陈某某”. */
const PERSON = `(?:小[\\p{Script=Han}](?![\\p{Script=Han}]{2})|[${SURNAME}](?:某某?|大爷|奶奶|[\\p{Script=Han}]{1,2}))`;
/** What is sensitive about people: health, family, poverty, record. */
const SENSITIVE =
  '乙肝|肝炎|艾滋|hiv|梅毒|抑郁|精神[病分]|癫痫|肺结核|流产|怀孕|孕检|心脏|杂音|残疾|发烧|水痘|骨折|近视|视力|肥胖|自闭|多动|离异|单亲|低保|孤儿|贫困|留守|坐过?牢|欠[费款\\d]|逾期|贷\\d|不能入学|休假|处分|隔离|阳性';

/** True when every number but the first has a name before it, and so the numbers are several people's, not a shop's. */
function isPeople(list: string): boolean {
  const [, ...rest] = list.split(/1[3-9]\d{9}/u).slice(0, -1);
  return rest.every((between) => /[\p{Script=Han}]{2,}/u.test(between) && !/热线|电话|手机|微信|咨询|预约|订购|或/u.test(between));
}

export const explanation = defineExplanation({
  title: { zh: '成批或敏感的个人信息', en: 'Personal data in bulk, or of a sensitive kind' },
  why: {
    zh: '名单、病情、心理测评、未成年人信息一起发出去，等于替所有人公开隐私；五十条财产或健康信息就可能涉及刑责。',
    en: 'A list of people, a diagnosis or a child’s record makes the private life of all of them public; fifty records can already be a crime.',
  },
  fix: { zh: '改用收集表或单独通知本人，群里只发不含姓名电话的说明。', en: 'Use a form or tell each person alone; post only what names nobody.' },
  sources: [
    { ...PERSONAL_DATA_LAW, article: '第二十八条、第二十九条、第三十一条、第五十一条' },
    {
      name: { zh: '两高关于办理侵犯公民个人信息刑事案件的解释', en: 'Judicial interpretation on infringing citizens’ personal information' },
      article: '第五条',
      documentNumber: '法释〔2017〕10号',
      checked: '2026-11-20',
    },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn', email: 'warn' },
  stage: 'stable',
  find: [
    // Three names, each with a mobile number behind it: a list, whatever it is for.
    {
      pattern: /(?:[\p{Script=Han}·]{2,4}[\s:：,，、\t]{0,3}1[3-9]\d{9}[\s,，、;；\t]{0,4}){3,}/gu,
      score: 0.95,
    },
    // Mobile numbers one after the other, each with a name before it and remarks between.
    {
      pattern: /(?<![\d*])1[3-9]\d{9}(?!\d)(?:\D{1,24}(?:\d{1,6}\D{1,16}){0,3}(?<!\d)1[3-9]\d{9}(?!\d)){1,}/gu,
      accept: isPeople,
      needs: [{ text: /名单|统计|登记|汇总|联系方式|报名|缴费|收货|隔离|欠|逾期|人员|家长|学生|客户|员工|业主/u }],
      unless: [{ terms: ['热线', '订购', '招商', '门店', '销售部', '预约电话'], where: 'text' }],
      score: 0.9,
    },
    // People by name, each with what is sensitive about them.
    {
      pattern: new RegExp(
        `${PERSON}[（(:,，\\s]{0,2}[^。\\n,，、;；]{0,6}?(?:${SENSITIVE})[^。\\n]{0,12}?[,，、;；\\s][^。\\n]{0,6}?${PERSON}[（(:,，\\s]{0,2}[^。\\n,，、;；]{0,8}?(?:${SENSITIVE})`,
        'gu',
      ),
      needs: [{ text: /名单|统计|公示|通报|体检|测评|结果|阳性|员工|学生|孩子|班|未到|人员|户|家庭/u }],
      score: 0.85,
    },
    {
      pattern: new RegExp(
        `(?:离异|单亲|低保|贫困|留守|残疾|孤儿|阳性|隔离|乙肝|艾滋)[^。\\n]{0,10}(?:名单|统计|公示|孩子有|有|:|：)[^。\\n]{0,8}?${PERSON}[^。\\n]{0,10}?[、,，;；]\\s?(?:[一二三四五六]班\\s?)?${PERSON}`,
        'gu',
      ),
      score: 0.85,
    },
    // A sheet's header with a name column and a column of numbers that belong to persons, with at least one number below.
    {
      pattern:
        /(?:姓名|序号)[\s,，、\t|]{1,6}(?:[\p{Script=Han}a-z]{1,6}[\s,，、\t|]{1,6}){0,6}?(?:电话|手机号?|身份证号?|联系方式)[\s\S]{0,40}?(?:1[3-9]\d{9}|\d{17}[\dx])/gu,
      score: 0.9,
    },
    // A name next to a diagnosis or a finding about mind or body.
    {
      pattern:
        /(?:[张王李赵刘陈杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤][\p{Script=Han}]{1,2}|小明|小红|同学)[\s:：,，、]{0,2}(?:确诊|查出|得了|患有|检出)?(?:乙肝|艾滋|hiv|梅毒|抑郁症?|精神分裂|癫痫|肺结核|流产|怀孕)(?:阳性|确诊)?/gu,
      needs: [{ terms: ['名单', '结果', '确诊', '阳性', '体检', '测评', '检查', '别让', '通知', '各位家长', '全班'], where: 'text' }],
      score: 0.8,
    },
    {
      pattern: /(?:心理测评|体检|孕检|核酸|筛查)(?:异常)?(?:结果|名单)[^\n。]{0,16}(?:不及格|不合格|异常|阳性|名字)/gu,
      score: 0.8,
    },
  ],
  rewrite: maskNumbers,
  unless: [{ terms: ['脱敏', '不公布姓名', '匿名', '科普', '服务台', '不外传'], where: 'sentence' }],
});

export const examples = defineExamples({
  bad: [
    '核酸名单：⟦王一 13800138001，李二 13900000002，赵三 17000000003⟧',
    '⟦张三确诊乙肝⟧，⟦李四抑郁⟧，先别让他们参加',
    '孩子⟦心理测评结果：王小明不及格⟧，父母请看',
    '报名表：⟦姓名 电话 身份证，张三13800138001⟧，共56条',
    '合租室友⟦孕检结果出来了，名字⟧都发这里，你们看看',
    '名单：⟦李强 13900000001 张伟 13900000002 陈静 13900000003⟧',
    '缴费名单：101 张华 ⟦13800001111 欠600；102 李梅 13900002222⟧ 欠300',
    '本月离职员工：⟦王强（抑郁症休假）、陈丽（怀孕⟧）',
    '班里⟦离异家庭的孩子有：小宇、小涵⟧、小杰',
    '⟦单亲家庭统计：一班 李浩、二班 王欣⟧',
  ],
  good: [
    '成绩按等级公布，不公布姓名，具体分数请在系统查询。',
    '本群共60人，家长通讯录见学校公示栏，群里不发。',
    '体检机构公示名单请到服务台，群里不再转发。',
    '三位同学请带身份证原件到教务处，不发照片。',
    '心理中心开放日周五两点，欢迎预约，个案信息不外传。',
    '最近有点抑郁，想请两天假休息一下。',
    '今年体检安排在周三，请提前空腹。',
    '值班热线 13800001111，备用号码 13900002222，早九点到晚六点。',
    '贫困生补助申请下周截止，表在班主任那里。',
    '怀孕的同事可以申请弹性上班。',
  ],
  rewrites: [
    ['核酸名单：王一 13800138001，李二 13900000002，赵三 17000000003', '核酸名单：王一 138****8001，李二 139****0002，赵三 170****0003'],
    ['员工表：姓名,身份证,电话\n张三,110101190001010014,13800138001', '员工表：姓名,身份证,电话\n张三,110***********0014,138****8001'],
  ],
});

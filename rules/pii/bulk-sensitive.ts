import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '成批或敏感的个人信息', en: 'Personal data in bulk, or of a sensitive kind' },
  why: {
    zh: '名单、病情、心理测评、未成年人信息一起发出去，等于替所有人公开隐私；五十条财产或健康信息就可能涉及刑责。',
    en: 'A list of people, a diagnosis or a child’s record makes the private life of all of them public; fifty records can already be a crime.',
  },
  fix: { zh: '改用收集表或单独通知本人，群里只发不含姓名电话的说明。', en: 'Use a form or tell each person alone; post only what names nobody.' },
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn', email: 'warn' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law of the PRC' },
      article: '第二十八条、第二十九条、第三十一条、第五十一条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    {
      name: { zh: '两高关于办理侵犯公民个人信息刑事案件的解释', en: 'Judicial interpretation on infringing citizens’ personal information' },
      article: '第五条',
      documentNumber: '法释〔2017〕10号',
      checked: '2026-11-20',
    },
  ],
  find: [
    // Three names, each with a mobile number behind it: a list, whatever it is for.
    {
      pattern: /(?:[\p{Script=Han}·]{2,4}[\s:：,，、\t]{0,3}1[3-9]\d{9}[\s,，、;；\t]{0,4}){3,}/gu,
      anchors: 'digits',
      score: 0.95,
    },
    // A sheet's header with a name column and a column of numbers that belong to persons, with at least one number below.
    {
      pattern:
        /(?:姓名|序号)[\s,，、\t|]{1,6}(?:[\p{Script=Han}a-z]{1,6}[\s,，、\t|]{1,6}){0,6}?(?:电话|手机号?|身份证号?|联系方式)[\s\S]{0,40}?(?:1[3-9]\d{9}|\d{17}[\dx])/gu,
      anchors: ['姓名', '序号'],
      score: 0.9,
    },
    // A name next to a diagnosis or a finding about mind or body.
    {
      pattern:
        /(?:[张王李赵刘陈杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤][\p{Script=Han}]{1,2}|小明|小红|同学)[\s:：,，、]{0,2}(?:确诊|查出|得了|患有|检出)?(?:乙肝|艾滋|hiv|梅毒|抑郁症?|精神分裂|癫痫|肺结核|流产|怀孕)(?:阳性|确诊)?/gu,
      anchors: ['乙肝', '艾滋', 'hiv', '梅毒', '抑郁', '精神分裂', '癫痫', '肺结核', '流产', '怀孕'],
      needs: [{ terms: ['名单', '结果', '确诊', '阳性', '体检', '测评', '检查', '别让', '通知', '各位家长', '全班'], where: 'text' }],
      score: 0.8,
    },
    {
      pattern: /(?:心理测评|体检|孕检|核酸|筛查)(?:异常)?(?:结果|名单)[^\n。]{0,16}(?:不及格|不合格|异常|阳性|名字)/gu,
      anchors: ['心理测评', '体检', '孕检', '核酸', '筛查'],
      score: 0.8,
    },
  ],
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
  ],
  good: [
    '成绩按等级公布，不公布姓名，具体分数请在系统查询。',
    '本群共60人，家长通讯录见学校公示栏，群里不发。',
    '体检机构公示名单请到服务台，群里不再转发。',
    '三位同学请带身份证原件到教务处，不发照片。',
    '心理中心开放日周五两点，欢迎预约，个案信息不外传。',
    '最近有点抑郁，想请两天假休息一下。',
    '今年体检安排在周三，请提前空腹。',
  ],
});

import { mask } from '@/engine/rewrite/mask';
import { maskDigits } from '@/engine/rewrite/mask-digits';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CIVIL_CODE, PERSONAL_DATA_LAW } from '../laws';

/** Words for somebody else whose number this is; a person's own number in an own post is no leak. */
const SOMEBODY = [
  '业主',
  '家长',
  '学生',
  '同学',
  '老师',
  '客户',
  '顾客',
  '员工',
  '同事',
  '先生',
  '女士',
  '小姐',
  '师傅',
  '房东',
  '租客',
  '车主',
  '司机',
  '骑手',
  '楼上',
  '楼下',
  '邻居',
  '收件人',
  '收货人',
  '买家',
  '粉丝',
  '他的',
  '她的',
  '前男友',
  '前女友',
  '老板',
  '店主',
  '校长',
  '班主任',
  '同学',
  '客人',
  '网友',
  '楼主',
  '渣男',
  '渣女',
  '老赖',
  '逃单',
  '小偷',
  '他手机',
  '她手机',
  '她刚',
  '他刚',
  '我妈',
  '我爸',
  '保姆',
  '住户',
  '王姐',
  '李总',
  '经理的',
  '人肉',
  '曝光',
];

/** Numbers that are made public on purpose. */
const PUBLISHED = [
  '热线',
  '客服',
  '订餐',
  '前台',
  '值班',
  '官网',
  '服务台',
  '物业电话',
  '总机',
  '预约电话',
  '咨询电话',
  '报名电话',
  '服务电话',
  '门店',
  '本店',
  '电话咨询',
  '联系我',
  '我的电话',
  '我的手机',
  '我手机',
  '我电话',
  '找我',
  '加我',
  '招商',
  '招聘',
  '营业',
  '我是',
  '保安亭',
  '门卫',
  '值班室',
  '售后',
];

export const explanation = defineExplanation({
  title: { zh: '他人的联系方式或住址', en: 'Somebody’s contact or home address' },
  why: {
    zh: '把别人的手机号、邮箱、生日、车牌或住址发到公开处或大群，可能给人招来骚扰，也违反个人信息保护规定。',
    en: 'Posting somebody’s phone, e-mail, birthday, plate or address invites harassment and breaks personal-data law.',
  },
  fix: { zh: '请群主或物业转达，或只留前三后四位。', en: 'Let the host or the front desk pass it on, or keep the first three and last four digits.' },
  sources: [
    { ...CIVIL_CODE, article: '第一千零三十二条、第一千零三十四条' },
    { ...PERSONAL_DATA_LAW, article: '第十三条、第二十五条' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'hint', email: 'hint' },
  stage: 'stable',
  find: [
    {
      pattern: /(?<![\d.a-z*])1[ -]?[3-9](?:[ -]?\d){9}(?![\d*])/gu,
      needs: [{ terms: SOMEBODY, within: 16, where: 'sentence' }],
    },
    {
      pattern: /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/gu,
      needs: [{ terms: SOMEBODY, within: 10, where: 'sentence' }],
    },
    {
      pattern: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-hj-np-z][·\- ]?(?=[a-hj-np-z]{0,2}\d)[a-hj-np-z0-9]{5,6}(?![0-9a-z])/gu,
      needs: [{ terms: ['车牌', '车主', '挡', '堵', '停在', '占', '剐', '撞', '开车'], within: 16 }],
      severity: 'hint',
    },
    {
      pattern:
        /[\p{Script=Han}\d]{2,12}(?:路|街|道|巷|弄)\s?\d{1,5}\s?号[\p{Script=Han}\d\s-]{0,12}?\d{1,4}\s?(?:室|户|单元\s?\d{2,4}|单元)|[\p{Script=Han}]{2,8}(?:公寓|小区|花园|家园|苑|里)\s?\d{1,3}\s?[栋幢号]楼?\s?(?:\d\s?单元)?\s?\d{3,4}/gu,
      needs: [{ terms: [...SOMEBODY, '快递', '住在', '家住', '住', '收件', '地址'], where: 'sentence' }],
    },
    // An e-mail address or a birthday is somebody's only beside a name or a word for a person.
    {
      pattern: /(?<![a-z0-9._-])[a-z0-9][a-z0-9._-]{2,30}@[a-z0-9-]+(?:\.[a-z0-9-]+){0,2}\.(?:com|cn|net|org)(?![a-z])/gu,
      needs: [{ pattern: /曝|他的?邮箱|她的?邮箱|(?:同事|老师|客户|前男友|前女友|同学|校长|领导)[^,。]{0,4}邮箱|轰炸|难堪/u, within: 16 }],
      severity: 'hint',
    },
    {
      pattern: /(?<!\d)(?:19|20)\d\d\s?[年\-./]\s?(?:1[0-2]|0?[1-9])\s?[月\-./]\s?(?:[12]\d|3[01]|0?[1-9])日?(?!\d)/gu,
      needs: [
        { pattern: /生日|出生/u, within: 6 },
        { pattern: /业主|客户|学生|家长|员工|同事|顾客|先生|女士|老师|[\p{Script=Han}]姐|姓名/u, within: 14 },
      ],
      severity: 'hint',
    },
  ],
  unless: [{ terms: PUBLISHED, where: 'sentence' }],
  rewrite(text, hit) {
    const found = text.slice(hit.start, hit.end);
    if (found.includes('@')) return mask(1, 0)(text, { start: hit.start, end: hit.start + found.indexOf('@') });
    if (/^(?:19|20)\d\d\D/u.test(found)) return maskDigits(4)(text, hit);
    if (/[号栋幢]/u.test(found)) return maskDigits(0)(text, hit);
    return (/^\p{Script=Han}/u.test(found) ? mask(2, 2) : mask(3, 4))(text, hit);
  },
});

export const examples = defineExamples({
  bad: [
    '3栋602王女士手机⟦13800138000⟧，她家车挡道了',
    '家长群发下老师电话 ⟦0571 88889999⟧，晚上都能找',
    '车牌⟦浙AD12345⟧挡在门口，车主没人认领',
    '业主电话 ⟦1 9 9 0 0 0 0 0 0 0 1⟧，谁有空打过去',
    '快递到了：⟦滨江区江南大道100号2栋1单元301⟧，收件人不在',
    '楼道装修的业主手机⟦17000000000⟧，楼下的找他',
    '渣男的电话⟦13811112222⟧，见者转发',
    '把她的邮箱曝出来 ⟦zhangsan@example.com⟧',
    '业主李姐生日⟦1990年3月7日⟧，别说我讲的',
  ],
  good: [
    '门店订餐热线0571-88888888，九点开始接单。',
    '紧急请拨110或物业服务台，别拨个人手机。',
    '客服电话4001234567，工作日九点接通。',
    '价格区间在1380到1480，按面料算。',
    '旧手机号138****8000停机了，换新号通知。',
    '我手机13800138000，到了打我。',
    '路过西湖大道的时候看到一家新店。',
    '楼下保安亭电话 0571-88001122，晚上也有人。',
    '我的邮箱 zhangsan@example.com，资料发我。',
    '1990年3月7日那天下雪，我记得很清楚。',
  ],
  rewrites: [
    ['3栋602王女士手机13800138000，她家车挡道了', '3栋602王女士手机138****8000，她家车挡道了'],
    ['快递到了：滨江区江南大道100号2栋1单元301，收件人不在', '快递到了：滨江区江南大道***号*栋*单元***，收件人不在'],
    ['车牌浙AD12345挡在门口，车主没人认领', '车牌浙A****45挡在门口，车主没人认领'],
    ['业主李姐生日1990年3月7日，别说我讲的', '业主李姐生日1990年*月*日，别说我讲的'],
    ['把她的邮箱曝出来 zhangsan@example.com', '把她的邮箱曝出来 z*******@example.com'],
  ],
});

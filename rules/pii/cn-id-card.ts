import { mask } from '@/engine/rewrite/mask';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { isResidentId } from '@/engine/validate/resident-id';
import { PERSONAL_DATA_LAW, PUBLIC_SECURITY_LAW } from '../laws';

export const explanation = defineExplanation({
  title: { zh: '身份证件号码', en: 'Identity document number' },
  why: {
    zh: '完整的身份证、护照、通行证号一旦公开就收不回来，可能被用来冒名开户、贷款；公开他人的号码还要承担法律责任。',
    en: 'A full ID, passport or permit number cannot be taken back once it is out: it opens accounts and loans in that person’s name, and publishing somebody’s number is unlawful.',
  },
  fix: {
    zh: '遮住中间的数字，或改用只有经办人能看的收集表。',
    en: 'Mask the middle of it, or collect it in a form only the person in charge can read.',
  },
  sources: [
    { ...PERSONAL_DATA_LAW, article: '第十条、第二十五条、第二十八条' },
    { ...PUBLIC_SECURITY_LAW, article: '第五十六条' },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'hint', email: 'warn' },
  stage: 'stable',
  find: [
    {
      pattern: /(?<![\da-z*])[1-8](?:[ -]?\d){5}[ -]?(?:19|20)(?:[ -]?\d){2}[ -]?[01](?:[ -]?\d)[ -]?[0-3](?:[ -]?\d){4}[ -]?[\dx](?![\da-z])/gu,
      accept: isResidentId,
      score: 0.98,
    },
    // Passports and permits have no check digit, so their name must stand near.
    {
      pattern: /(?<![a-z0-9])(?:[depsg]\d{8}|e[a-hj-np-z]\d{7}|[1-9]\d{8}|[a-z]\d{8})(?![a-z0-9])/gu,
      needs: [{ pattern: /护照(?:号码?)?|passport(?:\s?(?:no|number))?/u, within: 12 }],
      score: 0.85,
    },
    {
      pattern: /(?<![a-z0-9])(?:[cwhm]\d{8}(?:\d{2})?|[a-z]\d{9}|t?\d{8})(?![a-z0-9])/gu,
      needs: [{ pattern: /通行证|回乡证|台胞证|台湾居民|港澳居民|往来(?:港澳|台湾|内地|大陆)|入台证/u, within: 12 }],
      score: 0.85,
    },
  ],
  // A passport has nine characters: three and four of them would be nearly all.
  rewrite: (text, hit) => (hit.end - hit.start >= 15 ? mask(3, 4) : mask(1, 2))(text, hit),
});

export const examples = defineExamples({
  bad: [
    '业主张先生身份证⟦110101190001010014⟧，麻烦登记一下',
    '孩子证件号⟦440106190102030047⟧报名夏令营',
    '我的身份证 ⟦330106 19020304 0070⟧，帮忙看看资料',
    '请把⟦４２０１０２１９０００９０９００６２⟧填到表里',
    '请登记员工身份证：⟦510104190006070087⟧',
    '收货人身份证⟦320102190101010033⟧，清关用',
    '客户身份证号⟦370102190001120023⟧，请尽快办理',
    '他的护照号码 ⟦E12345678⟧，帮忙订机票',
    '港澳通行证⟦C12345678⟧，姓名陈静',
    '台胞证号 ⟦01234567⟧，张先生的',
  ],
  good: [
    '订单号是20261120110101190012，客服帮我查下。',
    '身份证末位校验不过：110101190001010013，麻烦核对。',
    '公司统一社会信用代码91330100MA2XXXXX1B，发票抬头用它。',
    '旧证件号310101190002290019不存在（2月29日），系统报错。',
    '只发后四位0014就够了，别发整号。',
    '请带身份证原件到前台登记。',
    '护照快过期了，提前半年去换。',
    '通行证办好了，下周去香港。',
    '护照号 E1234 位数不够，系统不收。',
    '设备编号 E12345678 已经登记。',
  ],
  rewrites: [
    ['业主张先生身份证110101190001010014，麻烦登记一下', '业主张先生身份证110***********0014，麻烦登记一下'],
    ['我的身份证 330106 19020304 0070，帮忙看看资料', '我的身份证 330*** ******** 0070，帮忙看看资料'],
  ],
});

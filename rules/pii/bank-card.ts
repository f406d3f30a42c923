import { mask } from '@/engine/rewrite/mask';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { isBankCard } from '@/engine/validate/bank-card';
import { PERSONAL_DATA_LAW } from '../laws';

export const explanation = defineExplanation({
  title: { zh: '银行卡号', en: 'Payment card number' },
  why: {
    zh: '完整卡号加上姓名就够骗子办事，属于金融账户类敏感个人信息，公开发出去很难追回。',
    en: 'A full card number next to a name is all that a fraudster needs; it is sensitive financial data and cannot be taken back.',
  },
  fix: {
    zh: '只说“尾号 1234”，收款请用平台收款码或对公账户。',
    en: 'Give the last four digits only; take payments through the platform or a company account.',
  },
  sources: [{ ...PERSONAL_DATA_LAW, article: '第二十八条、第二十九条' }],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'hint', email: 'warn' },
  stage: 'stable',
  find: [
    // A long UnionPay number is hardly ever anything else once its check digit is right.
    { pattern: /(?<![\da-z.*-])62(?:[ -]?\d){14,17}(?![\da-z*]|[ -]?\d)/gu, accept: isBankCard, score: 0.95 },
    // Other ranges pass Luhn once in ten by chance: order numbers do too, so a word for an account must stand near.
    {
      pattern: /(?<![\da-z.*-])(?:4|5[1-5]|2[2-7]|35|3[47])(?:[ -]?\d){13,18}(?![\da-z*]|[ -]?\d)/gu,
      accept: isBankCard,
      needs: [
        {
          terms: [
            '卡号',
            '银行卡',
            '信用卡',
            '储蓄卡',
            '借记卡',
            '账号',
            '账户',
            '帐号',
            '收款',
            '打款',
            '转账',
            '汇款',
            '付款',
            '开户',
            '户名',
            'card',
            'visa',
            'mastercard',
            'amex',
            'payment',
          ],
          where: 'text',
          within: 60,
        },
      ],
      score: 0.9,
    },
  ],
  unless: [{ terms: ['订单号', '运单', '单号', 'imei', '序列号', '条码', '流水号'], side: 'before', within: 6 }],
  rewrite: mask(4, 4),
});

export const examples = defineExamples({
  bad: [
    '我的卡号⟦6222020000000000018⟧，打到这里就行',
    '麻烦打款农行 ⟦6228 4800 0000 0000 026⟧，户名李四',
    '信用卡⟦4111111111111111⟧不能刷，换支付方式',
    '款打⟦6217000000000000038⟧，收到回我',
    '账号：⟦６２１２２６００００００００００４４８⟧，开户行在朝阳',
    '收款卡号⟦6259000000000005⟧，备注公司名',
    'please charge my visa card ⟦4111-1111-1111-1111⟧ today',
  ],
  good: [
    '运单号YT6222020000019，明天到货，注意查收。',
    '手机的IMEI是490154203237518，修的时候要登记。',
    '卡片尾号0018，我已绑定，别发全号。',
    '收款走对公账户，财务群里有统一信息，不收个人卡。',
    '商品条码6901234567892，扫不出来就手动输。',
    '订单号4111111111111111，麻烦查一下物流。',
    '卡号6222020000000000019是错的，校验不过。',
  ],
  rewrites: [['麻烦打款农行 6228 4800 0000 0000 026，户名李四', '麻烦打款农行 6228 **** **** ***0 026，户名李四']],
});

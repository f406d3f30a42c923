import { appendSentence } from '@/engine/rewrite/append-sentence';
import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { COMPETITION_LAW, CONSUMER_LAW, CRIMINAL_LAW, FINANCE_MARKETING_RULES } from '../laws';

const NOTICE = '贷款年化利率、费用和期限以放款机构书面告知为准，请按需借贷';

/** A loan is offered. */
const LOAN = {
  pattern: /贷|下款|放款|额度|借款|征信|信用卡|花呗|借呗|白条|负债|利率|低息|\d+\s*万/u,
  where: 'text',
} as const;

export default defineRule({
  title: { zh: '贷款诱导话术', en: 'Misleading loan offer' },
  why: {
    zh: '“秒批秒到”“黑户也行”会诱人过度借贷；征信洗白、套现、包装流水本身就违法。',
    en: '“Instant, no checks” lures people into debt; repairing credit records, cashing out cards or faking statements is unlawful.',
  },
  fix: { zh: '写明放款机构、年化利率和费用，删掉“秒到账”“不看征信”。', en: 'Name lender, annual rate and fees; drop “instant” and “no credit check”.' },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...FINANCE_MARKETING_RULES, article: '第八条、第十条第（七）项' },
    {
      name: { zh: '关于进一步规范金融营销宣传行为的通知', en: 'Notice on Regulating Financial Marketing' },
      article: '第二条',
      documentNumber: '银发〔2019〕316 号',
      checked: '2026-11-20',
    },
    { ...CRIMINAL_LAW, article: '第二百二十五条' },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      terms: [
        '征信修复',
        '修复征信',
        '征信洗白',
        '逾期洗白',
        '包装流水',
        '代做流水',
        '额度代提',
        '花呗套现',
        '白条套现',
        '信用卡套现',
        '公积金套现',
        '信用卡代还',
        '花呗提现',
        '强开额度',
      ],
      variants: ['separated', 'homophone'],
      severity: 'warn',
    },
    {
      pattern:
        /(?:凭|有)身份证(?:就|即可|就能)(?:能)?(?:贷|借|下款)|黑户[^,。!\n]{0,4}(?:也行|可|能|也能|都能)|(?:不看|无视|不查)(?:征信|负债|大数据)|百分百下款|当天(?:放款|下款)|逾期[^,。!\n]{0,6}洗白/gu,
      anchors: ['身份证', '黑户', '不看', '无视', '不查', '下款', '放款', '洗白'],
    },
    {
      pattern: /秒(?:批|到账|下款|放款)(?:秒到账?)?|低门槛(?:低利率)?|零门槛|超低息|无抵押(?:无担保)?/gu,
      anchors: ['秒', '门槛', '低息', '抵押'],
      needs: [
        LOAN,
        { pattern: /贷款?|下款|放款|借|额度|负债|黑户/u, where: 'text' },
        { pattern: /联系|电话|咨询|加|私|热线|也行|不看|当天|到账|办理|\d{7}|下款|利率|就能|万/u, where: 'text' },
      ],
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    'refused',
    'reported',
    { pattern: /年化利率|单利|骗局|诈骗|被骗|请假|量力|人民银行征信中心|财务在等|客服.{0,6}提醒/u, where: 'text' },
  ],
  rewrite: (text, hit) => (/抵押|低息|利率/.test(text.slice(hit.start, hit.end)) ? appendSentence(NOTICE) : deleteClause)(text, hit),
});

export const examples = defineExamples({
  bad: [
    '⟦有身份证就能贷⟧，⟦秒批秒到账⟧，⟦黑户也行⟧',
    '⟦征信修复⟧，⟦逾期记录一周洗白⟧，不成功不收费',
    '⟦信用卡代还⟧、⟦额度代提⟧、⟦花呗套现⟧，点位低',
    '⟦低门槛低利率⟧，⟦不看负债⟧，⟦当天放款⟧50万',
    '帮你⟦包装流水⟧，银行那边有人，⟦百分百下款⟧',
    { text: '需要周转的联系我，⟦无抵押⟧贷款，利率低，额度50万', surface: 'group' },
  ],
  good: [
    '贷款年化利率（单利）为6.8%，具体以银行审批为准，请量力借贷。',
    '提醒：征信修复都是骗局，异议可向人民银行征信中心免费申请。',
    '老板秒批我的请假，开心。',
    '公积金贷款额度调整的通知，详见官网。',
    '这批货今天能放款吗？财务在等发票。',
    '花呗怎么提前还款？客服电话打不通。',
  ],
  rewrites: [
    ['征信修复，逾期记录一周洗白，不成功不收费', '不成功不收费'],
    ['信用卡代还、额度代提、花呗套现，点位低', '点位低'],
  ],
});

import { beside } from '@/engine/match/beside';
import { appendSentence } from '@/engine/rewrite/append-sentence';
import { dropClaim } from '@/engine/rewrite/drop-claim';
import type { Condition } from '@/engine/rule';
import { defineExamples, defineRule } from '@/engine/rule';
import { COMPETITION_LAW, CONSUMER_LAW, CRIMINAL_LAW, FINANCE_AD_NOTICE, FINANCE_MARKETING_RULES } from '../laws';

const NOTICE = '贷款年化利率、费用和期限以放款机构书面告知为准，请按需借贷';

/** A loan is spoken of. */
const LOAN: Condition = {
  pattern: /贷|下款|放款|额度|借款|可借|征信|信用卡|花呗|借呗|白条|负债|低息|芝麻分/u,
  where: 'text',
};

/** And offered to the reader. */
const OFFERED: Condition = {
  pattern: /联系|电话|咨询|详询|加我|加微|微信|私|热线|也行|不看|当天|到账|办理|\d{7}|下款|低利率|就能|可借|为您|qq|经理/u,
  where: 'text',
};

const CREDIT =
  '征信(?:黑|花)?|急用钱|身份证(?:拍照)?|信用卡|公积金|大学生分期|学生分期|流水(?:不够)?|额度|花呗|借呗|以贷养贷|债务|[白黑]户|网贷(?:记录)?|大数据|首付(?:不够)?|支付分|低息贷款|贷款|不押[^,。]{0,4}|绿本|房贷|税贷|借钱';
const EASY =
  '(?:也)?不怕|有渠道|[一二三五\\d]+(?:天|小时|分钟)下款|就(?:能)?放款|套出来|手续费|上门|没到期[^,。]{0,3}取|取出来|内部操作|不用父母|当场拿|给您做|也能弄|变现金?|秒[到过批]|停息挂账|债务优化|门槛(?:超|很)?低|钱到手|洗白|修复|贷首付|神不知|不看[^,。]{0,4}|就能(?:借|贷|拿钱)|一天只要|半小时到账|找我包装|包装|空壳[^,。]{0,4}|(?:首月)?免息|人人可借|也批';

const drop = dropClaim(/征信|[黑白]户|流水|额度|放款|下款|到账|分期|不押|套现|花呗|代还|负债|逾期|门槛|养卡?|拒|材料|身份证|学生证/u);

export default defineRule({
  title: { zh: '贷款诱导话术', en: 'Misleading loan offer' },
  why: {
    zh: '“秒批秒到”“黑户也行”会诱人过度借贷；征信洗白、套现、包装流水可能违法，也常是骗局。',
    en: '“Instant, no checks” lures people into debt; repairing records, cashing out cards or faking statements may be unlawful, and is often a scam.',
  },
  fix: { zh: '写明放款机构、年化利率和费用，删掉“秒到账”“不看征信”。', en: 'Name lender, annual rate and fees; drop “instant” and “no credit check”.' },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  stage: 'stable',
  heedsScore: true,
  sources: [
    { ...FINANCE_MARKETING_RULES, article: '第八条、第十条第（七）项' },
    { ...FINANCE_AD_NOTICE, article: '第二条' },
    { ...CRIMINAL_LAW, article: '第二百二十五条' },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      terms: '征信修复 修复征信 征信洗白 逾期洗白 包装流水 代做流水 额度代提 强开额度 养卡提额 信用卡代还 代还信用卡 信用卡垫还'.split(' '),
      variants: ['separated', 'homophone'],
    },
    {
      pattern: /(?:花呗|借呗|白条|月付|分付|羊小咩|信用卡|公积金|额度)[^,。!;\n]{0,8}?(?:套现|提现|代提|取现|套出来|秒结|换现金?)/gu,
      anchors: ['换现', '套现', '提现', '代提', '取现', '套出来', '秒结'],
      needs: [{ pattern: /点位|秒|费率|手续费低|联系|加|微|电话|私|专业|安全|秒结算|不成功|\d{7}|、/u, where: 'text' }],
    },
    {
      pattern:
        /(?:凭|有)(?:身份证|手机号|芝麻分)(?:就|即可|就能)(?:能)?(?:贷|借|下款)|(?:网黑|黑户|白户|黑白户)[^,。!\n]{0,4}(?:也行|可|能|也能|都能|当场)|(?:不看|无视|不查)(?:征信|负债|大数据|流水)|无视[^,。!\n]{0,4}(?:黑名单|逾期)|最快[一二三五十\d]+分钟(?:放款|到账|下款)|逾期记录[^,。!\n]{0,6}(?:删|清|洗)[掉除白]|不上征信|负债高也能|百分百下款|(?:[一二三\d]|几)小时(?:下款|放款)|当[天场](?:放款|下款|拿钱)|逾期[^,。!\n]{0,6}洗白|征信花了?(?:也|都)?能|(?:年?满)\s*\d+\s*岁?就?(?:放款|能贷|可贷)|(?:车抵|房抵)[^,。!\n]{0,3}空放|(?<!公积金)最高可[借贷]\s*\d+\s*万/gu,
      anchors: '身份证 手机号 芝麻分 黑白户 网黑 黑户 白户 不看 最快 逾期记录 无视 不查 不上 负债高 下款 放款 拿钱 洗白 征信花 年满 空放 最高可'.split(' '),
    },
    {
      pattern: /秒(?:批|到账|下款|放款)(?:秒到账?)?|低门槛(?:低利率)?|零门槛|超低息|无抵押(?:无担保)?|[一二三五\d]+分钟到账/gu,
      anchors: ['秒', '门槛', '低息', '抵押', '到账'],
      needs: [LOAN, OFFERED],
      unless: [{ text: /年化利率|单利/u }],
    },
    // A loan on offer that names no annual rate: the element that the rules on marketing ask for is missing.
    {
      pattern:
        /(?:信用|抵押|应急|个人|企业|装修|按揭|保单|公积金|(?:营业)?执照|(?:打卡)?工资|上班族?|房屋|全款车|车辆|无担保|小额|经营|流水|社保)(?:类|再|押)?(?:贷款?|借款)(?!利率|合同|政策|计算|余额|还清|平台)/gu,
      anchors: ['贷', '借款'],
      needs: [
        OFFERED,
        { cues: ['phone', 'handle', 'contact', 'opt-out'], atLeast: 1 },
        { pattern: /利息|息|额度|下款|放款|当天|快速|办理|可贷|万|周转|资金/u, where: 'text' },
      ],
      unless: [{ text: /年化利率|单利/u }],
      severity: 'hint',
      score: 0.6,
    },
    {
      pattern: new RegExp(beside(EASY, CREDIT, 16), 'gu'),
      anchors:
        '征信 急用钱 身份证 信用卡 公积金 大学生 流水 额度 花呗 借呗 以贷 停息挂账 白户 黑户 网贷 大数据 首付 支付分 低息 不押 绿本 房贷 税贷 空壳 借钱 人人可借 贷款 债务'.split(
          ' ',
        ),
      needs: [{ text: /我们|帮你|给您|联系|私聊|找我|上门|秒|渠道|当场|到账|可借|就放款|就能|也能|也批|先修|打电话|错过|硬撑|神不知|有需要/u }],
      unless: [{ text: /骗局|害人|不知道|材料|多少合适|怎么(?!都)|防骗|通知|财务|公告|积分押|押骑车|还剩|担保/u }],
    },
    // Weaker: money lent or a card kept going, and how easily.
    {
      pattern: new RegExp(
        beside(
          '包你批|包批|材料我来|就到|先还息|钱照拿|今天到|有产品|低到笑|点击领取|已到账|帮我?养|腾挪|随便花|毕业再还|五折结清|跟平台谈|当天放|征信随便|年龄不限|不用还本|秒|不限|拒过的',
          '被(?:银行)?拒过?|起借|刷个脸|名下有车|公积金断缴|备用金|刷爆|养卡|学生证|网贷|二抵|抵押|额度|征信|放款|贷|信用分|逾期',
          16,
        ),
        'gu',
      ),
      anchors: '拒 起借 刷个脸 名下有车 断缴 备用金 刷爆 养卡 学生证 网贷 二抵 抵押 额度 征信 放款 贷 信用分 逾期'.split(' '),
      unless: [{ text: /年化利率|难过|坏了|车位|影响吗|报销|买票|吃土|怎么办|骗/u }],
      severity: 'hint',
      score: 0.55,
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    'refused',
    'reported',
    { pattern: /骗局|诈骗|被骗|请假|量力|人民银行征信中心|财务在等|客服.{0,6}提醒/u, where: 'text' },
  ],
  rewrite: (text, hit) => (/(?:贷款?|借款|低利率|低息|无抵押|无担保)$/.test(text.slice(hit.start, hit.end)) ? appendSentence(NOTICE) : drop)(text, hit),
});

export const examples = defineExamples({
  bad: [
    '⟦有身份证就能贷⟧，⟦秒批秒到账⟧，⟦黑户也行⟧',
    '⟦征信修复⟧，⟦逾期记录一周洗白⟧，不成功不收费',
    '⟦信用卡代还、额度代提⟧、⟦花呗套现⟧，点位低',
    '⟦低门槛低利率⟧，⟦不看负债⟧，⟦当天放款⟧50万',
    '帮你⟦包装流水⟧，银行那边有人，⟦百分百下款⟧',
    { text: '需要周转的联系我，⟦无抵押⟧贷款，利率低，额度50万', surface: 'group' },
    '⟦不查征信⟧不看流水，只要⟦年满18就放款⟧',
    '芝麻分600以上，⟦最高可借20万⟧，⟦五分钟到账⟧',
    '⟦网黑白户当场⟧下款，不成功不收费',
    '专业⟦养卡提额⟧，⟦代还信用卡⟧，费率低',
    '京东⟦白条、美团月付提现⟧，秒结算',
    '⟦征信花了也能⟧办，⟦车抵房抵空放⟧，⟦当天拿钱⟧',
    '⟦负债高也能⟧做，⟦不上征信⟧，⟦一小时下款⟧',
    '⟦花呗额度换现金⟧，安全快捷，费率3%',
    '急用钱找我，⟦凭手机号就能下款⟧，黑白户都行',
    '⟦信用卡取现⟧⟦秒到⟧，手续费万五，全国可做',
    '⟦无视逾期黑名单⟧，⟦最快五分钟放款⟧，手机上就能操作',
    '帮你把征信上的⟦逾期记录删掉⟧，先办事后付款',
    '急用钱⟦不看征信⟧，⟦当天下款⟧，利息低',
    '⟦白条额度换现金⟧，⟦秒到⟧支付宝，手续费8个点',
  ],
  good: [
    '贷款年化利率（单利）为6.8%，具体以银行审批为准，请量力借贷。',
    '提醒：征信修复都是骗局，异议可向人民银行征信中心免费申请。',
    '老板秒批我的请假，开心。',
    '公积金贷款额度调整的通知，详见官网。',
    '这批货今天能放款吗？财务在等发票。',
    '花呗怎么提前还款？客服电话打不通。',
    '想办房贷，哪家银行利率低',
    '我的花呗还没还完',
    '客户今天放款了吗',
    '征信报告怎么打印',
    '信用卡逾期了怎么协商还款？',
    '我在银行申请房贷，流水不够怎么办？',
    '提醒老人：办理无抵押贷款前先交费的都是诈骗。',
    '公积金提取需要带身份证和购房合同。',
    '这个月信用卡账单出来了',
    '逾期记录五年后自动消除',
    '信用卡提现手续费太高了，不划算。',
    '车贷还清了，抵押什么时候能解除？',
    '白条怎么关闭？客服让我等三天。',
    '财务说款项当天到账。',
    '房贷提前还款要违约金吗？',
    '同事急用钱，我借了他五千。',
    '征信报告每年可以免费查两次。',
  ],
  rewrites: [
    ['有身份证就能贷，秒批秒到账，黑户也行', null],
    ['征信修复，逾期记录一周洗白，不成功不收费', null],
  ],
});

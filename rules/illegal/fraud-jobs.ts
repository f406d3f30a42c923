import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { ANTI_FRAUD_LAW, CRIMINAL_LAW } from '../laws';
import { DENIED_BEFORE, SPOKEN_OF } from '../telling';
import { WORDINGS } from './fraud-jobs.wordings';

export const explanation = defineExplanation({
  title: { zh: '兼职刷单、贷款骗局', en: 'Job, rebate and loan scams' },
  why: {
    zh: '高薪日结零门槛、刷单返佣、黑户秒下款、导师带单，是最常见的诈骗套路；发布或转发都可能成为帮凶，账号会被封。',
    en: 'Easy high pay, paid fake orders, loans for anyone and “teacher” trades are the commonest scams; posting or passing them on can make you an accomplice.',
  },
  fix: {
    zh: '不要发送。真招聘请写明公司全称、岗位、税前工资和社保；对方让你先交钱或刷单的，就是诈骗，可拨 96110。',
    en: 'Do not send it. Name the company, job and gross pay in a real offer; whoever asks you to pay first is a scammer.',
  },
  sources: [
    { ...ANTI_FRAUD_LAW, article: '第三十八条' },
    { ...CRIMINAL_LAW, article: '第二百六十六条、第二百八十七条之一' },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'off' },
  stage: 'stable',
  heedsScore: true,
  find: WORDINGS,
  unless: [...SPOKEN_OF, DENIED_BEFORE, { terms: ['骗子', '骗局', '诈骗', '民警', '有人自称', '上当', '被骗', '挂了'], where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    { text: '招⟦刷丹⟧的，一单五元', surface: 'group' },
    { text: '⟦花呗⟧⟦掏现⟧，秒到，加我', surface: 'group' },
    { text: '⟦手机号租给我用一天，给一百⟧，不会有事', surface: 'direct' },
    { text: '收学生兼职，⟦实名认证一次五十⟧', surface: 'group', alsoFires: ['spam/learned'] },
    { text: '⟦帮我买二十张充值卡，把密码拍给我⟧', surface: 'direct' },
    { text: '⟦帮忙收款，一笔给你三个点⟧', surface: 'direct' },
    { text: '去那边⟦做客服，包机票⟧，⟦月入三万，护照都给你办⟧', surface: 'direct' },
    '⟦在家就能做，日结500⟧无门槛，只要手机',
    '⟦代 刷 单⟧⟦返佣25%⟧，小白可做，进群领任务',
    '⟦身份证秒到账⟧，⟦黑户可做⟧，⟦征信洗白⟧加我',
    '⟦导师带单⟧⟦稳赚内幕⟧，先到先得，别错过',
    '⟦注销百万征信⟧百日内，按流程⟦刷流水验证⟧',
    '⟦刷.dan返佣，一单⟧十五，学生党也能做',
    '⟦挂机项目单日收益⟧300，包教会，有手机就行',
    '客服说⟦关闭百万保障⟧要先转一笔到安全账户，你也照做吧',
    '⟦帮忙收个款再转出去，给你五个点⟧',
    '⟦帮商家做数据⟧，一单5块，十分钟一单，会用手机就行',
    '⟦朋友圈挂图⟧一天30，长期有效，学生优先',
    '⟦内部理财⟧，月息15%，保本',
    '⟦帮人转账，每笔提成⟧2%',
    '在家⟦串珠子⟧，一斤80，材料免费寄，交200押金退',
    '⟦小额贷款⟧，只要⟦芝麻分⟧六百，凭身份证三分钟到账',
    { text: '以前根本不信，⟦刷单日赚⟧五百，跟着我做', surface: 'group' },
    { text: '⟦刷单一单⟧五块，划算吗？当天结，来的扣1', surface: 'group' },
    { text: '⟦兼职刷单⟧，做一单三十，平台已经清理竞争对手，来做', surface: 'group' },
  ],
  good: [
    '每天都有人加我微信推荐股票，烦死了',
    '平台来查刷单了，大家把手上的资料准备一下',
    '牡丹开了，印刷单子返给厂里',
    '刷蛋糕奶油，做任务似的',
    '冲刷单元格里的数据，元旦前返工',
    '不看征信号的文件',
    '函数返回空值',
    '往贷后系统里录，当天能到账',
    '朋友说他那个项目一年翻倍，我问他翻倍的钱从哪来，他说不上来',
    '打字员日结五百？我做了十年招聘，没见过一个是真的',
    '读者问：朋友拉我进一个炒股群，老师天天喊单，要不要加钱？我的回答是：退群。',
    '记者调查发现，所谓的刷单兼职先返小钱，等你投入大额就再也提不出来',
    '刷单到底能不能赚钱，有人试过吗',
    '有没有贷款不看征信的？是不是骗人的',
    '刷到一个“大学生在家月入两万”的视频，评论区全是要微信的',
    '帮我买张充值卡，钱转你',
    '帮我收个款，一笔餐费，下午转你',
    '公司出差包机票，护照自己去办就行。',
    '门店招临时工，日薪150按天结算，含午饭，需健康证。',
    '反诈中心提醒：刷单返利都是骗局，转账前打96110。',
    '兼职老师时薪80，周末两节，面试带教案。',
    '征信每年可免费查询两次，官网就能约。',
    '有人自称客服让我刷流水退款，我直接挂了。',
    '这个月加班多，一天干了十二个小时，在家躺了两天。',
    '征信花了还能贷款吗？',
    '我爸被养老项目骗了八万，报警了',
    '信用卡逾期三天会上征信吗',
    '借我五块钱买水，下午还',
    '贷款买车划算还是全款',
    '黄金涨了，你还跟着买吗',
  ],
  knownMiss: ['⟦我是京东客服，您开通了金条，不关闭会影响征信⟧'],
});

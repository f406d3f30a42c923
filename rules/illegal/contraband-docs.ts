import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CRIMINAL_LAW } from '../laws';
import { SPOKEN_OF } from '../telling';
import { WORDINGS } from './contraband-docs.wordings';

export const explanation = defineExplanation({
  title: { zh: '假证、发票、违禁品', en: 'Forged papers, invoices and contraband' },
  why: {
    zh: '代办证件和公章、代开发票、卖公民信息、枪支、迷药等，都是违法犯罪信息，发布即可能被追究，账号会被封。',
    en: 'Offering forged papers, seals, invoices, personal data, weapons or drugs is a crime to post and gets the account banned.',
  },
  fix: { zh: '不要发送。正常开票请写“在订单里申请电子发票”。', en: 'Do not send it. For a lawful invoice write “request it with your order”.' },
  sources: [
    { ...CRIMINAL_LAW, article: '第二百八十条、第二百五十三条之一' },
    {
      name: { zh: '中华人民共和国发票管理办法', en: 'Invoice Administration Measures of the PRC' },
      article: '第二十一条、第二十三条、第三十五条',
      documentNumber: '2023-07-20 修正',
      checked: '2026-11-20',
    },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'off' },
  stage: 'stable',
  find: WORDINGS,
  unless: [...SPOKEN_OF, { terms: ['代开会', '缴获', '查获', '破获', '民警'], where: 'text' }],
  allow: ['大麻烦', '小票可开'],
});

export const examples = defineExamples({
  bad: [
    '⟦fake diplomas and ids, scannable, worldwide shipping⟧',
    '⟦guns, no paperwork, dm for⟧ menu',
    { text: '⟦提供各种银行流水、工资流水，贷款专用⟧', surface: 'group', alsoFires: ['spam/learned'] },
    '⟦专业刻章，三小时取⟧',
    { text: '代办营业执照，⟦法人随便挂，没有风险⟧', surface: 'group' },
    { text: '驾照⟦扣分找我，一分一百二⟧', surface: 'group' },
    '⟦窃听的小玩意儿有货⟧，放包里谁也看不出来',
    { text: '⟦出一批个人信息⟧，电商的，一手', surface: 'group' },
    { text: '需要⟦查人的来⟧，⟦开房记录、名下资产、手机定位都能出⟧', surface: 'group' },
    { text: '⟦要冰的吗，肉也有，老地方埋包⟧', surface: 'direct' },
    { text: '⟦铅弹气瓶全套，威力大，打野猪⟧没问题，私信发图', alsoFires: ['platform/off-platform-diversion'] },
    '⟦代 开fa票⟧，⟦税点3⟧个点，邮寄到付',
    '⟦办理驾照⟧包过，⟦学历真实可查，一周出证⟧',
    '⟦出售公章刻章⟧，样品可看，加群拿价',
    '⟦警用装备真枪模，懂货私聊⟧',
    '⟦听话水到货，拍下⟧给教程',
    '⟦需要fa票⟧联系我，各行业都有，⟦税点可谈⟧',
    '⟦提供股民数据⟧，一手可测，要的私',
    '⟦偷拍摄像头⟧，伪装成插座，包邮',
    '卖⟦客户资料⟧，⟦宝妈数据⟧5毛一条，刚泄露的',
    '办⟦健康证⟧不用体检，拍照三小时出',
    '⟦刻章⟧，⟦公章⟧⟦财务章⟧⟦法人章⟧，拍照就能做，当天拿',
    '公司⟦虚开⟧工资表做成本，⟦需要票⟧的老板滴',
    '车管所⟦内部办分⟧，⟦收分卖分⟧，一分150',
    '代办公司注销证明、⟦假流水⟧、⟦假章⟧',
  ],
  good: [
    { text: '不好意思，代开发票我们做不了，请您理解', surface: 'group' },
    '本公司从不代开发票，请各位供应商知悉',
    '公司开发票，税点六个点，这个正常吗？',
    '街边那些办证刻章的，为什么没人管？',
    '记者以买家身份去问，对方称办文凭三天就好',
    '办假证的电话贴满了整面墙，城管铲了又贴',
    'police arrested a man over fake ids, scannable ones even',
    'guns are banned in the park',
    '刻章要到公安备案，三小时取不了',
    '扣分项写在表后面，一分一分地核对',
    '奶茶要冰的吗，老地方见',
    '手机定位给我，我去接你',
    '气瓶年检过期了，换一个',
    '小票可开电子发票，店铺开票在订单里申请。',
    '下午代开会议的同事记得把纪要发群里。',
    '周末小区有水枪大战，家长陪同带孩子来。',
    '今晚别加班，遇到大麻烦再打我电话。',
    '公安提醒：收到自称银行的短信先打官方电话。',
    '发票抬头写公司全称，财务说增值税专票要税号。',
    '补办身份证去派出所，带户口本就行。',
    '四六级报名了吗，别忘了缴费',
    '假钞我见过一次，摸着不一样',
    '企业年报别忘了报，公示系统里填',
    '驾照换证可以线上办吗',
    '病假条交给班主任，医院开的',
  ],
  knownMiss: ['⟦查人，有名字就能查住址和电话⟧', '⟦针孔摄像头，充电宝款，能连手机⟧'],
});

import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CRIMINAL_LAW, PUBLIC_SECURITY_LAW } from '../laws';
import { WORDINGS } from './rumor.wordings';

export const explanation = defineExplanation({
  title: { zh: '未经证实的灾情、疫情、警情', en: 'Unverified alarms' },
  why: {
    zh: '没有官方来源的灾情、疫情、警情和“致癌”说法，一经扩散就可能构成散布谣言，平台会删帖封号，还会让人恐慌。',
    en: 'Spreading disaster, epidemic or crime claims without a source can be an offence, gets posts removed, and frightens people.',
  },
  fix: {
    zh: '先到官方账号核实；要发就写明发布单位、时间和链接，不确定时改成提问，并删掉“扩散”。',
    en: 'Check the official account first; name source and date, or ask instead of asserting, and drop the call to spread.',
  },
  sources: [
    { ...PUBLIC_SECURITY_LAW, article: '第二十九条' },
    { ...CRIMINAL_LAW, article: '第二百九十一条之一第二款' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  find: WORDINGS,
  unless: [
    'asked',
    {
      terms: [
        '辟谣',
        '已核实',
        '谣言',
        '官方通报',
        '公告',
        '来源：',
        '来源:',
        '应急管理',
        '演习',
        '演练',
        '请认准',
        '不实',
        '病原体',
        '医疗机构',
        '本法',
        '条例',
      ],
      where: 'text',
    },
  ],
});

export const examples = defineExamples({
  bad: [
    { text: '全城⟦停水三个月，消息可靠，快买水⟧', surface: 'group', alsoFires: ['spam/learned'] },
    { text: '某某小区⟦发现尸体，一共五具，都别出门⟧', surface: 'group' },
    { text: '⟦今晚八点大地震，专家说的，赶紧出门⟧', surface: 'group' },
    { text: '⟦告诉所有人，超市的鸡蛋是假的，吃了会死⟧', surface: 'group' },
    { text: '刚接到通知，⟦明天起全部封路，快囤⟧', surface: 'group' },
    '内部消息，下个月某⟦银行要倒了，赶快把钱取出来⟧',
    { text: '⟦吃了这个牌子的火腿肠会得白血病，已经死了⟧三个孩子，转疯了', surface: 'group', alsoFires: ['platform/induced-share'] },
    '⟦紧急扩散！超市西瓜⟧⟦染病，别买别买，转给身边⟧人',
    '昨晚⟦砍死7人，官方瞒着，知情人说的，速转⟧',
    '⟦微波炉热牛奶致癌⟧，把这条扩散出去',
    '⟦全城封锁了⟧，消息先别外传，我内部听说的',
    '⟦疫 苗打了致残⟧，转给所有家长',
    '某地又出现新⟦病例，官方压着没报⟧，大家⟦赶紧转⟧',
    '新型⟦毒品做成糖果，孩子们千万小心，扩散⟧',
    '盐快没了，大家⟦快去超市⟧抢',
    '刚刚发生，市中心爆⟦炸了，死了十几个人，快转⟧发',
    '注意了！⟦这几天别去⟧万达，有艾滋病人扎针',
    '自来水有毒，⟦不要喝了⟧，⟦内部消息⟧',
    '大桥要塌了，⟦别走⟧，刚有人看见裂缝，⟦快告诉⟧开车的',
    '⟦千万别吃⟧这批草莓，注射了激素，已经死了几个孩子',
  ],
  good: [
    '别信群里说的封城，官方没有通知',
    '物业通知停水三天，请提前储水',
    '明天封路修管道，大家绕行，物业已贴公告',
    '网传某银行要倒是谣言，别信',
    '转给家长：明天下午三点家长会',
    '赶紧跑，要下大雨了',
    '听说明天停水，是真的吗？有没有公告链接？',
    '省应急管理厅通报：洪水橙色预警，来源见官网。',
    '辟谣：网传砍人视频系演练，官方已说明。',
    '今天地震演习，同学们听到哨声按路线走。',
    '健康科普：微波炉加热受热不均，小心烫嘴。',
    '这个病毒会不会致癌，我也不懂，得问医生。',
    '食堂今天的鸡腿没熟，跟后勤说了',
    '大桥维修，绕行路线转给大家',
    '充电别边充边打电话，小心',
    '银行排队好长，取钱取了一小时',
    '这事没核实别传',
  ],
  knownMiss: ['⟦紧急！O型血不足，一个孩子等着救命，请转发，电话见图⟧'],
});

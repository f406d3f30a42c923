import { defineExamples, defineRule } from '@/engine/rule';

const SPREAD =
  '(?:紧急扩散|扩sàn|扩散(?:出去|开|一下)?|赶紧转|赶快转|大家(?:快|赶紧)?转|速转|快转|转给(?:所有|身边|家长|家人|每)|转发(?:出去|给身边|到所有)|多转|告诉身边|告诉家里)';
const SCARE =
  '(?:疫[情苗]|病毒|感染|染病|传染|地震|洪水|决堤|台风|绑架|拐|人贩子|偷小孩|毒|致癌|癌|死|炸|辐射|泄漏|停水停电|封城|戒严|抢(?:盐|粮|药)|食物|西瓜|猪肉|鸡蛋|自来水)';
const HIDDEN = '(?:官方|政府|医院|上面|专家|新闻|媒体)[^。!?\\n]{0,6}(?:不敢说|不让[说报播]|封锁消息|隐瞒|瞒着|压着|没报|不报|没通报)';

export default defineRule({
  title: { zh: '未经证实的灾情、疫情、警情', en: 'Unverified alarms' },
  why: {
    zh: '没有官方来源的灾情、疫情、警情和“致癌”说法，一经扩散就可能构成散布谣言，平台会删帖封号，还会让人恐慌。',
    en: 'Spreading disaster, epidemic or crime claims without a source can be an offence, gets posts removed, and frightens people.',
  },
  fix: {
    zh: '先到官方账号核实；要发就写明发布单位、时间和链接，不确定时改成提问，并删掉“扩散”。',
    en: 'Check the official account first; name source and date, or ask instead of asserting, and drop the call to spread.',
  },
  severity: 'warn',
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国治安管理处罚法', en: 'Public Security Administration Punishments Law of the PRC' },
      article: '第二十九条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    {
      name: { zh: '中华人民共和国刑法', en: 'Criminal Law of the PRC' },
      article: '第二百九十一条之一第二款',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      pattern: new RegExp(`${SPREAD}[^\\n]{0,40}?${SCARE}|${SCARE}[^\\n]{0,40}?${SPREAD}`, 'gu'),
      anchors: ['扩', '转', '告诉身边', '告诉家里'],
      needs: [
        { pattern: /听(?:说|医院|朋友)|紧急|内部|知情|别买|别吃|不要买|千万|宁可|致癌|染病|致残|绑架|官方|赶紧|身边|刚刚|昨晚|死了?\d|家长/u, where: 'text' },
      ],
      score: 0.8,
    },
    {
      pattern: new RegExp(
        `(?:死了?|死亡|砍死|失踪|感染|病例)[^。!?\\n]{0,16}${HIDDEN}|${HIDDEN}[^\\n]{0,20}(?:转|扩散|死|病例|感染)|全城(?:封锁|戒严)了?(?=[^\\n]{0,12}(?:外传|内部|别说|速转|快转))`,
        'gu',
      ),
      anchors: ['官方', '政府', '医院', '上面', '专家', '新闻', '媒体', '全城'],
      needs: [{ pattern: /转|扩散|知情|内部|外传/u, where: 'text' }],
      score: 0.8,
    },
    {
      pattern: /(?:微波炉|可乐|转基因|疫\s?苗|口罩|自来水|食用盐|塑料大米|wifi|5g|充电)[^,。!?\n]{0,12}(?:致癌|致死|致残|绝育|不孕|毒死|白血病)/gu,
      anchors: ['微波炉', '可乐', '转基因', '苗', '口罩', '自来水', '食用盐', '大米', 'wifi', '5g', '充电'],
      needs: [{ pattern: /转|扩散|告诉|千万别|别再|紧急|家长|看到/u, where: 'text' }],
      score: 0.7,
    },
  ],
  unless: [
    'asked',
    { terms: ['辟谣', '已核实', '谣言', '官方通报', '公告', '来源：', '来源:', '应急管理', '演习', '演练', '请认准', '微博辟谣', '不实'], where: 'text' },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦紧急扩散！超市西瓜⟧⟦染病，别买别买，转给身边⟧人',
    '昨晚⟦砍死7人，官方瞒着⟧，知情人说的，速转',
    '⟦微波炉热牛奶致癌⟧，把这条扩散出去',
    '⟦全城封锁了⟧，消息先别外传，我内部听说的',
    '⟦疫 苗打了致残⟧，转给所有家长',
    '某地又出现新⟦病例，官方压着没报⟧，大家赶紧转',
  ],
  good: [
    '听说明天停水，是真的吗？有没有公告链接？',
    '省应急管理厅通报：洪水橙色预警，来源见官网。',
    '辟谣：网传砍人视频系演练，官方已说明。',
    '今天地震演习，同学们听到哨声按路线走。',
    '健康科普：微波炉加热受热不均，小心烫嘴。',
    '这个病毒会不会致癌，我也不懂，得问医生。',
  ],
});

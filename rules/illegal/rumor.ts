import { eitherOrder } from '@/engine/match/either-order';
import { defineExamples, defineRule } from '@/engine/rule';

const SPREAD = `(?:${[
  '紧急扩散|扩sàn|扩散(?:出去|开|一下)?|扩散|赶紧转|赶快转|大家(?:快|赶紧)?转|速转|快转|转发救人|转给(?:所有|身边|家长|家人|每|孩子)|转发(?:出去|给身边|到所有)|多转|传下去|让更多人知道|转给住|附近的快跑',
  '告诉(?:身边|家里|家人|孩子)|赶紧(?:告诉|通知)',
].join('|')})`;
const SCARE = `(?:${[
  '流感|塑化剂|甲醛|超标|要爆了?|塌了|疫[情苗]|病毒|感染|染病|传染|地震|洪水|决堤|台风|绑架|拐|人贩子|偷小孩|毒|致癌|癌|死|抢[小孩娃]{1,2}子?|丢了[^,。]{0,3}个|中毒|砍|持刀|炸|辐射|泄漏|停水[停三两几\\d]|封城|戒严',
  '抢(?:盐|粮|药)|食物|西瓜|猪肉|鸡蛋|自来水',
].join('|')})`;
const HIDDEN = '(?:官方|政府|医院|上面|专家|新闻|媒体|电视)[^。!?\\n]{0,6}(?:不敢[说播报]|压下来|不让[说报播]|封锁消息|隐瞒|瞒着|压着|没报|不报|没通报)';

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
  bySurface: { internal: 'off' },
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
    // An alarm with a call to spread it.
    {
      pattern: new RegExp(`${SPREAD}[^\\n]{0,40}?${SCARE}|${SCARE}[^\\n]{0,40}?${SPREAD}`, 'gu'),
      anchors: ['传', '让更多', '附近', '扩', '转', '告诉身边', '告诉家里', '赶紧', '通知', '传下去'],
      needs: [
        {
          text: /听(?:说|医院|朋友)|紧急|内部|知情|别买|别吃|不要买|千万|宁可|致癌|染病|致残|绑架|官方|赶紧|身边|刚刚|昨晚|死了?\d|家长|内部消息|速看|压下来|不敢说|封锁|抢小孩|存水|我们县|最新消息|检出|附近|听说|抢[小孩娃]|速转/u,
        },
      ],
      score: 0.8,
    },
    // Deaths or an epidemic that somebody is said to hide.
    {
      pattern: new RegExp(
        `(?:死了?|死亡|砍死|失踪|感染|传染|病例)[^。!?\\n]{0,16}${HIDDEN}|${HIDDEN}[^\\n]{0,20}(?:转|扩散|死|病例|感染)|全城(?:封锁|戒严)了?(?=[^\\n]{0,12}(?:外传|内部|别说|速转|快转))`,
        'gu',
      ),
      anchors: ['官方', '政府', '医院', '上面', '专家', '新闻', '媒体', '电视', '全城'],
      needs: [{ text: /转|扩散|知情|内部|外传|[喝吃]死/u }],
      score: 0.8,
    },
    // Everyday things said to kill.
    {
      pattern: /(?:微波炉|可乐|转基因|疫\s?苗|口罩|自来水|食用盐|塑料大米|wifi|5g|充电)[^,。!?\n]{0,12}(?:致癌|致死|致残|绝育|不孕|毒死|白血病)/gu,
      anchors: ['微波炉', '可乐', '转基因', '苗', '口罩', '自来水', '食用盐', '大米', 'wifi', '5g', '充电'],
      needs: [{ text: /转|扩散|告诉|千万别|别再|紧急|家长|看到/u }],
      score: 0.7,
    },
    // An alarm beside a claim of secrecy or a call to stock up.
    {
      pattern: new RegExp(
        eitherOrder(
          '投毒|封[路村城]|封闭管理|全城封控|[喝吃打]死[人了]|鼠疫|霍乱|非典|死了?(?:好几|三十|几十|一家|[\\\\d一二两三四五六七八九十]+)[多个人名]*|变傻|致残|中毒|爆炸|绑架|失踪|要地震',
          '不让说|消息[^,。!?\\n]{0,4}(?:被)?删|全?被删了|别问我怎么知道|能转就转|家长们?[^,。!?\\n]{0,4}(?:扩散|转)|(?:快|赶紧)(?:囤|抢)(?:米|盐|粮|菜|药)|转发?所有群|千万别(?:喝|吃|出门)[^。!?\\n]{0,6}转|被压下来|不敢说|瞒着|被封锁|封锁了|封锁消息|内部消息|速囤|囤货',
          24,
        ),
        'gu',
      ),
      anchors: ['投毒', '封', '鼠疫', '霍乱', '非典', '死', '变傻', '致残', '中毒', '爆炸', '绑架', '失踪', '地震', '喝死', '吃死', '打死'],
      unless: [{ terms: ['小说', '剧情', '电影'], where: 'text' }],
      score: 0.7,
    },
  ],
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
    '⟦紧急扩散！超市西瓜⟧⟦染病，别买别买，转给身边⟧人',
    '昨晚⟦砍死7人，官方瞒着，知情人说的，速转⟧',
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

import { defineExamples, defineRule } from '@/engine/rule';

export default defineRule({
  title: { zh: '辱骂、威胁、人肉', en: 'Abuse, threats and doxxing' },
  why: {
    zh: '威胁他人、公然辱骂、公布别人的姓名住址电话，对方可以报警和起诉，平台也会禁言封号。',
    en: 'Threatening or insulting people, or publishing their name, address or phone, can lead to police reports, lawsuits and bans.',
  },
  fix: {
    zh: '只说事情本身，删掉骂人的话和别人的信息；需要追究时，保留证据并找平台或警方。',
    en: 'Describe what happened, drop the insult and their details; keep evidence and go to the platform or the police.',
  },
  severity: 'warn',
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国治安管理处罚法', en: 'Public Security Administration Punishments Law of the PRC' },
      article: '第五十条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    {
      name: { zh: '中华人民共和国民法典', en: 'Civil Code of the PRC' },
      article: '第一千零二十四条、第一千零三十二条、第一千零三十四条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      pattern:
        /(?:我(?:要|会|非|一定|早晚|迟早)?(?:得)?|老子(?:要)?|信不信我?|小心我|看我(?:不)?)(?:(?:弄|砍|打|揍|整|捅)(?:死|残|废)|杀了|砍了|捅了)(?:你|他|她)(?:全家)?(?![爸妈们的]|吗)|(?:弄|砍|捅|揍)死你(?!妈?的|们?吗|我)|(?:祝|咒)?你(?:们)?(?:全家都?死|死全家|不得好死)|有本事(?:你)?别出门|(?:等着|让你)(?:收尸|断[手腿])/gu,
      anchors: ['死', '弄', '砍', '打', '揍', '整', '捅', '杀', '别出门', '收尸', '断'],
      score: 0.85,
      unless: [{ pattern: /游戏|排位|开黑|上分|副本|笑|哈哈|hh|爱你|么么/u, where: 'text' }],
    },
    {
      pattern:
        /(?:人肉(?:他|她|它|这|搜索?一?下)|开\s?盒(?:他|她|挂|曝|[^。\n]{0,8}(?:姓名|电话|住址|单位))|把(?:他|她|这[个人货女男]{1,2})(?:们)?的?[^。!?;\n]{0,10}(?:单位|住址|地址|小区|电话|手机|身份证|老婆|孩子|学校)[^。!?;\n]{0,10}(?:发|挂|曝|公布|扒)出来|(?:他|她)(?:家)?的?(?:手机|电话|住址|地址|单位)[^。!?;\n]{0,20}(?:都去|大家去|一起去|去)(?:找|骂|堵|打|闹))/gu,
      anchors: ['人肉', '开盒', '开 盒', '出来', '都去', '大家去', '一起去', '去找', '去骂', '去堵', '去打', '去闹'],
      score: 0.9,
    },
    {
      pattern: /(?:大家|一起|都|我们)(?:一起)?去(?:他|她)?(?:家|学校|单位|公司)(?:门口)?(?:堵|闹|骂)(?:他|她|门|人)/gu,
      anchors: ['堵', '闹', '骂'],
    },
    {
      pattern:
        /(?:废物|畜生|脑残|傻[逼比]|贱人|婊子|杂种|狗东西|人渣)(?:东西|玩意儿?|们)?(?:都?滚|别回来|去死|都?给我(?:滚|死))|你(?:们)?(?:这[个群帮些]?)?(?:废物|畜生|脑残|杂种|人渣)(?:东西|玩意儿?|们)?[,]?(?:滚|去死)/gu,
      anchors: ['废物', '畜生', '脑残', '傻', '贱人', '婊子', '杂种', '狗东西', '人渣'],
      unless: ['quoted'],
    },
    // An insult alone is rude, not unlawful in itself: marked, never held.
    {
      pattern:
        /(?:你|你们|这[个群帮]?)(?:就是|真是|这|个|是|他妈的?|tm){0,3}(?:条|只|群|头)?(?:废物|畜生|脑残|傻[逼比]|垃圾人|贱人|婊子|杂种|狗东西|人渣)(?:东西|玩意儿?|们)?/gu,
      anchors: ['废物', '畜生', '脑残', '傻', '垃圾人', '贱人', '婊子', '杂种', '狗东西', '人渣'],
      severity: 'hint',
      score: 0.6,
      unless: ['quoted', { terms: ['才不是', '不是', '骂我', '说我', '叫我', '哈哈', '自己', '哼'], where: 'sentence' }],
    },
  ],
  unless: ['warned', 'reported'],
});

export const examples = defineExamples({
  bad: [
    '你给我等着，⟦我弄死你⟧，⟦有本事别出门⟧',
    '⟦把他的单位小区发出来⟧，人肉曝光，号码都在这里',
    '⟦脑残玩意滚⟧，⟦畜生们别回来⟧',
    '⟦她的手机138000120在群里，都去找⟧她骂',
    '⟦开 盒挂⟧出来姓名电话，大家别放过',
    '⟦把她的单位和住址发出来⟧，大家一起去堵门',
  ],
  good: [
    '昨天排位被他打死三次，我太菜了。',
    '楼下传来小孩辱骂，家长管管。',
    '辱骂会封号，请文明发言。',
    '我被网暴了，想咨询怎么取证报警。',
    '小区废物回收站周四开门，旧纸箱放东侧。',
    '他骂我是废物，我有点难过。',
  ],
});

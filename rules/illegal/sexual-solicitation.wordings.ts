import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import type { Condition, Rule } from '@/engine/rule';
import { DEALING, OFFERING } from '../dealing';
import { EVERY_VARIANT } from '../every-variant';
import { TELLING } from '../telling';
import baits from './sexual-solicitation.terms.txt?raw';

const BAITS = baits.trim().split('\n');

/** A way to be reached or paid, without which a coarse word is only a coarse word. */
const OFFER =
  /加|➕|\+|私|联系|扣|抠|叩|寇|蔻|口口|群|裙|微|薇|徽|威|喂|[vq]\s?\d|qq|vx|电话|\d{5,}|\d{3,5}\s\d{3,5}|[a-z]{2,4}\s?\d{3,}|@|http|t\.me|www|\.com|网址|网站|平台|app|扫码|打包|免费|价|元|进群|看名|名字|茗|资源|上门|预约|买|卖|咨询|下载|会所|酒店/u;

/** Words that are innocent in a sentence and a bait beside a number. */
const WEAK_BAIT =
  '看片|卖片|买片|爽片|黄片|看偏|看骗|看篇|看沜|爽沜|爽骗|买盘|卖盘|盘盘|盘丝|日批|曰批|色诱|爆操|爆日|白嫖|籹水|妹水|素女|爱女|骚|乞儿|麦饼|麦乒|买乒|卖乒|撸|丝袜|美腿|大波|寂寞|裸|约炮|包夜|可约|黄色|爽|黑逼|色逼|芸妹|芸姐|国浐|做爱|爱爱';
const REACH = [
  '(?<![\\d.])\\d{3,5}[\\s+^÷-]\\d{4,6}(?!\\d)|(?<!\\d)[1-9]\\d{7,9}(?!\\d)|(?<![a-z0-9])[a-z]{2,4}\\s?\\d{3,5}(?!\\d)',
  '[加➕+喂薇徽]+\\s?(?:我|v|q|微|威|薇|围|喂|名|好友|qq|扣)|[叩寇蔻筘]|口口|[扣抠]\\s?\\d',
].join('|');

/** Names that the trade gives to people, places and services; each is harmless at a spa, a tea house or in a story. */
const TRADE =
  '品茶 喝茶 新茶 嫩茶 喝嫩茶 茶女郎 外围女 外围资源 外围模特 高端外围 包宿 包夜 陪夜 全套 半套 水磨 莞式 一条龙 特服 特殊服务 荤素 快餐 丝足 丝足养生馆 丝袜养生 私密会所 男士会所 男模 技师 陪侍 夜场女孩 兼职妹子 兼职妹 学生妹 大学生兼职 童颜 里面有你想要的 固定炮友 不能播的 楼凤 约p 约炮 固炮 同城约 一夜情 爽聊 裸聊 视频爽聊 调教 裸照 裸播 一对一视频 不雅视频 黑料吃瓜 吃瓜黑料 反差 反差学妹 私密视频 自拍福利 原味 原味内衣 原味丝袜 番号 老司机 看片神器 国产自拍 露脸 18禁 无删减 成人漫画 秘密空间 福利姬 学生护士 加钟 求偶遇 重金酬谢 岛国大片 岛国片 小电影 陪聊到天亮 尺度大 女大优先 裸舞 裸舞直播 全国约 大圈 大圈模特 换妻 夫妻交友 夫妻单男 单男 上门推油 推油 女技师 私房大秀 自用丝袜 cos私照 私照 看台 来看台 同城交友 约会交友 富婆求子 包养 求包养 援交 学妹 看片群 偷拍合集 偷拍自拍 高清合集 无圣光 福利视频 你懂的视频 私拍 私房照 选妃 上钟 约妹 陪睡 同城约p 福利图 付费群 刚满十八 刚满18 寂寞少妇 都有姑娘 姑娘随时 来几个小妹 新来几个小妹 约炮友 找炮友'.split(
    ' ',
  );
/** What is hardly anything else; somebody has only to deal. */
const PLAIN_OFFER =
  '陪睡 有偿陪睡 裸聊 成人资源 成人视频 成人片 黄片资源 av资源 色情资源 小视频资源 小黄片 小电影资源 特殊服务 全套服务 一条龙服务 酒店式服务 包夜服务 上门服务先看 援交 找情人 当情人 找包养 求包养 陪游模特 商务模特 伴游 商务伴游 可陪游 会所公关 招聘公关 招公关 夜场公关 男公关 女公关 陪客人喝酒 快餐包夜 原味出售 走光视频 私密照 大尺度照片 福利视频 福利资源 深夜福利 成人直播 付费看片 看片加群 看片群 附近约 附近约吗 上门约 脱衣舞 裸舞 无码影片 高清无码 无码片 有码片 步兵片 三级片资源 毛片资源 成人群 黄群 色群 老司机群 看点刺激 刺激的群 福利群看 深夜群 车牌号资源 酒店等你 晚上有空吗酒店 陪聊服务 语音陪聊 文爱 磕炮 磕泡 电爱 喘息 约吗有偿 有偿约 重金求子 富婆求子 同城夜 夜情 夜店公关 陪玩可睡 可摸 可线下 线下可约 私人影院 不能在网上看 网上看不到的 出几部 过夜有偿 找个人过夜 有偿过夜 今晚有偿'.split(
    ' ',
  );
/** The same, where people also talk and read about it. */
const TALKED_ABOUT = '裸照 裸体视频 卖身 卖淫 嫖 陪酒 包养 黄片 a片 一夜情 约炮 偷拍视频 床照'.split(' ');
const PERSONS =
  '小姐 小姐姐 妹子 美女 嫩妹 嫩模 熟女 人妻 少妇 御姐 萝莉 学生妹 学生御姐 女大学生 空姐 护士 模特 网红 主播 寡妇 富婆 男模 技师 兼职女 外围 女孩'.split(' ');
/** How a person is bought. */
const BOUGHT: Condition = {
  pattern:
    /满意(?:再|后)?付|不满意(?:不收|换|退)|看?照片选(?!好|了|出)|选人|(?:\d{3,}|[一两三四五六七八九]百|[一两三]千)\s?(?:元|块)?(?:一次|一晚|一夜|过夜)|一次\s?(?:\d{3,}|[三四五六七八九]百)|包夜|陪睡|陪夜|随叫随到|酒店等|脱衣舞|裸聊|裸舞|上门服务|全套服务|特殊服务|先付定金|重金求子|求子|可约|约起|服务到位|价格可谈|再付|看上(?:再|了?付)|什么都(?:可以|能)?做|保证满意|全城安排|可安排|有偿|加钟|上门(?:按摩|推油|spa|约)|会所|质量高|夜场|价格私/u,
  where: 'text',
  within: 18,
};
/** What makes it an offer of that trade: who is on hand, how long, how it is delivered. */
const SERVED: Condition = {
  pattern:
    /人美|活好|靠谱|养生|懂得来|身材|颜值|嫩|(?<!\d)(?:9\d|0\d)年|小姐姐|妹[妹子]|女孩|少妇|空降|全国|全市可|见人付|不满意换|到付|包宿|一千五|快餐[\d一二三五六七八九]|[\d一二三五六七八九][百千k](?![米克])|半小时到|直达|上门|开房|报我名字|荤|特服|男模|富婆|裸|露脸|露点|网盘|\dt|几千部|每天更新|打包|永久|破解|解锁|无码|入门费|付费|打赏|按分钟|一次\s?\d|选人|看图|照片|固定|生活费|今晚有空|哥哥|来么|深夜|寂寞|爽|完整版|资源站|打开就能看|指定|穿了?[两\d]天|合集|莞式|水磨|来玩|刺激|加钟|看台|可验|两次|不真不要钱|照片真实|尺度|单男|夫妻|深度|女大|重金|裸舞|免费看|翻墙|防丢失|大秀|票价|私照|自用|验货|做别的|酬谢|一个月[两三四五\d]+[万千]|语音文字|文字视频|服务到位|随叫随到|包你|满意|天亮|偶遇|先看照片|几百部|全拿走|包爽|先付/u,
  where: 'text',
  within: 40,
};

/** The wordings of “Sexual solicitation and porn promotion”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // Longer baits in any disguise; a homophone of two characters is too often a name.
  {
    terms: BAITS.filter((term) => term.length > 2),
    variants: EVERY_VARIANT,
    needs: [{ text: OFFER }],
    score: 0.9,
  },
  { terms: BAITS.filter((term) => term.length === 2), variants: ['separated', 'pinyin', 'split', 'shape', 'emoji'], needs: [{ text: OFFER }], score: 0.85 },
  // Who, what and where of a paid meeting.
  {
    pattern: new RegExp(
      eitherOrder(
        '上门(?!襟)|会所|酒店|公寓|外围|同城(?:约|交友)|spa|按摩|推油|男士养生|包夜|全国可飞|可约|外约',
        '全套|包夜|特殊服务|学生妹|少妇|嫩模|女大学生|性感|美女技师|美女(?:上门|按摩)|模特(?:上门|,全国|可约)|外围(?:女|模特)|兼职(?:少妇|学生妹|空姐)|可约妹|来过的都说|包满意|满意付款|到付',
        10,
      ),
      'gu',
    ),
    needs: [{ text: /\d{4,}|电话|微信|[qv]信?|qq|加|预约|咨询|私|满意|位置|提供|定金|安全|到付|小时|都说好|比|美女|技师|,/u }],
    unless: [{ terms: ['月嫂', '保洁', '家政', '维修', '理疗', '老人', '护理', '化妆', '摄影', '家教', '培训', '体检', '盲人', '接机', '餐'], where: 'text' }],
    score: 0.85,
  },
  // Who is on offer, with what.
  {
    pattern:
      /(?:美女|学生妹?|少妇|模特|嫩模|空姐|技师|女大学生|外围)[^。!?\n]{0,10}(?:上门|可上门|包夜|全套|可约|兼职服务|外约|全国可飞|,?可飞)|外围(?:女|模特)/gu,
    needs: [{ text: /\d{4,}|电话|微信|[qv]信?|qq|加|预约|咨询|私|价|定金|满意|提供/u }],
    unless: [{ terms: ['家政', '家教', '化妆', '摄影', '走秀', '理疗', '维修'], where: 'text' }],
    score: 0.85,
  },
  // Material on offer.
  {
    pattern: anyOf(
      /(?:高清合集|偷拍|楼凤|福利姬|私密|原味|大尺度|国产|岛国|无码|未成年|幼女|萝莉)[^。,\n]{0,6}(?:资源|合集|进[群裙]|看片|视频[^。]{0,4}(?:出售|有偿|加)|有偿|网址|打包)/u,
      /(?:看|买|卖|要|想看)\s?(?:片|黄片|爽片|毛片|av|a片)\s?(?:的?\s?(?:加|私|找|来|进群|联系|➕|\+))|裙看片|[进加]裙?[^。\n]{0,4}看片/u,
    ),
    score: 0.9,
  },
  // In a text of a line, a bait beside a number: the posts of closed groups.
  {
    pattern: new RegExp(
      `(?=${WEAK_BAIT}|${REACH})(?<=^[\\s\\S]{0,30})(?:(?:${WEAK_BAIT})[^,。!?\\n]{0,8}?(?:${REACH})|(?:${REACH})[^,。!?\\n]{0,8}?(?:${WEAK_BAIT}))(?=[\\s\\S]{0,30}$)`,
      'gu',
    ),
    severity: 'warn',
    score: 0.75,
  },
  // Words of the trade itself.
  {
    pattern: anyOf(
      /三点粉|点粉嫩|只做外出|半套|毒龙|口爆(?!炸)|颜射|胸推|波推|(?:可|能|接)外出(?:单|上门)?[^。\n]{0,8}(?:妹|性|课|夜)/u,
      /(?:可|约|外)夜[^。\n]{0,6}(?:妩媚|地点|附近|位置)|(?:白嫩|肤白|水嫩|清纯可人|高颜值)[^。\n]{0,14}(?:会所|可约|可咸可甜|女朋友的?体验|课室|到店|停车)/u,
      /包夜[^。\n]{0,6}(?:私|玩)|援交[^。,\n]{0,6}(?:可|加|私|价|主播)|可以援交|想找一个鸭子/u,
      /(?:看|有|想看|下载[^。\n]{0,6})\s?(?:黄播|黄色播|璜播|皇播|h片|huang片|毛片)|撸视频|制服诱惑[值直]播|偷拍系列|黄盘|皇盘|皇色/u,
    ),
    severity: 'warn',
    score: 0.75,
    unless: [{ terms: ['主播', '美白', '护肤', '面膜'], where: 'text' }],
  },
  // Hardly anything else, and somebody deals.
  {
    terms: PLAIN_OFFER,
    needs: [DEALING],
    unless: [TELLING, 'asked', { terms: ['嫖娼', '判刑', '新闻', '酒店前台', '拍卖', '公关部', '公关公司', '市场部', '五险'], where: 'text' }],
    severity: 'warn',
    score: 0.75,
  },
  {
    terms: TALKED_ABOUT,
    needs: [OFFERING],
    unless: [TELLING, 'asked', { terms: ['公关部', '女孩趁', '重点治理', '评论', '流氓'], where: 'text' }],
    severity: 'warn',
    score: 0.75,
  },
  // Anything of the kind with minors: the gravest of all.
  {
    terms: ['初中生', '小学生', '高中生', '中学生', '未成年', '幼女', '萝莉', '小女孩', '小男孩'],
    needs: [{ pattern: /私照|私密|裸|大尺度|福利(?!院|机构)|黄片|破处|原味|陪睡|包夜|援交|资源群|看片|cos私/u, where: 'text', within: 12 }],
    unless: [TELLING, { terms: ['教育资源', '课程', '补习', '保护', '教材', '学习资源'], where: 'text' }],
    score: 0.85,
  },
  // A person, and how a person is bought.
  {
    terms: PERSONS,
    needs: [BOUGHT],
    unless: [
      TELLING,
      'asked',
      { terms: ['保洁', '护理', '打针', '月嫂', '化妆', '摄影', '拍摄', '舞台', '演出', '面试', '家政', '婚礼', '试装', '选衣服', '试衣'], where: 'text' },
    ],
    severity: 'warn',
    score: 0.75,
  },
  // A name of the trade beside what it offers, and a way or a price.
  {
    terms: TRADE,
    boundary: 'none',
    needs: [
      SERVED,
      {
        text: /私|滴|加|联系|微信|[vq](?![a-z])|群|[\d一二两三四五六七八九十]\s?(?:元|块|百|千|万|k|部|t)|价|到付|付款|定金|预约|报我|下载|网盘|置顶|可安排|全国|懂|来么|指定|打开|进|有空|上门|哥哥|咨询|老板|\d{2,}|要的来|都有|都行|随时|优先|防丢失|验货|交流|免费|真实|酬谢|出自用/u,
      },
    ],
    unless: [
      TELLING,
      {
        terms: [
          '明前',
          '龙井',
          '普洱',
          '白茶',
          '绿茶',
          '网吧',
          '主播',
          '健身',
          '颈椎',
          '外卖',
          '做饭',
          '家政',
          '保洁',
          '体检',
          '面试',
          '课程',
          '装修',
          '美食',
          '团购',
          '套餐饭',
          '家长',
        ],
        where: 'text',
      },
    ],
    severity: 'warn',
    score: 0.75,
  },
  // A closed group, and what one pays to see there.
  {
    pattern:
      /(?:付费|收费|入群费|门槛)[^。!\n]{0,4}(?:进|入)?小?群[^。!\n]{0,10}(?:尺度|你想看的|那种片?|不能发的|没打码)|(?:尺度|你想看的)[^。!\n]{0,8}(?:付费|进小群)/gu,
    unless: [TELLING, 'asked', { terms: ['课程', '学习', '资料', '老师', '电影节'], where: 'text' }],
    severity: 'warn',
    score: 0.7,
  },
  // By video or at the door; what cannot be posted.
  {
    pattern:
      /可(?:视频|语音)[,、]?[^。!\n]{0,3}可(?:上门|约|线下)|同城[^,。!\n]{0,2}(?:学生|少妇|兼职)[^。!\n]{0,8}懂的来?|要看的?[^,。!\n]{0,3}进群[^。!\n]{0,8}(?:不能发|没打码|发不了)/gu,
    unless: [TELLING, 'asked', { terms: ['家教', '维修', '面试', '会议', '保洁', '安装', '看房'], where: 'text' }],
    severity: 'warn',
    score: 0.7,
  },
  // Newly arrived, an age, a price for the night.
  {
    pattern:
      /新(?:来|到)的?[^。!\n]{0,3}(?:十八|十九|二十|1[89]|2[0-3])岁?[^。!\n]{0,6}(?:带走|包夜|全套|一次\d)|(?:少妇|人妻|学妹|妹子)[^,。!\n]{0,4}(?:寂寞|空虚)[^。!\n]{0,8}(?:加|私|v|视频)/gu,
    unless: [TELLING, 'asked'],
    severity: 'warn',
    score: 0.75,
  },
  // The same in English.
  {
    pattern:
      /\b(?:girls|babes|escorts?|models)\b[^\n.!?]{0,24}\b(?:incall|outcall|full service)\b|\bincall (?:and |\/ ?)?outcall\b|\b(?:onlyfans|of) leaks?\b[^\n.!?]{0,24}(?:folder|mega|\$\d+|dm)/gu,
    severity: 'warn',
    score: 0.8,
  },
];

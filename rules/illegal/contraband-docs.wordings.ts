import { anyOf } from '@/engine/match/any-of';
import type { Condition, Rule } from '@/engine/rule';
import { DEALING, OFFERING } from '../dealing';
import { EVERY_VARIANT } from '../every-variant';
import { DENIED_BEFORE, TELLING } from '../telling';

const DOCUMENT = `(?:${[
  '各[类种](?:证件|文凭|资格证)|毕\\s?业\\s?证|学[历位]证?|文凭|驾[驶行照]证?|行驶证|房产证|土地证|身份证|户口本|户口|结婚证|离婚证|准驾证|资格证|职称证?|营业执照|银行流水|工资流水|公章|印章|刻\\s?章|车牌',
  '签证|健康证|四六级证|出生证|房土地证|征信报告',
].join('|')})`;
const INVOICE = '(?:[发發砝fa]{1,2}\\s?[票漂嘌鳔鰾飘剽]|fa\\s?piao|税票|增值税|机打票|普票|专票|国地税|真票)';

/** Papers, seals and certificates; each of them is also applied for lawfully. */
const PAPERS =
  '毕业证 学历 学历证 学历认证 学位证 文凭 驾照 护照驾照 驾驶证 行驶证 房产证 身份证 身份证正反面 户口本 结婚证 离婚证 护照 签证 资格证 职称 健康证 银行流水 工资流水 工资单 收入证明 在职证明 病假条 诊断证明 孕检报告 孕检报告单 b超单 检测报告 公章 印章 法人章 财务章 合同章 刻章 假证 一建 二建 消防证 出生证 体检报告 营业执照 健康码 准考证 征信报告 上岗证 驾照换证 警官证 记者证 居住证 港澳居住证 离职证明 社保证明 学籍 诊断证明书 毕业证书 学位证书 结婚证书 护照签证 居留证 社保卡 残疾证 退伍证 驾龄 工作证'.split(
    ' ',
  );
/** What a forger promises, and no office does. */
const FORGED: Condition = {
  pattern:
    /不用(?:考|体检|去|到场|本人)|不去(?:车管所|考场|医院)|不考试|当天(?:拿|出|取)|[三五七\d]天出|小时出|(?:学信|系统|网上|内网|官网|后台)[^,。]{0,3}可查|拍照就|红章|逼真|高仿|仿真|以假乱真|先看证|考后付|加急[,，]|出证|做一个|可做|代做|代办各|可以开[,，]|一手料|(?<![贩买])卖身份|做假|海外可用|做成本|贷款签证用|包过|免考|挂靠|50一张|定做|各国|给家里看|可过|任意|断缴补|各大医院|改成绩|代过|也能过|不合格也|下午拿|快办|不用本人|诚信经营|证件公司|样品|什么[^,。]{0,2}都能|专业(?:刻|办|做)|有人要|谁要|一张[一二三五八\d][百千]|包拿证|快速出证|认证没问题|真的[,，。]?$|出售|(?<![买没不贩])卖(?!掉|东西|房|给|完)|全套[,，。]?$|办假|盖章的|代开|[三五七]天拿证/u,
  where: 'sentence',
  within: 26,
};
/** Things that may not be sold, with a name that leaves no doubt. */
const CONTRABAND =
  '气狗 气枪 钢珠枪 打鸟枪 弓弩 弓箭弩 弩箭 猎枪 枪配件 渔具枪 仿真枪 电击棍 上头电子烟 上头烟弹 烟油 大麻 叶子 飞行 冰毒 迷魂 迷魂喷雾 迷魂药 迷药 听话水 乖乖药 乖乖水 蒙汗药 催情水 麻醉药 麻醉乖乖药 失身水 假币 高仿币 高仿钞 假钞 窃听器 偷拍设备 隐形摄像头 笑气 烟弹 定位器 一次性定位器 管制刀具 万能钥匙 开锁工具 干扰器 屏蔽器 解码器 防狼棒 甩棍 电棍 电击器 警用手铐 警用装备 监听器 监听卡 消音器 小口径 秃鹰 喷雾 香水 口香糖 药水'.split(
    ' ',
  );
/** What nobody may deal in, by names that leave little doubt. */
const FORBIDDEN =
  '假身份证 假驾照 假学历 迷药 迷魂药 迷情药 春药 假发票 卖发票 办假证 代写论文 论文代写 银行四件套 替身考 餐饮发票 住宿发票 发票代开 各类发票 钢珠 弹弓钢珠 黄金叶子 上头烟 含料 补缴证明 警官证 军官证 记者证 证件公司 老板号码 企业老板号码 针孔摄像头 针孔 偷拍器 安眠的 不用方子 居住证快办 年检代过 代过年检 查对象 开房行程 微信记录 微信聊天记录 假证件 高仿证 扣满了找我 驾照扣满 不限地区消分 车牌套牌 假车牌 仿真车牌 考试答案 考前答案 包改成绩 代写代发 听话药 炸药配方 烟草批发 走私烟 免税烟 水货烟 收象牙 走私货 套牌车出售 假钞一比 假结婚证 查住址 人肉查 查手机号 查身份证 查车牌 考试作弊器 作弊耳机 作弊设备 听题器 火药 自制火药 自制枪 迷奸药 迷奸水 气枪 催情药 催情粉 高仿人民币 高仿钱 假人民币 偷拍摄像头 伪装摄像头 摄像头伪装 隐形摄像头 针孔相机 个人信息出售 出售个人信息 公民数据 数据出售 诊断证明书 假诊断证明 假病历 假病假条 假流水 假合同章 做假证 仿真证件 出售发票 买发票 套取发票 走私车 黑车手续 改装枪 仿真枪配件 弓弩 甩棍 电击枪 叶子烟 飞叶子 邮票毒 奶茶粉毒 上头糖 笑气弹 气弹 奶油气弹 开锁教程 解码器出售 黑客接单 入侵网站 ddos 拿站 地下钱庄 假章 处方药回收 回收处方药 高价回收处方 聊天记录查询 住宿票餐饮票 餐饮票 进口弩 弓箭 气步枪'.split(
    ' ',
  );
/** Longer names, and two of two characters, are hidden behind other characters; the other short ones sound like too much else. */
const isHidden = (term: string) => term.length > 3 || ['迷药', '春药', '假驾照', '假学历', '迷魂药', '假发票', '卖发票', '办假证'].includes(term);
/** What stands between such a name and its sale. */
const DEALT_IN: Pick<Rule['find'][number], 'needs' | 'unless'> = {
  needs: [DEALING],
  unless: [TELLING, { terms: ['玩具', '游戏', '火锅', '冰箱', '报销', '海关', '博物馆', '记者站', '招聘', '吃鸡'], where: 'text' }],
};
/** Things that people also talk and read about; the first are what is hidden behind other characters. */
const HIDDEN = '枪支 弹药 毒品 炸药 冰毒 摇头丸 假证 代考 替考 代孕'.split(' ');
const TALKED_ABOUT = '手枪 雷管 卖肾 器官 k粉 管制刀具 刻章 查人 大麻种子 枪手'.split(' ');
/** What stands between a word that people also talk about and its sale. */
const OFFERED: Pick<Rule['find'][number], 'needs' | 'unless'> = {
  needs: [OFFERING],
  unless: [TELLING, 'asked', { terms: ['游戏', '玩具', '孩子', '考试院', '电影'], where: 'text' }],
};
/** How such things are handed over. */
const HANDED: Condition = {
  pattern:
    /有货|现货|到货|出一批|出售|到家|包邮|货到付款|试用|懂的?来|懂货|不懂勿扰|老客户|同城[^,。]{0,2}(?:闪送|面交|送)|面交|闪送|劲大|上天|带劲|听声音|录音|一喷|一闻|[闻喷喝吃][^,。]{0,4}(?:倒|晕|昏|听话|睡死)|半小时到|二十分钟|能看能听|验货|无色无味|过?验钞|1\s?比\s?\d|\d+磅|吸车上|看位置|顺丰|飞行的|私聊|加我|滴滴?$|telegram/u,
  where: 'text',
  within: 30,
};
/** What is found out about people, or taken from companies. */
const DATA =
  '查开房 开房记录 查档 查婚姻登记 婚姻登记 查户籍 查手机定位 手机定位 查定位 查通话记录 通话记录 查聊天记录 查征信 查名下 查住址 查个人信息 客户资料 宝妈数据 股民数据 业主数据 车主数据 贷款数据 学生数据 网购数据 公民信息 身份证正反面 四要素 社工库'.split(
    ' ',
  );
const INVOICES = '住宿票 餐饮票 会议票 运输票 材料票 有票出 出票 开票 票据 进项 需要票 需要进项 餐饮住宿 专票 增值税专票 发票 普票 虚开'.split(' ');
const POINTS = '办分 驾照扣满 扣分 驾照扣分 内部办分 收分卖分 收分 卖分 驾照分 代扣分 消分 销分 买分 处理违章 代抢专家号 抢专家号 专家号'.split(' ');

/** The wordings of “Forged papers, invoices and contraband”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // Invoices for sale, by the words of the trade.
  {
    pattern: new RegExp(
      `(?:代\\s?[开办理]|带开|代为?开具|对外(?:代)?开|常年(?:对外)?(?:代)?开|优惠开|可|需要?)\\s?[^。!?\\n]{0,14}?${INVOICE}|${INVOICE}[^。!?\\n]{0,10}(?:代开|可开|出售|点[位低数]|税点|验后付款|包真|到付)|税点(?:低|优惠|可谈|\\s?\\d)`,
      'gu',
    ),
    needs: [
      {
        text: /代开|带开|对外|验[后证]|点[位低数优]|税点|正规|各行业|真实|联系|电话|\d{7,}|[加找私]我|[+➕]|微信|到付|邮寄|会计|可谈|f\s?a\s?票|砝票|嘌|鰾/u,
      },
      { text: /代开|带开|对外|验[后证]后?付?|点[位低数优]|税点(?:低|优|可|\s?\d)|到付|各行业|正规|嘌|鰾|fa\s?票|fa\s?piao|砝/u },
    ],
    unless: [{ terms: ['税务局', '电子税务', '申请开票', '订单里', '纳税人', '办税', '财政', '税率', '抵扣', '商场', '购物小票'], where: 'text' }],
    score: 0.9,
  },
  // Certificates and papers made to order.
  {
    pattern: new RegExp(
      `(?:代办|包办|代理?办|办理?|制作|出售|专业办|[长常]期办|诚信办|城信办|代做)[^,。!?\\n]{0,12}?${DOCUMENT}|${DOCUMENT}[^。!?\\n]{0,8}(?:代办|代做|办理|包过|不用考试|直接拿证|真实可查|货到付款|出证)`,
      'gu',
    ),
    needs: [
      {
        text: /各[类种][^。\n]{0,8}证|刻\s?章|货到付款|真实可查|[网内]上?可查|包过|银行流水|一周出证|样品|长期|常年|保质|先办后付|拿证|不用去|直接出证|[、,]收入证明|当天出|不用考试|诚信|城信|如需|打扰|等证件|加群|不过退/u,
      },
    ],
    unless: [
      { terms: ['公安局', '派出所', '政务', '车管所', '补办', '挂失', '流程', '窗口', '办事', '民政局', '条例', '规定', '材料有', '事项'], where: 'text' },
    ],
    score: 0.9,
  },
  // Seals and forged papers with a way to order.
  {
    pattern: /刻\s?章[^。,\n]{0,8}(?:办证|加|联系|电话|\d{7,})|(?:办\s?)?假\s?证[^。,\n]{0,6}(?:加我|加微|联系|电话|\d{7,})|出售[^。,\n]{0,4}(?:公章|刻章)/gu,
  },
  // Weapons, drugs and cheating devices on offer.
  {
    pattern:
      /(?:真枪|枪模|仿真枪|警用装备|管制刀具?|弹药|子弹|气枪|听话水|迷药|迷情药|催情|乖乖水|蒙汗药|失身水|笑气|(?<!工业)大麻(?!烦|哈|纤维|布)|冰毒|麻古|k粉|摇头丸|上头电子?烟|电子烟[^,。]{0,3}上头|烟油[^,。]{0,2}上头|依托咪酯|窃听器|伪基站|定位器追踪|干扰器|麻将机?(?:作弊|程序|定位控制)|扑克(?:作弊|分析仪|透视)|机麻(?:定位|控制)|透视(?:眼镜|扑克|麻将)|老虎机(?:作弊|干扰))[^。!?\n]{0,14}(?:到货|现货|出售|批发|私聊|懂货|拍下|秒发|包邮|加我|有货|货到付款|订购|购买|热线|咨询|电话|微信|联系|渠道|试用|可邮|先货后款|安全到手(?![术后])|\d{7,})/gu,
    score: 0.85,
    unless: [{ terms: ['玩具', '水枪', '游戏', '枪战'], where: 'text' }],
  },
  // Personal data for sale.
  {
    pattern: anyOf(
      /(?:查|出|收|卖|提供|一手|出一手)[^。!?\n]{0,6}(?:开房记录|聊天记录|通话记录|户籍|名下(?:证件|资产|车)|个户|全户|车主数据|股民数据|网购数据|快递数据|精准数据|公民信息|身份证信息|料子)/u,
      /三网定位|手机定位查|(?:股民|网贷|保健品|彩民|车主|业主|贷款)(?:数据|资源|料子?)[^。\n]{0,8}(?:出售|一手|对接|实时|私|@|加)/u,
    ),
    needs: [{ text: /私|加|@|联系|咨询|微信|t\.me|对接|验证|有效期|解冻|一手|出售|接单|渠道|量大|可测|可验|量大|价优/u }],
    score: 0.8,
  },
  // A paper beside what only a forger promises.
  {
    terms: PAPERS,
    needs: [FORGED],
    unless: [TELLING, { terms: ['官网', '窗口', '线上办', '自己就能', '材料', '补办', '入职', '人事', 'hr', '行政'], where: 'text' }],
    score: 0.8,
  },
  // What nobody may deal in, and somebody deals.
  { terms: FORBIDDEN.filter((term) => !isHidden(term)), ...DEALT_IN, severity: 'warn', score: 0.75 },
  { terms: FORBIDDEN.filter(isHidden), variants: EVERY_VARIANT, ...DEALT_IN, severity: 'warn', score: 0.75 },
  { terms: HIDDEN, variants: EVERY_VARIANT, ...OFFERED, severity: 'warn', score: 0.75 },
  { terms: TALKED_ABOUT, ...OFFERED, severity: 'warn', score: 0.75 },
  // What may not be sold, being handed over.
  {
    terms: CONTRABAND,
    needs: [HANDED],
    unless: [TELLING, { terms: ['玩具', '水枪', '游戏', '猫', '狗项圈', '钥匙丢', '机场', '图案', '超市', '电影'], where: 'text' }],
    score: 0.8,
  },
  // People's data, looked up or sold by the piece.
  {
    terms: DATA,
    needs: [
      {
        pattern:
          /[\d一二三五][百千]?\s?(?:毛|元|块|分)?\s?(?:一[个条次份]|每[个条])|量大|一手|刚?泄露|不成功不收|内部渠道|便宜|出售|卖|代查|帮查|可查|接单|精准|渠道/u,
        where: 'text',
        within: 24,
      },
    ],
    unless: [TELLING, { terms: ['保密', '外传', '自己', '工信部', '营业厅', '授权'], where: 'text' }],
    score: 0.8,
  },
  // Invoices and licence points as goods.
  {
    terms: INVOICES,
    needs: [
      {
        pattern:
          /点子|票点|出售|真实可查|点数|[三四五六\d]个点|点位|税点(?:低|优|可)|品名随开|走公账|对公走账|验[证后]后?付|做成本|金额随意|随便开|要多少开|虚开[^,。]{0,6}(?:的|表|成本)|好商量|有票出|代开/u,
        where: 'text',
        within: 24,
      },
    ],
    unless: [TELLING, { terms: ['供应商', '抬头', '报销', '税号', '财务说'], where: 'text' }],
    score: 0.8,
  },
  {
    terms: POINTS,
    boundary: 'none',
    needs: [{ pattern: /一分\s?\d|\d+\s?一分|内部|收分|卖分|加我|加急|代抢|黄牛|联系|不排队|保证有号/u, where: 'text', within: 20 }],
    unless: [TELLING, 'asked'],
    severity: 'warn',
    score: 0.75,
  },
  // The plainest wordings, in any disguise.
  {
    terms: ['代开发票', '发票代开', '代办证件', '办证刻章', '刻章办证', '出售公章', '增值税发票代开'],
    variants: EVERY_VARIANT,
    score: 0.9,
  },
  // Drugs left for pick-up, parts of air guns, people looked up.
  {
    pattern: anyOf(
      /(?:要|有)(?:冰|肉|叶子|麻古)(?:的)?吗?[^。!\n]{0,10}(?:埋包|老地方|飞行|埋雷)|埋包[^,。!\n]{0,6}(?:取|自取|坐标|拍照)/u,
      /(?:铅弹|高压气瓶|恒压阀|狗管|秃鹰|弹簧气)[^。!\n]{0,14}(?:威力|全套|打野猪|打鸟|打兔|到货|私信|加我)/u,
      /(?:查|找)(?:个)?人的来|(?:开房记录|名下资产|手机定位|婚姻记录|户籍|通话清单)[、,/和]?[^。!\n]{0,12}(?:都能[出查]|都可以查|能[出查](?=[,。!]|$)|[出查]得到)/u,
    ),
    unless: [TELLING, { terms: ['游戏', '奶茶', '报警', '丢了'], where: 'text' }],
    severity: 'warn',
    score: 0.75,
  },
  // Licence points by the piece, bugs, people's data in lots.
  {
    pattern: anyOf(
      /(?:扣分|消分|买分|代扣)[^。!\n]{0,8}一分(?!一分)[\d一二两三四五六七八九十百]+|窃听(?:的|器)?[^。!\n]{0,8}(?:有货|现货|到货|包邮)/u,
      /(?:出|卖|收)一?[批份些](?:一手)?[^,。!\n]{0,3}(?:个人信息|客户资料|公民信息)/u,
      /(?:客户|用户|会员|业主|学员|患者|车主)(?:的)?(?:名单|名册|数据|资料|信息|手机号)[^。!?\n]{0,10}(?:卖给?[你您]|出售|打包卖|便宜[出卖])/u,
      /(?:出售|倒卖|有偿提供|卖你)[^,。!?\n]{0,6}(?:客户|用户|会员|业主|学员|患者|车主)(?:的)?(?:名单|名册|资料|手机号)/u,
    ),
    unless: [TELLING, 'asked', DENIED_BEFORE, { terms: ['保密', '离职', '泄露', '严禁', '禁止', '软件', '系统'], where: 'text' }],
    severity: 'warn',
    score: 0.75,
  },
  // Statements and seals made, a legal person to hang on.
  {
    pattern: anyOf(
      /(?:提供|代做|定做|做)(?:各种|各类)?[^,。!\n]{0,2}(?:银行|工资|对公)流水[^。!\n]{0,10}(?:贷款|专用|逼真|可查|加我|私)/u,
      /(?:专业|代)?刻(?:公)?章[^。!\n]{0,4}(?:[一二三两\d半]+(?:个)?小时|当天|立等)(?:可)?取|法人(?:随便|代|可以?|都能)挂[^。!\n]{0,6}(?:风险|名|费|一年)/u,
    ),
    unless: [TELLING, 'asked', { terms: ['公安', '备案', '营业厅', '打印'], where: 'text' }],
    severity: 'warn',
    score: 0.75,
  },
  // The same in English.
  {
    pattern:
      /\bfake (?:diplomas?|degrees?|ids?|passports?|licen[cs]es?)\b[^\n.!?]{0,40}\b(?:ship|scannable|dm|order|for sale|telegram|whatsapp)\w*|\b(?:guns?|pistols?|glocks?)\b[^\n.!?]{0,16}\b(?:no paperwork|untraceable|dm for|for sale dm)\b/gu,
    unless: [{ text: /scam|arrest|police|movie|game/u }],
    severity: 'warn',
    score: 0.8,
  },
  {
    pattern:
      /\b(?:(?:i|we)(?: can| will|'ll)? (?:sell|make|print|get you|supply|provide)|selling|for sale:?|buy(?: your)?|get your)\b(?: you)?[^\n.!?]{0,14}\b(?:fake|forged|counterfeit|replica) (?:university |college |high school |us |uk |eu )?(?:diplomas?|degrees?|transcripts?|certificates?|passports?|ids?|id cards?|visas?|(?:driver'?s? |driving )?licen[cs]es?|money|bills|banknotes|notes)\b/gu,
    unless: [
      'negated',
      'asked',
      { text: /scam|arrest|police|movie|game|jail|charged|caught|illegal|beware|warn|report|\bdo(?:n't| not)\b|\bnever\b|monopoly|toy/u },
    ],
    severity: 'warn',
    score: 0.8,
  },
];

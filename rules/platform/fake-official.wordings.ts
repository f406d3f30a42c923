import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import type { Rule } from '@/engine/rule';

const ORGAN = `(?:${[
  '微信(?:团队|安全|支付|客服)|qq安全|抖音(?:客服|小店|安全)?|淘宝客服|京东客服|客服中心|医保[局卡]?|社保|公积金|税务(?:局|稽查)?|系统(?:版本|升级)|中奖|个税|退税|客服|海关|公安局?|法院|检察院|银联',
  '[工农建中招交]行|(?:工商|农业|建设|中国|招商|交通|民生|平安|浦发|光大|邮政|兴业|中信|储蓄|农商)银?行|xx银行|银行卡?|网银|网上银行|信用卡|手机银行|电子密码器|密码器|[ue]盾|etc|支付宝|花呗|白条|营业执照',
  '工商(?:局|年检)|缴费系统|电费|燃气费|名下[^,。]{0,4}贷款|快递(?![员柜站费])|包裹|顺丰|圆通|中通|京东物流|理赔|补[助贴]金?|航班|警[方察]|机票|apple\\s?id|icloud|苹果id|电信|移动|联通',
  '10086|95\\d{3}|我[行司]',
].join('|')})`;
const TROUBLE = `(?:${[
  '停用|停机|异常|清零|失效|冻结|过期|到期|作废|升级|激活|维护|提额|提升[^。,\\n]{0,4}额度|取消|改签|退票|退税|退款|补贴|补助|核验|复核|验证|认证|注销|核验|登录异常|异地登[录陆]|被盗|违章|欠费',
  '积分[^。,\\n]{0,10}(?:兑换|换|可兑)|丢失|丢件|破损|滞留|稽查|补缴|处罚|地址不[详清]|退回|被投诉|违规|未年检|吊销|暂停|涉毒|被?扣[了押]|未注销|影响征信|升级|涉嫌|洗钱|限制|自动扣费|扣费|双倍赔付|赔付|到账|即将停|理赔|风险',
  '套现',
].join('|')})`;
const STEP = `(?:${[
  '点(?:击|此|开)|链接|扫码|验资|添加|加[^,。]{0,4}(?:微信|客服)|https?:|www|网址|\\.(?:com|cn|cc|net|top)|登[录陆入]|噔入|领取|验证码|填(?:写|表)|拨打|请?(?:及时)?联系',
  '致电|回电|下载|扫码|兑换|\\d{7,}',
].join('|')})`;

const ORGAN_WORDS =
  '系统 中奖 营业执照 工商 缴费系统 电费 燃气费 名下 微信 qq 抖音 客服 顺丰 圆通 中通 理赔 补助 补贴 警 医保 社保 公积金 税 海关 公安 法院 检察院 银联 行 网银 信用卡 密码器 盾 etc 支付宝 花呗 白条 快递 包裹 航班 机票 apple icloud 苹果 电信 移动 联通 10086 95 我司'.split(
    ' ',
  );
/** Somebody is spoken to, as a notice speaks. */
const ADDRESSED = /您|你的|你涉嫌|尊敬的|通知:|紧急通知|逾期|否则|务必|请(?:提供|点|登|联系|致电|速|尽快|填写|及时)|速|填写(?:身份|信息|资料)/u;

/** The wordings of “Fake official notices and phishing”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // An authority, an alarm, a step to take, and somebody spoken to.
  {
    pattern: new RegExp(`${ORGAN}[^。!?\\n]{0,36}?${TROUBLE}[^!?\\n]{0,36}?${STEP}`, 'gu'),
    anchors: ORGAN_WORDS,
    needs: [{ text: ADDRESSED }],
    score: 0.9,
  },
  // The same with the address inside.
  {
    pattern: new RegExp(`${ORGAN}[^。!?\\n]{0,36}?${TROUBLE}[^!?\\n]{0,20}?(?:请|速|快|立即|及时|务必|尽快|您)[^!?\\n]{0,12}?${STEP}`, 'gu'),
    anchors: ORGAN_WORDS,
    score: 0.9,
  },
  // A link or a click right after the alarm needs no address.
  {
    pattern: new RegExp(
      `${ORGAN}[^。!?\\n]{0,24}?${TROUBLE}[^。!?\\n]{0,12}?(?:点此|点(?:开)?链接|点击(?:链接|更新|领取|解除|激活|验证|查看|取消|恢复|办理|兑换|修改|申诉|登记)|[a-z0-9-]{2,}\\.(?:top|cc|xyz|vip|club|icu|net|com|cn)(?![a-z]))`,
      'gu',
    ),
    anchors: ORGAN_WORDS,
    score: 0.85,
  },
  // Accounts, points and subsidies without a named authority.
  {
    pattern: anyOf(
      /(?:账[户号]|帐[户号]|积分)[^。,\n]{0,12}(?:停用|冻结|清零|异常|封停|过期|作废)[^!?\n]{0,16}(?:点(?:击|此)|链接|https?:|验证身份|速?兑换)/u,
      /(?:点击|点此|登[录陆])[^。\n]{0,16}领取[^。,\n]{0,4}(?:补贴|补助|退税)/u,
    ),
    anchors: ['账', '帐', '积分', '领取'],
    score: 0.9,
  },
  // A prize to be collected.
  {
    pattern:
      /(?:恭喜|通知)?(?:您|你)(?:的?[^。,\n]{0,6})?(?:被|已|获)[^。\n]{0,14}(?:抽[中选]|选为?|评为|中奖|获得|荣获)[^。\n]{0,12}(?:幸[运熹](?:观众|覌众|用户|奖|号码)|观众|覌众|互动者|[一二三特]等奖|奖金|大奖)[^\n]{0,40}(?:https?:|www|网址|登[录陆]|噔入|验证码|兑奖码|领奖|点击|查取|凭取|领取|电话|\d{7,})/gu,
    anchors: ['您', '你'],
    score: 0.9,
  },
  // Remote control and “safe accounts”.
  {
    pattern: anyOf(
      /(?:下载|安装|打开|进入?)[^。!?\n]{0,10}(?:腾讯会议|会议软件|向日葵|todesk|teamviewer|anydesk|远程(?:控制|协助)?|屏幕共享|共享屏幕|zoom)[^。!?\n]{0,24}(?:退款|理赔|客服|注销|取消|关闭|解冻|验证|贷款|保障|扣费|征信|银行卡)/u,
      /(?:客服|退款|理赔|注销|解冻|征信)[^。!?\n]{0,24}(?:共享屏幕|屏幕共享|todesk|向日葵|远程(?:控制|协助))/u,
      /(?:转(?:账|入|到)|汇(?:款|入)|资金)[^。,\n]{0,10}安全账[户号]/u,
    ),
    anchors: ['会议', '向日葵', 'todesk', 'teamviewer', 'anydesk', '远程', '屏幕', 'zoom', '安全账'],
    severity: 'warn',
    score: 0.8,
    unless: [{ terms: ['我们', '今天', '明天', '下午', '开会', '同事'], where: 'sentence' }],
  },
  // The voice on the line: somebody from an authority, a case or a mistake, and what to do for it.
  {
    pattern: new RegExp(
      [
        '(?:我是|这里是|这边是)[^,。!?\\n]{0,8}(?:客服|工作人员|警官|警察|银行|公安|法院|快递理赔)[^!?\\n]{0,30}?(?:注销|退款|理赔|转账|核实身份|配合|验证码|解冻|误开通)',
        '涉嫌[^。!?\\n]{0,10}(?:案|洗钱|诈骗|犯罪)[^。!?\\n]{0,16}?(?:加|联系|下载|登录|配合)[^。!?\\n]{0,8}(?:警官|民警|qq|微信|会议|笔录|app|调查)',
        eitherOrder(
          '(?:社保|医保|个税|教育|生育|失业|电费|粮食|养老)[^,。!?\\n]{0,4}(?:补贴|补助|退费|退税|津贴)',
          '扫码[^,。!?\\n]{0,4}(?:填|领)|填(?:写)?[^,。!?\\n]{0,6}(?:银行卡|身份证|卡号)|点(?:击)?(?:链接)?领取',
          14,
        ),
        '(?:资金|钱|余额|存款)[^。!?\\n]{0,6}转[入到][^。!?\\n]{0,4}安全账[户号]',
      ].join('|'),
      'gu',
    ),
    anchors: ['我是', '这里是', '这边是', '涉嫌', '补贴', '补助', '退费', '退税', '津贴', '安全账'],
    unless: [{ terms: ['有人说', '自称', '冒充', '打电话说', '我没信'], where: 'text' }],
    score: 0.8,
  },
];

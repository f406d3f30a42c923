import { anyOf } from '@/engine/match/any-of';
import type { Condition, Rule } from '@/engine/rule';
import { EVERY_VARIANT } from '../every-variant';
import { TELLING } from '../telling';

/** What is traded or lent: accounts, cards, payment codes. */
const ACCOUNT = `(?:${[
  String.raw`微信(?:[小大老]?号)|(?:vx?|wx)\s?号|qq号|抖音号|快手号|小红书号|支付宝(?:商家)?[号码]?|银行卡|储蓄卡|信用卡|电话卡|手机卡|流量卡|实名(?:卡|号)|对公(?:账?户)?|公户|[四七八]件套|u\s?盾`,
  '[小老白]号|千粉号|空号|商家码|收款码|经营码|营业执照|企业(?:户|号)|普卡|吨卡|盾卡|pos机?',
].join('|')})`;
const TRADE = '(?:回收|收购|高价收?|长期收?|大量收?|全国收?|急收|诚收|求购|租借|出租|出售|收租|招收|收|卖|租|出)';
const TERMS = String.raw`(?:高价|价高|价格|结算|日结|秒结|押金|保底|佣金|点位|提成|长期|大量|量大|现结|实名|包养|上门|担保|先解后付|秒付|千粉|买断|加我|私聊|私我|联系|速来|[\d一二三五]\s?(?:元|块|百|千|万|u))`;

/** Accounts, cards and codes by the names that dealers use. */
const GOODS =
  '满月号 微信满月号 月号 白号 白卡 全新白卡 靓号 手机号靓号 抖店 快手小店号 美团新号 美团号 钉钉号 e卡 京东e卡 对公卡 微信号 微信小号 微信老号 微信主号 小号 qq qq号 闲置qq 抖音号 快手号 视频号 公众号 小红书号 小红书账号 微博号 淘宝号 淘宝老号 京东号 闲鱼号 支付宝 支付宝账号 陌陌号 tg号 游戏号 王者号 王者荣耀号 电话卡 手机卡 流量卡 物联卡 sim卡 银行卡 储蓄卡 一类卡 对公 对公户 对公账户 公户 企业对公户 营业执照 收款码 收钱码 支付宝收钱码 经营码 商家码 u盾 四件套 实名号 实名账号 老号 千粉号 企业微信 贴吧号 知乎号 百家号 外卖号 滴滴号 闲置账号 各种账号 游戏账号'.split(
    ' ',
  );
/** Bought, sold, rented or lent, and on which terms. */
const DEALT: Condition = {
  pattern:
    /(?:^|[,，。\s!:：、])(?:高价|长期|大量|急|诚|专业)?(?:收|求收|回收|收购|出租|出|卖|转让|租|借|招)(?!款|到|货|藏|差|门|来|现|差|了吗)|(?:便宜|低价|打包|秒)出(?![来现门])|有没有(?:人)?(?:出|卖|租|实名)|谁(?:有|出|卖)[^,。]{0,6}(?:出|卖|租|不用)|不用的|闲置|卖我|卖给我|租你的?|借(?:我|用)|招[^,。]{0,4}(?:挂机|主号)|出售|转让|出租|回收|收购|租赁|买断|大量要|可以出租|多的|求购|租个|有没有[,，]|的来[,，]?|批发|注册一个|洗白|可以借|借你|各种闲置/u,
  where: 'text',
  within: 14,
};
const TERMS_OF_DEAL: Condition = {
  text: /价格?(?:你|可|好|高|私)|高价|急用|带?密保|[\d一两二三五百千]+\s?(?:元|块)?(?:一[张个天小月套]|每[张天])|一[张个天小月套](?:时|月)?\s?[\d一二两三四五六七八九]|[一两三五][百千]|走个?账|走流水|[日现当秒月]天?结|当面交|换绑|包赔|实名(?:可改|跟着|过|的)|押金|信誉好|[三五\d]年以上|注册半年|不动你的钱|安全不封|长期|密码一起|u盾|万粉|千粉|粉[,，]|已认证|垂类|带粉|绑[卡过]|0月租|不实名|可改|到手就|秒[付结]|私聊|来谈|批发|十个起|辅助|月租|寄来|鱼力值|私$|自带号段|接码|不过户|直接用|洗白|\d折收|可变更|店铺分|来[,，]|给\d+块|出售|回收|收购|转让|高价|都要|满级|借你用|各种/u,
};
/** What no private person sells or rents out at all. */
const NEVER_SOLD =
  '四件套 银行卡四件套 三件套卡 八件套 银行卡 储蓄卡 电话卡 手机卡 实名卡 对公账户 对公户 公户 u盾 营业执照 企业执照 收款码 收钱码 微信号 实名微信 微信实名号 支付宝 支付宝号 实名支付宝'.split(
    ' ',
  );
/** What opens an account: codes, QR codes, faces, passwords. */
const KEYS =
  '那串数字 一串数字 手机收到的 扫脸 开个远程 输密码 银联扫 验证码 短信验证码 手机验证码 六位数字 六位数 六位验证码 动态码 校验码 登录码 登录二维码 支付密码 登录密码 银行卡密码 取款密码 人脸 人脸识别 刷脸 二维码 扫码 扫个码 扫一下码 扫一下这个码 这个码 收到短信 短信 手机屏幕 屏幕共享 共享屏幕 好友验证 接个码 接码 解封微信 解封账号 解封qq 辅助验证 登我号 帮忙解封 解封一下 登录短信 收个验证码 短信转发'.split(
    ' ',
  );
const HANDED_OVER: Condition = {
  pattern:
    /发(?:给)?我|发过来|报(?:给)?我|告诉我|给我|念给?我|转(?:发)?(?:给)?我|截图(?:给|发)|回复(?:个|一个)?数字|(?:快点?|赶紧)给我|替你登|帮你登|代你登|我登录要用|密码多少|多少[?？]?$|帮我?(?:点|登|过|做|刷|弄|接|扫|注册|实名|认证|识别|解)|帮忙(?:点|登|过|做|刷|弄|接|扫|注册|实名|认证|人脸|识别|解封)|一个\s?\d+|一次\s?[\d十]|红包|有偿|共享给我|让我(?:看|操作)|我帮你(?:弄|操作|退)|登一?下(?:我|微)?|登[录陆]我的|过一下|填错了|来帮你|帮忙走|走下款|帮我?验证|帮忙?验证|你登|你登我号|登我号|告诉客服|给客服/u,
  where: 'text',
  within: 18,
};

/** The wordings of “Trading or lending accounts and cards”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // Wanted or for sale, in the words of a dealer.
  {
    pattern: new RegExp(
      String.raw`(?:回收|收购|高价|长期|大量|全国|诚|急)\s?(?:收|租|出)?\s?(?:各类|一手|闲置|个人|实名|优质|带?实名的?)?\s?${ACCOUNT}|千粉号(?:出售|出)|${ACCOUNT}[、,\s]{0,2}(?:${ACCOUNT}[、,\s]{0,2})*(?:回收|收购|长期收|高价收|出租|出售)`,
      'gu',
    ),
    score: 0.9,
    unless: [{ terms: ['开通', '办理', '优惠', '邮政', '客户', '营业厅'], where: 'sentence' }],
  },
  // Any word of trade, if the terms of a deal stand in the text.
  {
    pattern: new RegExp(String.raw`(?<![不没])${TRADE}\s?(?:个|几个|点|些|你的?|各[类种])?\s?${ACCOUNT}`, 'gu'),
    needs: [{ text: new RegExp(TERMS, 'u') }],
    unless: [{ terms: ['开通', '办理', '申请', '营业厅', '额度', '账单', '还款'], where: 'text' }],
    score: 0.85,
  },
  // Verification and unblocking for others, collection codes for rent.
  {
    pattern: anyOf(
      /(?:辅助|代)\s?(?:解封|过人脸|实名|注册|验证|认证)(?!码)|(?:微信|qq|抖音|账号|帐号)\s?(?:解封|解冻)[^。,\n]{0,6}(?:收费|接单|秒解|先解|出号|包)/u,
      /跑\s?分\s?(?:码|号|车|平台|项目|全国|日结)|(?:卡商|卡主|码商|号商)[^。\n]{0,6}(?:欢迎|对接|中介|长期|来)/u,
      /(?:商家|支付宝|收款|经营|收钱)码[^。,\n]{0,4}(?:出租|日结|保底)|出租(?:商家|收款|经营)码|接码(?:平台|项目|做号|赚)|租\s?(?:号|卡|码)\s?(?:日结|赚|一天)/u,
    ),
    score: 0.9,
  },
  // The slang of money launderers; each word needs a second one somewhere.
  {
    pattern: anyOf(
      /接料|(?<![面布衣原材])料主|出料|一[、/]?二道|[一二三纯]道(?:料|资金|[,.\s]*[一二]道)|[卡咔]接回\s?[uʊư]?|洗[米咪]|黑[灰白][^。\n]{0,3}[资料洗]|[黑白]资/u,
      /黑u|下浮u|车队(?:接|对接|系|洗)|公群上?押|直押|点位(?:美丽|置顶|可谈|高|\d)|资金承兑|现车|(?:bc|体育|菠菜|精聊|色|卡|二道|纯)料|一类卡|私卡接货|[供双单][压押]|押[付保]/u,
      /代收付|供押供付|盗币和u|带队安全|洗白换|消化渠道|口嗨勿扰|[吨普盾]\s?[卡咔]|宫户|骗票绕道|落地三包|卡上人|同台跑卡|跑卡人员|代收代付|四方通道|支付通道[^。\n]{0,6}(?:招|对接|担保)/u,
      /盗\s?u|假u|仿u/u,
    ),
    needs: [
      {
        text: /接料|(?<![面布衣原材])料主|一道|二道|[卡咔]接|洗[米咪资]|[黑白灰]资|黑u|下浮|车队|[上直公双]押|点位|口嗨|吨[卡咔]|公户|宫户|三包|出u|收u|回u|招|代理|收|信誉|担保|老板|对接|@|来谈|直押|承接|实力|bc|[车卡]队|料方|稳定|保量|保时|吃量|通道|押|走担保|u商|咔/u,
      },
    ],
    score: 0.9,
  },
  // Stablecoins bought and sold for them.
  {
    pattern: /(?:大量|专业|长期|稳定)?\s?(?:出|收|招)\s?(?:u(?:商)?|白资u|黑u|usdt)(?![a-z盘型v形])/gu,
    needs: [{ text: /车|资|料|同台|承接|长期|担保|押|骚扰|老板|黑|白|量大|私|@|交易所|点位|代理|下浮/u }],
    score: 0.8,
  },
  // Codes and scans that hand an account over: the sender is the victim.
  {
    pattern: anyOf(
      /(?:帮我|麻烦|能不能|可以)?(?:帮忙?)?(?:扫(?:一?下)?(?:这个)?二?维?码)[^。,\n]{0,4}(?:辅助|解封|解冻|验证)|(?:好友)?辅助(?:我)?(?:解封|验证|注册)/u,
      /解封(?:一下)?我的?(?:微信|账号)|(?:收到的?|短信|手机)?验证码[^。!?,\n]{0,6}(?:发(?:给)?我|告诉我|报给我|给我)(?:一下)?/u,
      /把[^。!?,\n]{0,8}验证码[^。!?,\n]{0,4}(?:发|告诉|报)/u,
      /(?:我的?)?(?:登[录陆]|短信|支付|付款|微信|银行|动态)?验证码\s?(?:是|为|发你了?|给你)?\s?:?\s?\d{4,8}(?!\d)/u,
    ),
    severity: 'warn',
    score: 0.85,
    unless: [{ terms: ['勿泄露', '请勿', '有效期', '分钟内', '分钟有效', '工作人员', '您的', '您正在', '【'], where: 'text' }],
  },
  // An account, a card or a code, dealt in on a dealer's terms.
  {
    terms: GOODS,
    needs: [DEALT, TERMS_OF_DEAL],
    unless: [
      TELLING,
      'asked',
      {
        terms: ['开通', '办理', '营业厅', '卡针', '卡包', '卡套', '关注', '民水民电', '房', '材料', '材料费', '快递', '话费', '打印', '舍不得'],
        where: 'text',
      },
    ],
    severity: 'warn',
    score: 0.75,
  },
  // What nobody sells, after a word of trade.
  {
    terms: NEVER_SOLD,
    needs: [
      {
        pattern: /(?:收|卖|出售|出租|收购|回收|求购|租用?|转让|高价[^,。]{0,2})\s?(?:一?[个张套些]|点|闲置的?|实名的?|别人的?|你的?|企业)?[^,。!?\n]{0,4}$/u,
        side: 'before',
        within: 10,
      },
    ],
    unless: [
      TELLING,
      'asked',
      {
        terms: ['不收', '没收', '吸收', '营业厅', '收起', '收好', '办理', '开通', '到账', '付款', '扫', '收银', '支持', '接收', '丢', '验收', '收到'],
        where: 'text',
      },
    ],
    severity: 'warn',
    score: 0.75,
  },
  // What opens an account, asked for or passed on.
  {
    terms: KEYS,
    boundary: 'none',
    needs: [
      HANDED_OVER,
      {
        text: /验证码|六位|动态码|校验码|登[录一陆]|密码|人脸|刷脸|扫脸|解封|辅助|实名|认证|注册|微信安全|那串数字|一串数字|走下款|被限制|远程|好友验证|接[个]?码|退款|理赔|客服/u,
      },
    ],
    unless: [
      TELLING,
      {
        terms: [
          '工作人员',
          '请勿',
          '泄露',
          '收不到',
          '取件',
          '打卡机',
          '点餐',
          '学习',
          '报表',
          '签到',
          '会议',
          '文档',
          '接龙',
          '快递',
          '课',
          '考勤',
          '门禁',
          '公司',
        ],
        where: 'text',
      },
    ],
    severity: 'warn',
    score: 0.75,
  },
  // Identities lent by the head: faces, names, chains of money.
  {
    terms: [
      '代实名',
      '代人脸',
      '过人脸',
      '代过人脸',
      '跑分兼职',
      '跑分平台',
      '跑分项目',
      '走流水',
      '走个账',
      '走账',
      '实名代办',
      '代认证',
      '代过实名',
      '实名代过',
      '人脸代过',
      '收款走账',
      '挂实名',
      '人脸认证代过',
      '认证代过',
      '帮忙解封',
      '实名三要素',
      '四大行优先',
      '走下款',
    ],
    boundary: 'none',
    needs: [{ text: /[\d一两二三五百千]+\s?(?:元|块|万|%)?|提成?\s?\d|日结|招|兼职|都能过|给你|借|押金|流水|结|加我|抖音|快手|微信/u }],
    unless: [TELLING, 'asked', { terms: ['财务', '报销', '公司账', '审计'], where: 'text' }],
    severity: 'warn',
    score: 0.75,
  },
  // The plainest wordings, in any disguise.
  {
    terms: ['高价收微信号', '长期收实名号', '实名号长期收', '收银行卡四件套', '对公四件套', '出租微信号', '收购银行卡', '银行卡收购', '跑分平台'],
    variants: EVERY_VARIANT,
    score: 0.9,
  },
  // A player's account with the terms of its hand-over; a company's papers lent to open accounts.
  {
    pattern: anyOf(
      /(?:王者|和平|原神|lol|英雄联盟|csgo|吃鸡|dnf|梦幻|steam|阴阳师)[^,。!\n]{0,10}号[^,。!\n]{0,2}(?:出|卖|转让|租|秒出)(?![来现门])/u,
      /(?:企业|公司|个体|营业)?(?:主体|执照|资质)[^,。!\n]{0,3}(?:借|租)[^。!\n]{0,6}(?:认证|注册|开[通店户])[^,。!\n]{0,4}[号店户]?/u,
    ),
    needs: [{ text: /换绑|包赔|找回|走平台|价|皮肤|实名|一个[给\d]|给[五一二三两\d]|\d{3}/u }],
    unless: [TELLING, 'asked'],
    severity: 'warn',
    score: 0.7,
  },
  // An account with followers or a real name, at a price or by a middleman.
  {
    pattern:
      /(?:千粉|万粉|带粉|实名|老)(?:的)?(?:号|账号|微信)[^。!\n]{0,10}(?:可走中介|走中介|量大优惠|[\d一二两三五][百十\d]*(?:块|元)?一[个只]|价格好说)|(?:千粉|万粉)号[^,。!\n]{0,4}价/gu,
    unless: [TELLING, 'asked'],
    severity: 'warn',
    score: 0.7,
  },
  // The same in English.
  {
    pattern:
      /\b(?:buy|sell|selling|buying)\b[^\n.!?]{0,12}\b(?:aged |verified |old )?(?:instagram|ig|tiktok|twitter|facebook|gmail|telegram|paypal) accounts?\b/gu,
    unless: [{ text: /hacked|banned|scam|policy/u }],
    severity: 'warn',
    score: 0.75,
  },
];

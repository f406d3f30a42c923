import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import { defineExamples, defineRule } from '@/engine/rule';

/** What is traded or lent: accounts, cards, payment codes. */
const ACCOUNT = `(?:${[
  String.raw`微信(?:[小大老]?号)|(?:vx?|wx)\s?号|qq号|抖音号|快手号|小红书号|支付宝(?:商家)?[号码]?|银行卡|储蓄卡|信用卡|电话卡|手机卡|流量卡|实名(?:卡|号)|对公(?:账?户)?|公户|[四七八]件套|u\s?盾`,
  '[小老白]号|千粉号|空号|商家码|收款码|经营码|营业执照|企业(?:户|号)|普卡|吨卡|盾卡|pos机?',
].join('|')})`;
/** The same things by the name people use for them. */
const LOGIN = '(?:微信|vx|qq|支付宝|抖音|快手|小红书|银行卡|储蓄卡|电话卡|手机卡|收款码|对公账?户?)(?:账?号|码)?';
const TRADE = '(?:回收|收购|高价收?|长期收?|大量收?|全国收?|急收|诚收|求购|租借|出租|出售|收租|招收|收|卖|租|出)';
const TERMS = String.raw`(?:高价|价高|价格|结算|日结|秒结|押金|保底|佣金|点位|提成|长期|大量|量大|现结|实名|包养|上门|担保|先解后付|秒付|千粉|买断|加我|私聊|私我|联系|速来|[\d一二三五]\s?(?:元|块|百|千|万|u))`;

export default defineRule({
  title: { zh: '买卖、出借账号和卡', en: 'Trading or lending accounts and cards' },
  why: {
    zh: '买卖、出租、出借微信号、银行卡、电话卡、收款码，或替人解封、过人脸、跑分，都可能成为诈骗和洗钱的帮凶：账号被封，本人也会被惩戒甚至追究刑责。',
    en: 'Selling, renting or lending accounts, cards or payment codes, or verifying for others, can make you an accomplice to fraud.',
  },
  fix: {
    zh: '不要发送，也不要把号、卡、验证码交给别人；已经借出的，马上改密码、挂失，并可拨打 96110。',
    en: 'Do not send it, and hand no account, card or code to anybody; if you have, change the password, block the card and report it.',
  },
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn', email: 'warn' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law of the PRC' },
      article: '第三十一条、第四十四条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    {
      name: { zh: '中华人民共和国刑法', en: 'Criminal Law of the PRC' },
      article: '第二百八十七条之二',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    // Wanted or for sale, in the words of a dealer.
    {
      pattern: new RegExp(
        String.raw`(?:回收|收购|高价|长期|大量|全国|诚|急)\s?(?:收|租|出)?\s?(?:各类|一手|闲置|个人|实名|优质|带?实名的?)?\s?${ACCOUNT}|千粉号(?:出售|出)|${ACCOUNT}[、,\s]{0,2}(?:${ACCOUNT}[、,\s]{0,2})*(?:回收|收购|长期收|高价收|出租|出售)`,
        'gu',
      ),
      anchors: ['收', '高价', '长期', '大量', '全国', '诚', '急', '出租', '出售', '出'],
      score: 0.9,
      unless: [{ terms: ['开通', '办理', '优惠', '邮政', '客户', '营业厅'], where: 'sentence' }],
    },
    // Any word of trade, if the terms of a deal stand in the text.
    {
      pattern: new RegExp(String.raw`(?<![不没])${TRADE}\s?(?:个|几个|点|些|你的?|各[类种])?\s?${ACCOUNT}`, 'gu'),
      anchors: ['收', '高价', '长期', '大量', '全国', '求购', '租', '卖', '出'],
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
      anchors: ['辅助', '代', '解封', '解冻', '分', '卡商', '卡主', '码商', '号商', '码', '租'],
      score: 0.9,
    },
    // Renting an account by its name alone, with money or a term; or unblocking for a fee.
    {
      pattern: new RegExp(
        eitherOrder(
          `(?:出租|租借|租用?|借用?|回收|收购|闲置的?)(?:一下|你的?|我的?|他的?|个)?${LOGIN}|${LOGIN}(?:出租|外租|借我|租我|回收)|(?:抖音|快手|微信|qq|小红书)(?:[老小新大靓]|太阳|皇冠)号|(?:租|借)[个你]?(?:一下)?${LOGIN}`,
          String.raw`我收|出吗|走个?账|[\d一二三四五]个点|发广告|一[天周月]\s?[\d一二三四五六七八九十]|\d+\s?(?:元|块)?\s?一[天周月]|按天|日结|周结|现结|给(?:你)?\s?(?:[\d一二三四五六七八九两]+|钱)|一[套张个]\s?(?:给)?\s?[\d一二三四五六七八九两]+|高价|长期[^,。\n]{0,4}收|实名的?优先|不封|有偿|面议`,
          14,
        ),
        'gu',
      ),
      anchors: ['微信', 'vx', 'qq', '支付宝', '抖音', '快手', '小红书', '银行卡', '储蓄卡', '电话卡', '手机卡', '收款码', '对公'],
      unless: [{ terms: ['租房', '房租', '押一付', '开通', '营业厅', '会员', '流量', '话费'], where: 'text' }],
      score: 0.8,
    },
    // Unblocking for a fee.
    {
      pattern: new RegExp(
        eitherOrder(
          String.raw`(?:微信|qq|抖音|快手|账号|帐号|号)\s?(?:解封|解冻|解限)|解封(?:微信|qq|抖音|账号)`,
          String.raw`不成功不?收|收费|接单|找我|包解|秒解|先解后付|先付|付一半|永久|一单|\d+\s?(?:元|块)`,
          12,
        ),
        'gu',
      ),
      anchors: ['解封', '解冻', '解限'],
      score: 0.8,
    },
    // The slang of money launderers; each word needs a second one somewhere.
    {
      pattern: anyOf(
        /接料|(?<![面布衣原材])料主|出料|一[、/]?二道|[一二三纯]道(?:料|资金|[,.\s]*[一二]道)|[卡咔]接回\s?[uʊư]?|洗[米咪]|黑[灰白][^。\n]{0,3}[资料洗]|[黑白]资/u,
        /黑u|下浮u|车队(?:接|对接|系|洗)|公群上?押|直押|点位(?:美丽|置顶|可谈|高|\d)|资金承兑|现车|(?:bc|体育|菠菜|精聊|色|卡|二道|纯)料|一类卡|私卡接货|[供双单][压押]|押[付保]/u,
        /代收付|供押供付|盗币和u|带队安全|洗白换|消化渠道|口嗨勿扰|[吨普盾]\s?[卡咔]|宫户|骗票绕道|落地三包|卡上人|同台跑卡|跑卡人员|代收代付|四方通道|支付通道[^。\n]{0,6}(?:招|对接|担保)/u,
        /盗\s?u|假u|仿u/u,
      ),
      anchors: [
        '料',
        '道',
        '接回',
        '米',
        '咪',
        '资',
        'u',
        '车队',
        '押',
        '点位',
        '口嗨',
        '卡',
        '咔',
        '宫户',
        '骗票',
        '三包',
        '代收',
        '通道',
        '承兑',
        '现车',
        '私卡',
        '压',
        '盗币',
        '洗白换',
        '渠道',
        '带队',
      ],
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
      anchors: ['u'],
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
      anchors: ['解封', '辅助', '验证码', '扫'],
      severity: 'warn',
      score: 0.85,
      unless: [{ terms: ['勿泄露', '请勿', '有效期', '分钟内', '分钟有效', '工作人员', '您的', '您正在', '【'], where: 'text' }],
    },
    // Lending the means of payment or identity: collection for a share, card sets, ID photos, codes received for others.
    {
      pattern: new RegExp(
        [
          String.raw`(?:收购|回收|高价收)[^,。!?\n]{0,6}${LOGIN}|(?:出|卖|转让?)[^,。!?\n]{0,8}千粉号|[号粉][^。!?\n]{0,6}(?:可换绑|包换绑|带实名)`,
          eitherOrder(
            '提供|有|用(?:你的?|自己的?)',
            String.raw`(?:支付宝|微信|银行卡|收款码|二维码|对公)[^,。!?\n]{0,4}(?:收款|走账|过账|转账)[^。!?\n]{0,12}(?:每笔|提成|佣金|\d\s?%|日[结赚]|不过夜)`,
            6,
          ),
          eitherOrder('身份证[^。!?\\n]{0,8}手持|手持身份证|四件套|(?<!走)对公账?户', String.raw`一套|收(?!款)|卖|\d+\s?[元块]|八十|一百|几百|合作|高价`, 8),
          String.raw`人头[^,。!?\n]{0,4}办[^,。!?\n]{0,3}(?:电话卡|手机卡|银行卡|执照|公司)|(?:代收款|代付款|代收代付)[^。!?\n]{0,8}(?:佣金|提成|收款码|结算|当天结)`,
          String.raw`(?:银行卡|对公账?户?|四件套)[^,。!?\n]{0,2}一套\s?[\d一二两三四五六七八九]`,
          '扫(?:一下)?(?:这个|下面|上面)?(?:二维)?码[^,。!?\\n]{0,4}登[录陆][^,。!?\\n]{0,4}(?:我的?|微信|账号|帐号)|(?:支付|银行卡|登录|锁屏)密码[^,。!?\\n]{0,4}(?:告诉|发给|报给|给)(?:了)?(?:客服|对方|老师|你|我)',
          `(?:不用的|闲置的?|多余的)[^,。!?\\n]{0,4}(?:银行卡|电话卡|手机卡|微信号?|支付宝)[^,。!?\\n]{0,6}(?:卖|给我|出给|换钱)|${LOGIN}卖给?我|过人脸解封`,
          String.raw`企业支付宝[^。!?\n]{0,6}(?:合作|出租|收)|(?:帮|替)(?:我|忙|人)?[^,。!?\n]{0,3}(?:接收?|收)[^,。!?\n]{0,3}验证码|验证码[^。!?\n]{0,8}(?:收到)?(?:发|告诉|报|给)我`,
        ].join('|'),
        'gu',
      ),
      anchors: [
        '收',
        '出',
        '卖',
        '转',
        '换绑',
        '实名',
        '提供',
        '有',
        '用',
        '身份证',
        '四件套',
        '对公',
        '企业支付宝',
        '验证码',
        '人头',
        '代收',
        '代付',
        '银行卡',
        '一套',
        '不用的',
        '闲置',
        '多余的',
        '过人脸',
        '扫',
        '密码',
      ],
      severity: 'warn',
      unless: [{ terms: ['开通', '营业厅', '学校', '报名', '入职', '柜台'], where: 'text' }],
      score: 0.75,
    },
    // The plainest wordings, in any disguise.
    {
      terms: ['高价收微信号', '长期收实名号', '实名号长期收', '收银行卡四件套', '对公四件套', '出租微信号', '收购银行卡', '银行卡收购', '跑分平台'],
      variants: ['separated', 'homophone', 'pinyin', 'split', 'shape', 'emoji', 'repeated'],
      score: 0.9,
    },
  ],
  unless: ['warned', 'refused', { terms: ['以下行为', '惩戒', '换号', '二房东', '招租'], where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    '⟦高价收微信号、对公⟧四件套，一天结算',
    '⟦出租商家码⟧日结，不用你操作，保底1000',
    '⟦卖千粉号⟧老⟦号，带实名⟧，价格好说',
    '⟦辅助解封⟧，过人脸，先解后付',
    '老号、⟦实ming号长期收⟧，价高秒结',
    '⟦收V 号⟧，空号也要，速来',
    '稳定⟦车队接⟧料，⟦卡接回u⟧，支持担保',
    '⟦长期收银行卡⟧，大行小行都要，押金先付',
    { text: '帮我⟦扫一下这个码登录我的微信⟧', surface: 'direct' },
    { text: '我在换手机登录，⟦短信验证码是 204881⟧，你帮我填一下', surface: 'direct' },
    { text: '⟦好友辅助验证⟧一下，点确认就行', surface: 'direct' },
  ],
  good: [
    '我换手机号了，备注一下，微信不变。',
    '工作卡明天到前台，没领的自己去拿。',
    '小区出租两室一厅，押一付三，带电梯。',
    '反诈民警提醒：不要出租电话卡和银行卡，会被惩戒。',
    '谁收藏了旧邮票卡册？我想换一套。',
    '【小店】您的验证码是 204881，五分钟内有效，请勿泄露。',
    '我的微信被封了，怎么自助解封？',
    '机房那批料明天到，车队八点来接。',
  ],
});

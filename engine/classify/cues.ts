import type { Cue } from '../cue';

/** What shows each class of cue, on normalised text. Written by class, not by text: the words of a class are interchangeable. */
export const CUES: Readonly<Record<Cue, RegExp>> = {
  'opt-out': /回\s?复?\s?["“]?(?:td|qx|n|t|0000)["”]?\s?(?:退|$|[^a-z0-9恤])|退\s?[订定阅](?:请?回|[】\]\s]*$)|拒收请?回|取消(?:关注|信息|短信)?请?回/u,
  phone: /(?<!\d)(?:1[3-9]\d{9}|0\d{9,11}|400[- ]?\d{3}[- ]?\d{4})(?!\d)|热线|(?:电话|致电|电询|tel|手机)\s?:?\s?[1-9]\d{4,}/u,
  handle:
    /(?:微信|威信|薇信?|qq|扣扣|q群|群号?|wechat|telegram|(?<![a-z0-9/])(?:vx|wx|tg))\s?(?:号|群|同号)?\s?:?\s?[a-z0-9_-]{5,}|(?<![a-z0-9/])[vq]\s?:\s?[a-z0-9_-]{5,}|(?<![a-z])t\.me\//u,
  link: /https?:\/\/(?!t\.cn\/)|www\.|(?<![a-z0-9@.])(?!t\.cn)[a-z0-9-]{2,}\.(?:com|cn|net|top|vip|cc|xyz|me|app)(?![a-z])/u,
  contact:
    /详[询情]|[咨垂电查]询|[致来]电|联系(?:人|电话|方式|我|客服|微信|qq)|有意|有需要?|需要的|如需|客服|预约|私聊|私信|私我|洽谈|面谈|(?:加|[+➕])\s?(?:我|微|v|薇|卫星|q|扣)/u,
  price:
    /\d\s?(?:元|块钱|折)|[¥￥$]\s?\d|[仅只][需要售]\s?\d|[一二三四五六七八九十]块[一二三四五六七八九]|便宜|[低高]至|立减|满\s?\d+\s?减|[特优]惠|特价|半价|折[扣起上]|元起|包邮|[原现]价|秒杀|返[现利]|充\s?\d+\s?送|全场[^,。]{0,6}折|[满买][^,。]{0,4}[送减返赠免]|[一八九七六五四三二]折|折后|均价|起售|直降|实惠|价格|清仓|骨折/u,
  gift: /红包|[送赠][^,。,]{0,5}(?:券|礼|元|份)|[送赠][\d一二两三四五六七八九十]|优惠券|代金券|抵用券|购物券|购机券|领券|用券|免费(?:领|送|试|体验|办)|[好豪大厚]礼|礼[包品券]|抽奖|赢取|有礼|积分|赠送|领取|免单|福利/u,
  event:
    /开业|店庆|周年庆?|双\s?(?:十[一二]|1[12])|年[中终]|大促|聚划算|清仓|[新尚]品|上新|上市|回馈|[钜盛]惠|特卖|促销|开抢|团购|专场|首发|火[爆热]|热[销卖]|爆款|返场|[疯速秒]抢|抢[购先]|狂欢|嘉年华|盛[典大]|博览会|开幕|新款|到货|光临|驾临|预[订售]|揭幕|活动/u,
  urgency:
    /限时|限量|仅限|仅此|[仅只]剩|最后\s?[\d一二三几]?\s?[天日席]|手慢|手快有|错过|倒计时|截单|速来|速速|即可|即日起|截止|抓紧|赶[快紧]|名额|先到先得|快来|限本[周月日]|机会/u,
  salutation:
    /尊敬的|亲爱的(?:会员|客户|用户|顾客|朋友|家长|业主|同学)|(?:^|[^父母乡探双娘])亲[,!~ 您]|各位(?:家长|车主|老板|业主|朋友|亲)|家人们|姐妹们|宝宝们|宝妈们|老板们|宝子|亲们|老铁|诚[邀招聘]|邀[您请]|恭[候喜祝]|您好|欢迎|新老(?:客户|会员|用户)/u,
  'call-to-action': /点击|猛?戳|下单|登[录陆入]|下载|关注|报名|回复|进店|到[店场]|莅临|扫码|参与|加购|收藏|选购|订购|办理|开通|注册|添加|[进加]群|买它/u,
  trade: /招商|加盟|代理|批发|供应|承接|出[租售]|商机|代[开办]|招聘|诚信|长期|各[类种]|专业|正规|厂家|渠道|合作|[收转]售/u,
  goods:
    /年卡|私教|体验课|公开课|现房|首付|均价|起价|一口价|户型|精装|洋房|别墅|楼盘|开盘|即买即住|购房|购得|写字楼|商铺|名师|冲刺班|培优|提分|一对一|试听|集训|辅导班|全日制|托管|招生|应届|流量包|套餐|话费|彩铃|炫铃|钻戒|银饰|皮草|羊绒|护肤|面膜|彩妆|家纺|家具|净水|茶具|厨具|保健品|婚纱|旗舰机|特价机|车位|抵押|贷款|放款|信用卡|理财|基金|牛股|操盘|机麻|麻将机/u,
  venue: /地址|营业厅|专柜|旗舰|官方|门店|客户端|官网|平台|公众号|会员|vip|客户|用户|商城|广场|公司/u,
  apology: /打扰|敬请|谅解|见谅|保留备用/u,
  superlative: /最[好强佳低优新大]|第一|顶级|极品|史上|独一无二|超值|独家|一线|精品|高端|尊享|专享|豪华/u,
  emoji: /\p{Extended_Pictographic}.*\p{Extended_Pictographic}/u,
};

const ALL_CUES = Object.keys(CUES) as Cue[];

/** Classes of cue as a set of bits. */
export const cueBits = (cues: readonly Cue[]): number => cues.reduce((bits, cue) => bits | (1 << ALL_CUES.indexOf(cue)), 0);

/** How many of the given classes are among those of another set. */
export function sharedCues(bits: number, others: number): number {
  let count = 0;
  for (let rest = bits & others; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The classes of marketing cue that stand in a normalised text; only `possible` ones are looked for. */
export function cueClassesIn(normal: string, possible: Iterable<Cue> = ALL_CUES): ReadonlySet<Cue> {
  const present = new Set<Cue>();
  for (const cue of possible) if (CUES[cue].test(normal)) present.add(cue);
  return present;
}

import type { Expression } from '@/engine/match/expression';
import type { Condition } from '@/engine/rule';

const VOICE =
  /本(?:店|品|公司|产品|工作室|机构|厂)|我们(?:品牌|公司|团队|机构|工作室|工厂|店|平台|群里|的?(?:师资|产品|课程|客户|老师|技术|奶茶|菜品))|我[店司]|咱[家店]|我(?:们)?家(?:的)?(?:产品|面膜|烘焙|烤鱼|东西|货|系统)|小店新|工厂直|厂家直|招商|加盟|代理|到货|上新|新品|新款|现货|首发|首批|开团|看过来|(?:姐妹|家人|宝子|宝贝|宝宝|亲|老铁)们|各位(?:老板|宝妈|家长|姐妹)|姐妹[冲们]|下单|抢购|开抢|团购|拼团|秒杀|福利价|到手价?|直降|立减|手慢无|扫码|私信|私聊|咨询|[加➕+](?:我|微|薇|v(?![a-z]))|购买链接|小黄车|热线|详询|报名|欢迎(?:选购|品尝|咨询|订购|购买|光临)|认准|闭眼(?:入|囤|买|冲)|买贵|拿货|回馈|老客户|质保|进店|到店|选我们|找我们|首选我们|送礼|值得拥有|诚邀|为您|让您|尊享|自制|自家|试吃|安心[吃用]|免费领|预约|从速|福利|正品|错过|诚聘|坐诊|家用首选|您放心|放心拍|私我|滴滴|滴我|扣\s*1|[冲囤]就|结缘|试听|开售|开播|下播|直播间|预订|招生|热卖|补货|卖爆|入手|面诊|体验价|工厂价|批发|出厂价|必[入囤备冲买]|抓紧|赶紧|赶快|闭眼|老板娘?送|买[一二三四五六七八九十\d]+[送赠]|收藏送礼|年货|专享|首单|包教|开业|预购|签约|定制|想要的|要的(?:扣|私|滴|来|赶|抓|姐妹)|有需要的|不信你?来|特惠|特价|钜惠|优惠价|开业|来撸|火热|到店体验/u;

const GOODS =
  /这(?:款|支|台|套|瓶|盒|双|条|只|家店)|本款|产品|品质|配方|原料|成分|续航|师资|课程|套餐|面霜|面膜|精华|口红|防晒|护肤|粉底|奶粉|净水器|空气炸锅|扫地机|床垫|茶叶|白酒|保健品|食材|面料|做工|工艺|技术|讲师|教练|团队|资料|门店|品牌|连锁|健身房|月子中心|民宿|餐厅|火锅|烤[鱼肉]|牛肉面|蛋糕|奶茶|咖啡|水果|海鲜|燕窝|羊绒|家政|装修|净化|空调|口碑|性价比|回头客|好评/u;

/**
 * Somebody sells here rather than tells: a shop speaks of itself, goods arrive, buyers are called or told how to buy.
 * Words that customers write in reviews as well (好吃, 包邮, 价格) are left out on purpose.
 */
export const SELLING: Condition = { pattern: VOICE, where: 'text' };

/** The same, or the text praises goods by their make; for words that in a plain report would not stand beside such nouns. */
export const PRAISING: Condition = praisingOr(/(?!)/u);

/** The same, or one of the words that a rule adds for its own field. */
export function praisingOr(words: Expression): Condition {
  return { pattern: new RegExp(`${VOICE.source}|${GOODS.source}|${words.source}`, 'u'), where: 'text' };
}

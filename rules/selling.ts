import type { Condition } from '@/engine/rule';

/**
 * Somebody sells here rather than tells: a shop speaks of itself, goods arrive, buyers are called or told how to buy.
 * Words that customers write in reviews as well (好吃, 包邮, 价格) are left out on purpose.
 */
export const SELLING: Condition = {
  pattern:
    /本(?:店|品|公司|产品|工作室)|我[店司]|咱[家店]|我(?:们)?家(?:的)?(?:产品|面膜|烘焙|烤鱼|东西|货|系统)|小店新|工厂直|厂家直|招商|加盟|代理|到货|上新|新品|新款|现货|首发|首批|开团|看过来|(?:姐妹|家人|宝子|宝贝|宝宝|亲|老铁)们|各位(?:老板|宝妈|家长|姐妹)|姐妹[冲们]|下单|抢购|开抢|团购|拼团|秒杀|福利价|到手价?|直降|立减|手慢无|扫码|私信|私聊|咨询|[加➕+](?:我|微|薇|v(?![a-z]))|购买链接|小黄车|热线|详询|报名|欢迎(?:选购|品尝|咨询|订购|购买|光临)|认准|闭眼(?:入|囤|买)|送礼|值得拥有|诚邀|为您|让您|尊享|家用首选/u,
  where: 'text',
};

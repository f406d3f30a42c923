import type { Cue } from '../rule';

const CUES: Record<Cue, RegExp> = {
  contact: /(?:加|[+➕])\s*(?:我|微|v|薇|卫星|q|扣)|微信|wechat|whatsapp|telegram|电话|私信|1[3-9]\d{9}/,
  price: /\d\s*(?:元|块|折|¥|￥)|[¥￥$]\s*\d|优惠|特价|半价|红包|免费|立减|满减|包邮|清仓|全场|秒杀|爆款/,
  urgency: /最后\s*\d|限时|限量|仅限|仅此|抢|手慢无|错过|倒计时|马上|速来|立即/,
  salutation: /家人们|姐妹们|宝子们|亲们|亲爱的|老铁|各位老板|尊敬的(?:客户|用户|会员)/,
  'call-to-action': /下单|点击|扫码|购买|报名|领取|咨询|戳|进群|关注/,
  'opt-out': /退订|回(?:复)?\s*t|拒收/,
  link: /https?:\/\/|www\.|[a-z0-9-]+\.(?:com|cn|net|top|vip|cc|xyz)\b/,
  superlative: /最好|最强|最佳|第一|顶级|极品|史上|独一无二/,
  emoji: /\p{Extended_Pictographic}.*\p{Extended_Pictographic}/u,
};

/** The classes of marketing cue that stand in a normalised text. */
export function cueClassesIn(normal: string): ReadonlySet<Cue> {
  return new Set((Object.keys(CUES) as Cue[]).filter((cue) => CUES[cue].test(normal)));
}

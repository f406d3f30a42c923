import { inText } from '../context';

/** The text is about goods, prices or a shop. */
export const promotional = inText(
  /元|块钱|折|优惠|特价|包邮|下单|抢购|购买|价格|到手|库存|链接|加我|加微|私信|咨询|家人们|姐妹们|宝子|亲们|亲，|新品|上新|本店|我家|我们家|咱家|品牌|面霜|精华|口红|面膜|护肤|产品|课程|套餐|师资|原料|口碑|性价比|续航|必入|闭眼入|购物|首选|推荐/,
);

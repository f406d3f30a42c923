import type { Condition } from '@/engine/rule';

/** A rate of return that owners, buyers or reports tell of, reckon or wonder at: nobody is to be won by it. */
export const RATE_TOLD: Condition = {
  text: /不到|只有|才\d|跌|亏|降|平均|报告|数据|研究|统计|专家|记者|我家|我那|算了|算下来|真的吗|他们?说|没看了|太[高贵低]|空置/u,
};

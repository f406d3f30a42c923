import type { Condition } from '@/engine/rule';

/** A rate of return that owners, buyers or reports tell of, reckon or wonder at: nobody is to be won by it. */
export const RATE_TOLD: Condition = {
  text: /(?:不到|只有|才)\s*[\d一二三四五两]+(?:\.\d+)?\s*(?:%|个?点)|[一二三四五两\d]个?点不到|[跌亏]了|[跌亏降]到\s*\d+%|下[跌降]|在[跌降]|(?:报告|数据)(?:说|称|显示|里|上)|统计局|记者|我家(?!楼盘)|我那|算了|算下来|真的吗|他们?说|没看了|太[高贵低]|空置/u,
};

import type { Condition } from '@/engine/rule';

/**
 * A claim that names where its figure comes from: a source with a date, a sample or a report number.
 * Advertising Law Art. 11 asks for source, scope and period; whether they are true only the writer knows.
 */
export const DATED_SOURCE: Condition = {
  pattern:
    /数据来源|来源\s*[::]|报告编号|样本(?:量|数)?\s*[::]?\s*\d|回收(?:问卷)?\s*\d+\s*份|问卷(?=.{0,12}\d+\s*(?:人|份|名))|见附件|在附件|附件第|公开报告|据(?=.{2,30}(?:公布|发布|报告|公告|统计局|监测|榜单))|(?:19|20)\d\d\s*年(?=.{0,24}(?:报告|监测|统计|公告|公布|样本|截图|后台))/u,
  where: 'text',
};

import type { Condition } from '@/engine/rule';

/** The notice that investing has risks, as Advertising Law Art. 25 asks for it. */
export const RISK_NOTICE = '产品有风险，投资须谨慎；过往业绩不代表未来表现';

/** A notice of risk stands in the text. */
export const HAS_RISK_NOTICE: Condition = {
  pattern:
    /(?:投资|理财|产品|市场|加盟|创业|经营|股市)[^。;\n]{0,6}有[^。;\n]{0,3}风险|(?:投资|加盟|入市|决策)[^。;\n]{0,4}(?:须|需|请|应)?谨慎|不(?:代表|预示|构成)[^。;\n]{0,4}(?:未来|收益)|风险(?:提示|揭示|自担)|非存款/u,
  where: 'text',
};

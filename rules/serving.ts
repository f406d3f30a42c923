import type { Condition } from '@/engine/rule';

/** A way out of the conversation, or a call that advertisements make. */
const LURE =
  'https?:|www\\.|[a-z0-9-]+\\.(?:com|cn|net|top|cc)|\\d{5,}|[加➕][我v薇]|[加➕][^,。]{0,2}微信(?!我们|这边|[^,。]{0,3}[做不没])|微信号|微信\\s?[:：]?\\s?[a-z0-9]|qq|点击|猛?戳|领取|热线|退订|回复?[tn](?![a-z])|拒收|抢|立减|钜惠|招[商聘生募]|贷款|楼[盘市]|[旺商]铺|铺面|首付|火爆|秒杀|红包|到手价|名额|回馈|全场|恭喜|私[信聊我]|最后|姐妹|家人们|尊享|送(?:大?礼|话费|券|你)|进店|急?聘|兼职|日结|(?:参加|享|多种?|三种)[^,。]{0,2}优惠|优惠券?已';

/** What a shop or an office has done about somebody's order, bill or complaint, or how its vouchers work. */
const DONE =
  '已经?(?:为[您你]|给[您你]|帮[您你]|退|发|寄|开|关|处理|签收|登记|收到|核实|提交|短信|随货|受理)|工单|退货地址|单号|平台(?:规定|不)|叠加|过期|自动(?:抵|收回|续费)|结算时|一起用|刷满|差价|补发|断货|吊牌|尺码|库存|如实|真实感受|已安排|不支持|[改做办开退换]不[了到]|不能(?:退|改|换|用)|(?:慢|延迟|推迟|延误|顺延|暂停|排队|停[水电]|施工|检修|升级|维护)[^。!?]{0,14}(?:谅解|见谅|理解|包涵)|不退(?:款|费|的|[,。]|$)|一经|(?<![无免零0])押金|[您你](?:预约|报名|申请|反馈|反映|咨询|投诉|购买|预订)的|如需(?:更改|取消|查询)';

const LURE_IN_ENGLISH =
  'https?:|www\\.|\\d{5,}|\\b(?:claim|urgent\\w*|won|win|prize|free|click|verify|suspend\\w*|locked|reply|text|txt|unusual|offer|deal|discount)\\b';
const DONE_IN_ENGLISH =
  "\\b(?:we have|we['’]ve|your (?:[\\w.$£€]+ ){1,4}(?:was|has been|is)) (?:\\w+ )?(?:reset|issued|received|processed|shipped|dispatched|confirmed|updated|closed|ready|cancelled|canceled|approved)\\b";

/** A customer or applicant is answered about what is already between the two; nothing is offered, and nobody is led elsewhere. */
export const ANSWERING: Condition = {
  text: new RegExp(`^(?=[\\s\\S]*(?:${DONE}))(?![\\s\\S]*(?:${LURE}))|^(?=[\\s\\S]*(?:${DONE_IN_ENGLISH}))(?![\\s\\S]*(?:${LURE_IN_ENGLISH}))`, 'u'),
};

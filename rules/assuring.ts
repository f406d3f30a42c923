/**
 * How people assure others of a result, whatever the trade: a promise, a guarantee, money back, never and always, “or else blame me”.
 * Source of a regular expression for `eitherOrder` and conditions; stands alone nowhere, since people reassure each other all day.
 */
export const ASSURING =
  '保证|保你|保您|包(?:您|你|过|会|好|批|赚|[教拿进上落]|满意|退|瘦|生|治)|绝对|肯定|百分百|百分之百|100\\s*%|铁定|妥妥|没跑|跑不掉|稳[稳的赚拿进了]|不是(?:问题|梦)|没问题|常规操作|无忧|零(?:风险|失败|缺|瑕|痛|恢复|压力|亏)|永[远久]|终身|一辈子|绝不|从(?:来)?没有?|全年无|没有[^,。!?\\n]{1,5}不(?:了|下来|过|到)|退(?:钱|款|你|您|学费|费|全|双倍|加盟费)|全额退|全退|赔(?!钱了)|不收[费钱]|不要钱|分文不取|一分钱?(?:不|都不)|免费(?:重做|补)|(?:写|落)[进在](?:合同|纸)|签(?:合同|协议|对赌|约)|兜底|担保|托底|算我(?:输|的)|还你|不信(?:你|您)?(?:来|试)|为止|底气|我养你|闭着?眼|放心|随便|都没关系|轻松|躺|竟然|直接起飞';

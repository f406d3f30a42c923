import { inside } from '../context';
import { LATIN_WORD } from './latin-word';
import { REACH_ME } from './reach-me';

const FOUND_OUT =
  /被告人?|嫌疑人|团伙|抓获|[查缴]获|查[处扣]|捣毁|打掉|侦破|破获|立案|刑拘|批捕|公诉|起诉|庭审|受审|判[处决]|宣判|获刑|获赔|被罚|处罚|罚款|典型案例|涉案|暗访|记者|编辑部|受访者?|调查(?:显示|发现|指出)|监管(?:总?局|部门)|消协|网信办|法院|检察[院官]|民警|警方|派出所|被公安|传唤|行政拘留|纪录片|历史学|通报|曝光|城管|小广告|贴满了|版主|封禁|全部封|(?:平台|官方|工商|税务|市监|质监)(?:最近|今天|又|也|正|在|来|都|开始|已经?){0,3}(?:严?查(?![询看收账验实阅得])|清理|整顿|打击)(?=[\p{L}\d])/gu;
const FOUND_OUT_IN_ENGLISH =
  /\b(?:regulators?|ftc|fined|(?:was|were|been) banned|banned the|court|prosecutors?|police|lawsuit|charged with|ruled|convicted|sentenced|arrested|journalists?|investigators?|moderators?)\b/gu;

/** Whoever asks to be reached, or claims to be the police and means the reader, tells nothing. */
const REACHING = new RegExp(
  `${REACH_ME}|[您你]的?(?:账户|银行卡|名下|涉嫌|身份)|配合(?:调查|核查)|我们?是[^,。]{0,8}(?:警|法院|检察|公安)|立减|到手价|名额|拿货|现货|要的来|来做|照样|能做|[注首][册存][^,]{0,2}送|https?:|www\\.|\\d{6,}`,
  'gu',
);

/** The line tells of a wrong that was found out, tried or looked into: 查处, 被告人, 记者暗访. */
export const exposed = inside(
  'line',
  [FOUND_OUT, FOUND_OUT_IN_ENGLISH],
  (has) => (has(FOUND_OUT) || (has(LATIN_WORD) && has(FOUND_OUT_IN_ENGLISH))) && !has(REACHING),
);

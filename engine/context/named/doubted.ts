import { inside } from '../context';
import { REACH_ME } from './reach-me';

const DOUBT = new RegExp(
  [
    '(?<![够还更])(?:正常|合理|划算|合法|违法|犯法|合规|靠谱|可信|可靠|真的|可行|有用|能信|能要)的?(?:吗|么|嘛|\\?|不(?=[,。!?;\\n]|$))',
    '是不是(?:都是|真|假|骗|违法|合法|套路|坑|犯)',
    '(?:算不算|属于|构成|会不会)[^,。?]{0,6}(?:违法|犯|骗|坐牢|判|罚|虚假|传销)|[会要](?:坐牢|判刑|被抓|被封|被罚)',
    '(?:能不能|可不可)信|怎么(?:量刑|处罚|判|维权|投诉|举报|看待|区分|分)|能(?:告|退)吗',
    '(?:到底|究竟|真的)(?:能不能|能|可以|会|有)[^,。?!]{0,8}(?:吗|么|[,?\\n]|$)',
    '为什么(?:没人管|还有|这么多|总有|老有|都)|(?:有|谁)(?:人|谁)?[^,。?]{0,2}(?:试|做|被骗|遇到|碰到)过',
    '(?:从来?|根本|才|再也)不(?:会)?(?:相信|信)(?=[,。!?;\\n]|$)|(?:你|您)们?(?:还|真|也)信|没(?:见过|有)[^,。]{0,4}真的?(?=[,。!?;\\n]|$)|算不算|要不要(?:加钱|投|信|交|退)',
    '\\b(?:is (?:it|this|that) (?:legit|legal|real|true|a scam)|should i\\b|is that just)',
  ].join('|'),
  'gu',
);

/** A question that is answered in the same breath is a pitch. */
const ANSWERED = new RegExp(`${REACH_ME}|当然|绝对|放心|联系|(?<!想)咨询|报名|领取|招募|合作|洽谈|@[a-z]`, 'gu');

/** The line asks whether it is lawful, true or to be trusted: 这个正常吗, 是不是骗人的. */
export const doubted = inside('line', [DOUBT], (has) => has(DOUBT) && !has(ANSWERED));

import type { Condition } from '@/engine/rule';

/** The wording is spoken of and not meant: told as somebody else's, found out, doubted, declined or warned of. For rules about what people offer or claim. */
export const SPOKEN_OF: readonly Condition[] = ['retold', 'exposed', 'doubted', 'refused', 'warned'];

/** Somebody tells, asks or warns of it; nobody offers it here. */
export const TELLING: Condition = {
  pattern:
    /听说|据说|新闻|看到有人|有人(?:说|让|叫|问|在|给|加我)|别(?:信|买|去|点|上当|再|乱|告诉)|被(?:骗|封|盗|抓|罚|拘)|上当|抓了|判了|违法|犯法|犯罪|报警|警察|民警|警方|举报|宣传|怎么|如何|是不是|会不会|为什么|靠谱[吗么]|有些|这些人|根本|哪里(?:可以|能)|要带什么|什么时候|几号|作业|老公|老婆|我[爸妈]|孩子(?:班|学)|小说|电影|剧情|电视剧|派出所|公安局|法院判|被判|判处|涉案|曝光了|居然|竟然|讽刺|禁止|不得|应当|有期徒刑|罚金|罚款|拘留|本法|管理法|禁毒|贩毒|缴获|歹徒|抢劫|勒索|挪用|女权|监测|疑犯|受审|化验|之路|起诉|流产|制裁|规定|条例/u,
  where: 'text',
};

/** A quoted wording is what the text is about: somebody read, heard or got it. For figures over the whole text. */
export const TOLD_WHOLE: Condition = {
  text: /^(?![\s\S]*(?:[加➕][我微v薇]|私[信聊我]|https?:|\d{6,}))[\s\S]*(?:写的是|写着|印着|念到|喊着|[收看刷听]到|自称|号称|声称)[^,。“"「]{0,8}[“"「][^“”"「」]{4,}[”"」]/u,
};

/** Customers are told to stay where they are protected. */
export const ON_PLATFORM: Condition = {
  text: /不(?:支持|接受|走|做|参与)[^,。!?]{0,4}(?:私下|线下|站外|场外)(?:交易|转账|付款)|(?:只能|必须|都?请|直接)(?:走|在)(?:平台|这里|店里|站内|这边)[^,。!?]{0,4}(?:付|拍|下单|交易|处理|沟通)/u,
};

/** Whoever writes says right before it that it is not done here: “不支持…”, “不能…”, “别…”. */
export const DENIED_BEFORE: Condition = {
  pattern: /(?:[不没别勿]|不[能会可准许让支接允用要肯再](?:持|受|许|以)?|禁止|没有|杜绝|拒绝|从不|请勿)(?:再|去|搞|做|接|有|参与|私自|随便)?$/u,
  side: 'before',
  within: 6,
};

/** Or right after it that it does not exist, may not be done or is not to be trusted: “…的事没有”, “…不能代购”, “…都要打个问号”. */
export const DENIED_AFTER: Condition = {
  pattern:
    /^[^,。!?\n]{0,6}?(?:没有$|不存在|不可信|不靠谱|不能(?:代购|买|卖|信)|是(?:骗|假的|违法|犯法|管制)|打个?大?问号|(?:不要|别|不许|不能)(?:转|发|传|往|信))/u,
  side: 'after',
  within: 16,
};

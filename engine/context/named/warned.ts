import { inside } from '../context';
import { LATIN_WORD } from './latin-word';

const WARNING = new RegExp(
  [
    '警惕|谨防|当心|小心|骗局|防骗|反诈|辟谣|举报|切勿|请勿|不要相信|别信|抵制|严禁|打击|禁止|管制(?!刀)|取缔|整治|诱饵|骗人|冒充|不可信|违者|谣言|黑产|劝[住阻]|拉黑|坐牢|犯法|都不要给',
    '(?:是|有|落入|掉进)[^,。]{0,6}陷阱|陷阱(?=[,。!?;\\n]|$)|钓鱼(?:网站|链接|短信|邮件|[,。!?;\\n]|$)|是钓鱼|骗子(?![勿绕走滚别空])',
    '(?:是|防|电信|网络|被)诈骗|诈骗(?:短信|电话|分子|套路|团伙|手法|话术|网站|链接|信息|罪)|远离[^,。]{0,3}(?:[赌毒骗贷]|传销|诱惑)',
    '(?:别|不要)[^,。]{0,4}(?:点开|点击|点(?=[,。!?;\\n]|$)|碰|填|扫|转账|理他|接那种|给(?:他|她|别人)|卖(?:给|卡)|出售|出借|出租|做(?=了|[,。!?;\\n]|$))|千万别(?:用|吃|喝|买|信|去|加|给|汇)',
    // a secret is to be kept from everybody; whoever then wants it for himself warns of nothing
    '(?:不要|勿|别)(?:再|随便|轻易)?(?:把|将)[^,。!?]{0,6}(?:验证码|密码|口令|[卡账帐]号|身份证)[^,。!?]{0,3}(?:告诉|透露|泄露|发给|转给)(?![^。!?\\n]{0,16}(?:[发报转](?:给|到)?我|[给告诉]我|回复))',
    '(?:(?<!别家|人家|同行|外面|市面上)都是|(?<!都|别家|人家|同行|外面|市面上)是|,)(?:乱讲|瞎说|胡说|忽悠|瞎扯|扯淡|吹牛|假的)',
  ].join('|'),
  'gu',
);

/** 不是骗子 reassures and warns of nothing. */
const REASSURING = /(?:不是|不|非|绝非|没|拒绝|无|防)(?:被)?(?:骗子|骗人|诈骗|骗局|黑产|陷阱|套路)/gu;
const IN_ENGLISH =
  /(?<!no |not a |isn['’]?t a )\b(?:scams?|scammers?|phishing|fraudsters?|hoax|beware|impersonat\w+|warn(?:s|ed|ing)? (?:of|about|against)|(?:do not|don['’]?t|never) (?:click|share|scan|forward|send|give|ask|fall))\b/gu;

/** The sentence warns of what it names: 警惕, 谨防, 骗局, 别点. */
export const warned = inside('sentence', [WARNING, IN_ENGLISH], (has) => (has(WARNING) && !has(REASSURING)) || (has(LATIN_WORD) && has(IN_ENGLISH)));

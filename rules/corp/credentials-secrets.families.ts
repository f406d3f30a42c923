import type { Expression } from '@/engine/match/expression';
import type { Condition, PatternDetector } from '@/engine/rule';
import { entropyOf } from '@/engine/validate/entropy';
import { isJwt } from '@/engine/validate/jwt';

/** True for what documents print in place of a key: filler, variables, angle brackets. */
const isFiller = (value: string) => /x{4,}|\*{3,}|\.{3,}|^\$|\$\{|\$\(|^<|^\{[A-Za-z_.{}]*$|^%.*%$|^\[|(\d)\1{11,}/i.test(value);

/** True for a word that documents use as a password. */
const isSampleWord = (value: string) =>
  /^(?:my|your)?[-_]?(?:password|passwd|passphrase|secret|token|abc|test|changeme|redacted|string|value)\d?$|replace|example|sample|placeholder|your[-_]|dummy|notareal/i.test(
    value,
  );

/** True unless the key is filler or one of the vendors' published examples. */
const isKey = (key: string) => !isFiller(key) && !/EXAMPLE$/.test(key);

/** A key that its own shape gives away. */
const shaped = (pattern: Expression): PatternDetector => ({ pattern, view: 'given', accept: isKey, score: 0.95 });

/** A key whose shape other things share: its value must look random, and where given a word must stand near. */
const random = (bitsPerChar: number, pattern: Expression, needs: readonly Condition[] = []): PatternDetector => ({
  pattern,
  view: 'given',
  accept: (key) => isKey(key) && entropyOf(key) >= bitsPerChar,
  needs,
  score: 0.9,
});

/** The value of `name = value`, `name: "value"` or 密码是value, without quotes. */
const assignedValue = (assignment: string) => assignment.replace(/^[\s\S]*?(?:[:：=]|是|为)[:=]?\s*/u, '').replace(/^["'`]+|["'`;,]+$/g, '');

/** A value that only its name gives away. */
const named = (bitsPerChar: number, pattern: Expression): PatternDetector => ({
  pattern,
  view: 'given',
  accept(assignment) {
    const value = assignedValue(assignment);
    return !isFiller(value) && !isSampleWord(value) && entropyOf(value) >= bitsPerChar;
  },
  score: 0.85,
});

/** True when both sides of `user:password` are somebody's, not the words that documents use. */
function isRealPair(user: string, password: string): boolean {
  return password !== user && !isFiller(password) && !isFiller(user) && !isSampleWord(password);
}

/** Keys of the clouds and platforms in use in China. Sources: the vendors' documents, read 2026-11-21. */
const CHINESE: readonly PatternDetector[] = [
  shaped(/(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,26}(?![A-Za-z0-9])/gu),
  random(3.5, /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{28,36}(?![A-Za-z0-9])/gu),
  shaped(/(?<![A-Za-z0-9])AKLT[A-Za-z0-9_-]{30,60}/gu),
  shaped(/(?<![A-Za-z0-9])ALTAK[A-Za-z0-9]{18,30}(?![A-Za-z0-9])/gu),
  shaped(/(?<![A-Za-z0-9])HPUA[A-Z0-9]{16}(?![A-Za-z0-9])/gu),
  shaped(/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[0-9a-f-]{36}/giu),
  shaped(/oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{40,64}/giu),
  shaped(/(?<![A-Za-z0-9])SEC[0-9a-f]{64}(?![A-Za-z0-9])/gu),
  shaped(/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/[0-9a-zA-Z-]{30,}/giu),
];

/** Keys with a prefix of their own, of vendors everywhere. Sources: the vendors' documents, read 2026-11-21. */
const PREFIXED: readonly PatternDetector[] = [
  shaped(/(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/gu),
  random(3.5, /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/gu, [
    { pattern: /key|密钥|google|谷歌|maps|firebase|gemini/u, where: 'sentence', within: 24 },
  ]),
  shaped(/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,}|ghs_\d+_eyJ[\w.-]{40,}|github_pat_[A-Za-z0-9_]{60,})/gu),
  shaped(/(?<![A-Za-z0-9])gl(?:pat|ptt|rt|dt|cbt|soat|ft|imt|agent|oas)-[A-Za-z0-9_.=-]{18,}/gu),
  shaped(/xox[abeoprs](?:-\d{6,}){1,3}-[A-Za-z0-9]{16,}|xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,}|xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]{20,}/gu),
  shaped(/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{20,}/giu),
  random(3.5, /(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/gu),
  shaped(/(?<![A-Za-z0-9])sk-ant-(?:api|admin|sid|oat)\d{2}-[A-Za-z0-9_-]{80,}AA(?![A-Za-z0-9_-])/gu),
  random(3.5, /(?<![A-Za-z0-9])sk-(?!ant-)(?:proj-|svcacct-|admin-|or-v1-)?[A-Za-z0-9_-]{32,}/gu),
  shaped(/(?<![A-Za-z0-9])(?:sk|rk)_(?:live|test|prod)_[A-Za-z0-9]{24,}|(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/=]{24,}/gu),
  random(3.8, /(?<![A-Za-z0-9])gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])/gu),
  shaped(/(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/gu),
  random(3.8, /(?<![A-Za-z0-9])hf_[A-Za-z]{34}(?![A-Za-z0-9_])/gu),
  shaped(
    /(?<![A-Za-z0-9])(?:dop|doo|dor)_v1_[a-f0-9]{64}|(?<![A-Za-z0-9])dckr_(?:pat|oat)_[A-Za-z0-9_-]{24,}|(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32}/gu,
  ),
  { ...shaped(/(?<![A-Za-z0-9])lin_(?:api|oauth)_[A-Za-z0-9]{32,}/gu), accept: (key) => !isFiller(key) },
  shaped(/(?<![A-Za-z0-9])pypi-AgE[A-Za-z0-9_-]{50,}|SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/gu),
  shaped(/(?<![A-Za-z0-9])tskey-[a-z]+-[A-Za-z0-9]{8,}-[A-Za-z0-9]{16,}/gu),
  shaped(/(?<![A-Za-z0-9])cf(?:a|u)t_[A-Za-z0-9]{40,}|(?<![A-Za-z0-9])gl(?:sa_[A-Za-z0-9]{32}_[a-f0-9]{8}|c_[A-Za-z0-9+/]{32,})/gu),
  shaped(/(?<![A-Za-z0-9])hv[sbr]\.[A-Za-z0-9_-]{24,}/gu),
  random(3.5, /(?<![A-Za-z0-9])s\.[A-Za-z0-9]{24}(?![A-Za-z0-9])/gu, [{ pattern: /token|vault/u, where: 'sentence', within: 24 }]),
  random(3.5, /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/gu),
  shaped(/(?<![A-Za-z0-9])sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}(?![A-Za-z0-9])|(?<![A-Za-z0-9])s-s4t2(?:ud|af)-[a-f0-9]{64}/gu),
  shaped(/(?<![A-Za-z0-9])ops_eyJ[A-Za-z0-9+/_-]{100,}|(?<![A-Z0-9])A3-[A-Z0-9]{6}-[A-Z0-9]{6,11}-[A-Z0-9]{5}(?:-[A-Z0-9]{5}){2,3}/gu),
  shaped(/(?<![A-Za-z0-9])ntn_\d{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/gu),
  shaped(/(?<![A-Za-z0-9])EAA[A-Z][A-Za-z0-9]{90,}|(?<!\d)\d{15,16}\|[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])/gu),
  random(3.5, /(?<![A-Za-z0-9_-])API-[A-Z0-9]{25,27}(?![A-Za-z0-9])/gu, [{ pattern: /octopus|api-?key|token/u, where: 'sentence', within: 24 }]),
];

/** Keys, passwords and headers that are known by what stands round them. */
const IN_CONTEXT: readonly PatternDetector[] = [
  { pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{10,}/gu, view: 'given', accept: isJwt, score: 0.9 },
  {
    pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?!\s*Proc-Type)(?!\s*[A-Za-z]{0,16}\s*-----END)(?:\s*[A-Za-z0-9+/=\s]{40,})?/gu,
    view: 'given',
    score: 0.9,
  },
  { pattern: /"type"\s*:\s*"service_account"/gu, view: 'given', severity: 'hint', score: 0.6 },
  {
    pattern:
      /(?:mysql|mariadb|postgres(?:ql)?|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|oracle|clickhouse|https?|ftps?|sftp|smb|jdbc:[a-z]+):\/\/[^\s/:@"'<>]*:(?![/\d]{0,5}@)[^\s/"'<>]{4,}@[\w.-]+/giu,
    view: 'given',
    accept(url) {
      const [, user = '', password = ''] = /:\/\/([^:]*):(.*)@/.exec(url) ?? [];
      return isRealPair(user, password);
    },
    score: 0.9,
  },
  {
    pattern: /(?:^|\s)(?:-u|--user)[ =]["']?[^\s:"'$]{1,64}["']?:["']?[^\s"'$]{6,}/gu,
    view: 'given',
    needs: [{ terms: ['curl'], where: 'text' }],
    accept(option) {
      const [, user = '', password = ''] = /["']?([^\s:"']+)["']?:["']?(.*)$/.exec(option.trim().replace(/^\S+?[ =]/, '')) ?? [];
      return isRealPair(user, password) && !/^user(?:name)?$/i.test(user) && entropyOf(password) >= 2.3;
    },
    score: 0.85,
  },
  named(2.8, /authorization["']?\s*[:=]\s*["']?(?:basic |bearer |token |api-token )?[A-Za-z0-9+/_.=~@-]{20,}/giu),
  named(2.8, /(?<![A-Za-z])(?:api-token|apikey|x-[a-z-]*api-?key|x-auth-token|private-token)["']?\s*:\s*["']?[A-Za-z0-9+/_.=~-]{10,}/giu),
  named(
    3.2,
    /(?:secret[_-]?(?:access[_-]?)?key|access[_-]?key[_-]?secret|app[_-]?secret|corp[_-]?secret|client[_-]?secret|api[_-]?(?:secret|token)|access[_-]?token|auth[_-]?token|secret[_-]?id)["']?[ \t]*[:：=]{1,2}[ \t]*["'`]?[A-Za-z0-9+/_.~=-]{16,64}(?![A-Za-z0-9+/_.~=-])/giu,
  ),
  named(
    2,
    /(?:登录|登陆|后台|数据库|服务器|账号|接口|邮箱|管理员|wifi|无线)?(?:密码|口令)[ \t]*(?:[:：=]|是|为|改成|改为|换成|设成|就是)[ \t]*(?=[^\s，,。；;]*[\d!@#$%^&*])[A-Za-z0-9!@#$%^&*._~+-]{6,32}(?![\p{L}])/giu,
  ),
  // No sign between: then the value must be of two kinds of character, and no meeting, parcel or archive is meant.
  {
    ...named(
      2.3,
      /(?<!会议|解压|提取|入会|考试)(?:密码|口令)[ \t]?(?=[A-Za-z\d]*[A-Za-z@#!$%^&*_])(?=[^\s，,。；;]*\d)[A-Za-z0-9!@#$%^&*._~+-]{7,32}(?![\p{L}])/giu,
    ),
    accept: (match) => isRealPair('', match.replace(/^(?:密码|口令)[ \t]?/u, '')) && entropyOf(match) >= 2.3,
  },
  {
    ...named(2, /(?:mysql|mysqldump|sshpass|psql|redis-cli)[^\n]{0,60}?\s(?:-p|-a|--password=)\s?["']?(?=[^\s"']*\d)[^\s"'$<]{5,40}/giu),
    accept: (match) => !isFiller(match) && !isSampleWord(match.replace(/^.*(?:-p|-a|--password=)\s?["']?/u, '')),
  },
  named(3.2, /(?:密钥|秘钥|令牌)[ \t]*(?:[:：=]|是|为)[ \t]*[A-Za-z0-9+/_.~=-]{16,80}/giu),
  shaped(/AccountKey=[A-Za-z0-9+/]{86}==/gu),
  named(2.3, /(?<![A-Za-z])(?:password|passwd|pwd)["']?[ \t]*[:：=][ \t]*["']?(?=[^\s"']*[\d!@#$%^&*])[^\s"',;，。]{6,64}/giu),
];

/** Every format of a secret, each a pattern of its own. */
export const SECRET_FAMILIES = [...CHINESE, ...PREFIXED, ...IN_CONTEXT] as unknown as readonly [PatternDetector, ...PatternDetector[]];

import type { PatternDetector } from '@/engine/rule';
import { entropyOf } from '@/engine/validate/entropy';
import { isJwt } from '@/engine/validate/jwt';

/** True unless the text is what documents show instead of a key: placeholders, one character repeated, counting, variables. */
function isRealValue(value: string): boolean {
  return !/example|sample|placeholder|changeme|your[-_]?|dummy|redacted|x{4,}|\*{3,}|\.{3,}|0{8,}|1234567|abcdefg|^\$|\$\{|^<.*>$|^%.*%$|^\{\{/i.test(value);
}

/** True for a value with at least so many bits a character, as random keys have and words and repeats have not. */
const isRandom = (bitsPerChar: number) => (value: string) => isRealValue(value) && entropyOf(value) >= bitsPerChar;

/** A key that its own prefix gives away. */
const prefixed = (pattern: RegExp, anchors: readonly string[], bitsPerChar = 3): PatternDetector => ({
  pattern,
  anchors,
  view: 'given',
  accept: isRandom(bitsPerChar),
  score: 0.95,
});

/** The part of `name = value` behind the sign, without quotes. */
const assignedValue = (assignment: string) => assignment.replace(/^[\s\S]*?(?:[:：=]|是|为)\s*/u, '').replace(/^["'`]+|["'`;,]+$/g, '');

/** A value that only its name gives away. */
const named = (pattern: RegExp, anchors: readonly string[], bitsPerChar: number): PatternDetector => ({
  pattern,
  anchors,
  view: 'given',
  accept: (assignment) => isRandom(bitsPerChar)(assignedValue(assignment)),
  score: 0.9,
});

/** Formats of the clouds, platforms and tools whose keys people paste into chats. Sources: the vendors' own documents, read 2026-11-21. */
export const SECRET_FAMILIES: readonly [PatternDetector, ...PatternDetector[]] = [
  prefixed(/(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])/gu, ['akia', 'asia', 'abia', 'acca']),
  prefixed(/(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,26}(?![A-Za-z0-9])/gu, ['ltai']),
  prefixed(/(?<![A-Za-z0-9])AKID[A-Za-z0-9]{13,48}(?![A-Za-z0-9])/gu, ['akid']),
  prefixed(/(?<![A-Za-z0-9])AKLT[A-Za-z0-9_-]{30,60}/gu, ['aklt']),
  prefixed(/(?<![A-Za-z0-9])ALTAK[A-Za-z0-9]{20,30}(?![A-Za-z0-9])/gu, ['altak']),
  prefixed(/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[0-9a-f-]{36}/giu, ['qyapi.weixin.qq.com']),
  prefixed(/oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{40,64}/giu, ['oapi.dingtalk.com']),
  prefixed(/(?<![A-Za-z0-9])SEC[0-9a-f]{64}(?![A-Za-z0-9])/gu, ['sec']),
  prefixed(/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/[0-9a-zA-Z-]{30,}/giu, ['open.feishu.cn', 'open.larksuite.com']),
  prefixed(/(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/gu, ['aiza'], 3.5),
  prefixed(/(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,}/gu, ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_']),
  prefixed(/github_pat_[A-Za-z0-9_]{60,}/gu, ['github_pat_']),
  prefixed(/(?<![A-Za-z0-9])gl(?:pat|ptt|rt|dt|cbt|soat|ft)-[A-Za-z0-9_.=-]{18,}/gu, ['glpat-', 'glptt-', 'glrt-', 'gldt-', 'glcbt-', 'glsoat-', 'glft-']),
  prefixed(/xox[abeprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{20,}/gu, ['xox', 'xapp-'], 2.5),
  prefixed(/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{20,}/giu, ['hooks.slack.com']),
  prefixed(/(?<![\d])\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/gu, [':aa'], 3.5),
  prefixed(/(?<![A-Za-z0-9])sk-(?:proj-|svcacct-|admin-|ant-[a-z]+\d+-)?[A-Za-z0-9_-]{20,}/gu, ['sk-'], 3.5),
  prefixed(/(?<![A-Za-z0-9])(?:sk|rk|whsec)_(?:live|test|prod)?_?[A-Za-z0-9]{16,}/gu, ['sk_', 'rk_', 'whsec_']),
  prefixed(/(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/gu, ['npm_']),
  prefixed(/(?<![A-Za-z0-9])(?:hf|dop_v1|pypi|dckr_pat|lin_api|shpat|SG\.[\w-]{20,24})[_.-][A-Za-z0-9_-]{30,}/gu, [
    'hf_',
    'dop_v1_',
    'pypi-',
    'dckr_pat_',
    'lin_api_',
    'shpat_',
    'sg.',
  ]),
  { pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{10,}/gu, anchors: ['eyj'], view: 'given', accept: isJwt, score: 0.9 },
  { pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s*[A-Za-z0-9+/=\s]{40,})?/gu, anchors: ['private key'], view: 'given', score: 0.9 },
  {
    pattern:
      /(?:mysql|postgres(?:ql)?|mongodb(?:\+srv)?|redis|rediss|amqps?|mssql|oracle|clickhouse|https?|ftps?|sftp|smb|jdbc:[a-z]+):\/\/[^\s/:@"'<>]*:(?![/\d]{0,5}@)[^\s/@"'<>]{3,}@[\w.-]+/giu,
    anchors: ['://'],
    view: 'given',
    accept: (url) => isRealValue((/:\/\/[^:]*:(.*)@/.exec(url) ?? ['', ''])[1] as string),
    score: 0.9,
  },
  named(
    /(?:secret[_-]?(?:access[_-]?)?key|access[_-]?key[_-]?secret|app[_-]?secret|corp[_-]?secret|client[_-]?secret|api[_-]?key|access[_-]?token|auth[_-]?token|secret[_-]?id)["']?\s*[:：=]{1,2}\s*["'`]?[A-Za-z0-9+/_.~=-]{16,}/giu,
    ['secret', 'key', 'token'],
    3.2,
  ),
  named(
    /(?<![\p{L}\d])(?:登录|登陆|后台|数据库|服务器|账号|接口|邮箱|管理员|wifi)?(?:密码|口令)\s*(?:[:：=]|是|为)\s*(?=[^\s，,。；;]*[\d!@#$%^&*])[A-Za-z0-9!@#$%^&*._~+-]{6,32}(?![\p{L}])/giu,
    ['密码', '口令'],
    2,
  ),
  named(/(?<![A-Za-z0-9])(?:password|passwd|pwd)["']?\s*[:：=]\s*["']?(?=[^\s"']*[\d!@#$%^&*])[^\s"',;，。]{6,64}/giu, ['password', 'passwd', 'pwd'], 2.3),
];

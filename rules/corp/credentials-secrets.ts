import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { SECRET_FAMILIES } from './credentials-secrets.families';

export const explanation = defineExplanation({
  title: { zh: '密钥与密码', en: 'Keys and passwords' },
  why: {
    zh: '密钥、令牌或密码一发出去，看到聊天记录的人都能用它登录、花钱、拿走数据；撤回也不算数。',
    en: 'Whoever sees the chat can use the key, token or password to sign in, spend money or take data. Recalling the message does not undo it.',
  },
  fix: {
    zh: '删掉它，改用密码管理器或一次性链接单独交付；已经发过的请马上更换。',
    en: 'Take it out and hand it over through a password manager or a one-time link; change it at once if it has been sent before.',
  },
  sources: [
    {
      name: { zh: '中华人民共和国数据安全法', en: 'Data Security Law of the PRC' },
      article: '第二十七条、第二十九条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn' },
  stage: 'stable',
  find: SECRET_FAMILIES,
  unless: [{ terms: ['示例', '占位', '举例', 'placeholder', 'for example'], where: 'sentence', within: 24 }],
  rewrite(text, { start, end }) {
    const name =
      /^(?:.*?(?:密码|口令|密钥|秘钥|令牌)\s*(?:[:：=是为]|改成|改为|换成|设成|就是)*\s*|.*?\s(?:-p|-a|--password=)\s?["']?|[^:：=是为]*(?:[:：=]+|是|为)(?!\/\/)\s*["']?)/u.exec(
        text.slice(start, end),
      )?.[0] ?? '';
    return { start: start + name.length, end, text: '[已移除]' };
  },
});

export const examples = defineExamples({
  bad: [
    '把这个⟦AKIAZ2J4XQ7PLTKD3MVQ⟧配到测试机上，用完还我',
    '⟦接口密码: Qx!90aaZk⟧，环境切 prod',
    `测试token ⟦ghp_${'aB3dE6fG9hJ1kL4mN7pQ2sT5vW8xY0zC1dE3'}⟧ 别传`,
    '⟦redis://admin:r3dis-9x@10.0.0.8⟧:6379 连这个',
    '⟦-----BEGIN RSA PRIVATE KEY-----⟧ 之后一段先收着',
    '⟦数据库密码：Wz!8822qq⟧，谁改的记一下',
    `阿里云 ⟦LTAI${'5tQk8mWc3ZrT9vXb2NyPd'}⟧ 先用这个`,
    '机器人地址 https://⟦qyapi.weixin.qq.com/cgi-bin/webhook/send?key=3f2a91c7-5b8e-4d06-9a1f-7c42e0b85d13⟧',
    '⟦后台密码是Hello#2931⟧，帮我登一下',
    '服务器 root ⟦密码 Abc@12345⟧，晚上别动',
    '⟦mysql -uroot -pQx90aaZk!⟧ 直接连这台',
    '⟦邮箱密码改成 Lake#1990⟧ 了，你试试',
  ],
  good: [
    '文档里统一用官方示例 AKIAIOSFODNN7EXAMPLE 占位，别放真的。',
    '从 Vault 取 token，别写到聊天里。',
    'commit 4ec1d9e 已合并，rev-parse 能查到。',
    '密码登录改成短信验证，口令不在群里说。',
    'root 权限收回，申请走工单系统审批。',
    '把 api_key=YOUR_API_KEY_HERE_1234 换成你自己的。',
    `password=$${'{DB_PASSWORD}'} 从环境变量读。`,
    '密码是多少？我忘了。',
    '会议号 123 456 789，密码 2020。',
    '新密码至少八位，包含大小写和数字。',
    '解压密码 abc12345，资料在网盘里。',
    '公钥 -----BEGIN PUBLIC KEY----- 可以放心发。',
  ],
  rewrites: [
    ['接口密码: Qx!90aaZk，环境切 prod', '接口密码: [已移除]，环境切 prod'],
    ['服务器 root 密码 Abc@12345，晚上别动', '服务器 root 密码 [已移除]，晚上别动'],
    ['邮箱密码改成 Lake#1990 了，你试试', '邮箱密码改成 [已移除] 了，你试试'],
  ],
});

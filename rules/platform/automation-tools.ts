import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { ANTI_FRAUD_LAW, WECHAT_ACCOUNT_RULES } from '../laws';
import { SPOKEN_OF } from '../telling';
import { WORDINGS } from './automation-tools.wordings';

export const explanation = defineExplanation({
  title: { zh: '外挂、群控、群发工具', en: 'Bots, mass senders and plug-ins' },
  why: {
    zh: '推荐或售卖多开、群控、自动加好友、群发代发、爆粉一类工具，平台一旦发现会封号；提供者还可能涉及刑责。',
    en: 'Recommending or selling multi-account, bulk-sending or auto-add tools gets accounts banned, and providers may be prosecuted.',
  },
  fix: {
    zh: '删掉工具推荐；需要群发时用企业微信的客户群发，或平台认可的服务商。',
    en: 'Drop the tool; for bulk messages use the platform’s own broadcast feature or an approved provider.',
  },
  sources: [
    { ...WECHAT_ACCOUNT_RULES, article: '1.2.6' },
    { ...ANTI_FRAUD_LAW, article: '第十四条第（三）项、第四十二条' },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'off', email: 'warn' },
  stage: 'stable',
  heedsScore: true,
  find: WORDINGS,
  unless: [
    ...SPOKEN_OF,
    { terms: ['不许', '严禁', '官方接口', '工单', '测试环境', '封号了', '封我', '每月能发', '自动化测试', '请不要', '会被封号'], where: 'text' },
  ],
  allow: ['外挂硬盘', '群控开关', '自动化测试'],
});

export const examples = defineExamples({
  bad: [
    '社群神器，⟦微信多开⟧一键转发，无限好友秒通过',
    '⟦自动加好友群控系统⟧，⟦养号防封⟧，⟦一天爆粉⟧500',
    '⟦群成员导出⟧脚本，1000人群⟦秒加⟧，限时特价',
    '⟦改定位⟧找客户，号不掉，⟦云控⟧稳定',
    '⟦微.信 多开⟧防 封教程，打包价',
    '微信⟦防feng养号⟧脚本，一天一千好友，懂的私',
    '⟦虚拟定位⟧打卡，钉钉⟦考勤神器⟧，月卡20',
    'AI⟦外呼机器人⟧，一天打三千个电话，不用人',
    '⟦钉钉虚拟打卡⟧，在家也能签到，15一个月',
    '淘宝⟦自动评价助手⟧，一晚上刷两百条',
    '⟦代发朋友圈⟧，一百个号，二十一条',
    '多账号管理浏览器，跨境⟦防关联⟧，一台电脑开一百个店',
    '⟦群控系统⟧出售，⟦一机控百机⟧',
  ],
  good: [
    '抖音粉丝掉了一千，是平台清理僵尸粉',
    { text: '各位版主注意，最近刷评论的小号多，先隐藏', surface: 'group' },
    'SD卡和外挂硬盘别混用，先备份再插。',
    '测试环境的自动化脚本跑完出错，我重跑。',
    '物业的群控开关坏了，报修工程部。',
    '不许在群里卖外挂和群控软件，发现就移出。',
    '客户群发走企业微信后台官方接口，频率遵守规则。',
    '飞机晚点了，群发一条消息说一声吧。',
    '多账号权限管理这块需求改了',
    '自动评价好了，忘了改',
    '接码的需求砍掉了',
    '清粉软件会不会封号啊',
    '自动回复设置好了，出差中',
  ],
  knownMiss: ['⟦虚拟定位软件，打卡神器⟧', '⟦ai换脸直播软件，绿幕都不用⟧'],
});

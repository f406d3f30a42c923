import { defineExamples, defineRule } from '@/engine/rule';

const SALE =
  /软件|脚本|系统|工具|教程|神器|代理|价|元|免费|测试|试用|日发|百万|@|加|私|联系|咨询|微信|tg|vx|出售|承接|接单|招|效果|稳|秒|独家|专业|一手|特惠|打包|不掉|u$/u;

export default defineRule({
  title: { zh: '外挂、群控、群发工具', en: 'Bots, mass senders and plug-ins' },
  why: {
    zh: '推荐或售卖多开、群控、自动加好友、群发代发、爆粉一类工具，平台一旦发现会封号；提供者还可能涉及刑责。',
    en: 'Recommending or selling multi-account, bulk-sending or auto-add tools gets accounts banned, and providers may be prosecuted.',
  },
  fix: {
    zh: '删掉工具推荐；需要群发时用企业微信的客户群发，或平台认可的服务商。',
    en: 'Drop the tool; for bulk messages use the platform’s own broadcast feature or an approved provider.',
  },
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn', email: 'warn' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '《微信个人账号使用规范》', en: 'WeChat rules for personal accounts' },
      article: '1.2.6',
      documentNumber: '2026-04-29 更新',
      checked: '2026-11-20',
      recheck: true,
    },
    {
      name: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law of the PRC' },
      article: '第十四条第（三）项、第四十二条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
  find: [
    {
      pattern:
        /(?:微信|微\s?\.\s?信|社群|群|账号|qq|tg|telegram|抖音|飞机|whatsapp|line|ws)[^。！？!?\n]{0,12}?(?:多开|分身|群控|云控|外挂|爆粉|(?:24小时|自动|手动|强制|暴力|无限)?群发(?:软件|营销|助手|工具|器|机器人|系统)?|私信代发|广告代发|代发|拉人|拉群|炒群|采集群?成?员?|协议号|协议号码|拉活人|批量注册|机器人[、/]?僵尸|僵尸粉)/gu,
      anchors: ['多开', '分身', '控', '外挂', '爆粉', '群发', '代发', '拉人', '拉群', '炒群', '采集', '协议号', '拉活人', '批量注册', '僵尸'],
      needs: [
        { pattern: /群控|云控|多开|爆粉|营销|软件|代发|采集|协议号|拉人|拉活人|炒群|暴力|机器人|僵尸|无限/u, where: 'text' },
        { pattern: SALE, where: 'text' },
      ],
      score: 0.85,
    },
    {
      pattern:
        /(?:群控|云控|爆粉|秒加好友|无限(?:好友|多开)|自动(?:加好友|加群|打招呼|引流)|一键(?:转发|群发)(?:神器|软件|脚本)?|群成员导出|跨群采集|改定位(?:找|加|软件)|防\s?(?:封|feng)(?:教程|软件|脚本|技术|号)?|养号(?:软件|脚本|防|系统)|(?:引流|截流|拓客|获客|爆粉|营销)(?:软件|脚本|神器|黑科技|系统))(?!测试|开关|号?[线段])/gu,
      anchors: ['控', '爆粉', '秒加', '无限', '自动', '一键', '导出', '采集', '定位', '防', '养号', '软件', '脚本', '神器', '黑科技', '系统'],
      needs: [
        { pattern: /微信|社群|好友|账?号|群|粉|引流|客户|tg|飞机|稳定|不掉|软件|脚本/u, where: 'text' },
        { pattern: SALE, where: 'text' },
      ],
      unless: [{ terms: ['自动加群公告'], where: 'sentence' }],
      score: 0.85,
    },
    {
      pattern: /(?:微\s?\.?\s?信|养号)[^。，,\n]{0,6}(?:防\s?封|防feng|脚本|多\s?开|外挂)/gu,
      anchors: ['防', '脚本', '开', '外挂'],
      needs: [{ pattern: SALE, where: 'text' }],
      score: 0.85,
    },
    {
      pattern:
        /(?:超级|稳定|苹果|mdm|tf|品牌|各种|企业)\s?签名?(?:[、，,/\s]|app|tf|mdm|稳定|免费|快捷|低价|招代理|测|各种)|app\s?封\s?[装~]+\s?装?|(?:安卓|apk)[^。，\n]{0,2}报毒|包报毒|封装报毒/gu,
      anchors: ['签', '封', '报毒'],
      needs: [{ pattern: /封\s?[装~]|报毒|超级签|mdm|tf签|签名?[^。]{0,6}(?:稳定|低价|免费|快捷|代理|价格)/u, where: 'text' }],
      score: 0.85,
    },
    {
      pattern:
        /(?:q\s?拉|line拉群|拉群团队|拉手|筛料|空号检测|号码检测|过滤号|群发短信|短信群发|卡发短信|电销线路|短信(?:&|和)?(?:电话|电销)|国际短信|马甲粉|活粉|僵尸粉|刷粉|涨粉|上粉|精准粉|股民粉|色粉|棋牌粉|bc粉|菠菜粉)[^。！？!?\n]{0,16}(?:招|团队|项目|价|@|联系|一手|全球|出海|老板|渠道|代发|兼职|站街|日|24|效果|合作|广告位|盘)/gu,
      anchors: ['拉', '筛料', '检测', '过滤号', '短信', '电销', '粉'],
      score: 0.8,
    },
    // Grey advertising and data: search-result flooding, hijacked traffic, number lists.
    {
      pattern:
        /[灰黑]词(?:霸屏|流量|排名)?|(?:百度|谷歌|佰度)[^。，\n]{0,6}(?:灰词|霸屏|黑帽)|(?:色站|涩站|色粉|站街|体育论坛)[^。\n]{0,10}(?:广告位|位置|包月|站出|招商)|(?:海外粉|股民粉|涩粉|体育粉|六合粉|约炮cpa|cpa劫持|劫持cpa|劫持数据)|(?:号码|定向|精准)(?:检测|筛查|号段)[^。\n]{0,16}(?:viber|skype|whatsapp|zalo|line|活跃|全球|免费|@)|盘口直招|q拉团队/gu,
      anchors: ['词', '百度', '谷歌', '佰度', '站', '粉', 'cpa', '劫持', '检测', '筛查', '号段', '直招', '拉', '体育论坛'],
      score: 0.75,
      unless: [{ terms: ['形容词', '关键词', '敏感词', '单词'], where: 'text' }],
    },
  ],
  unless: ['warned', 'refused', { terms: ['不许', '严禁', '官方接口', '工单', '测试环境', '封号了', '封我'], where: 'text' }],
  allow: ['外挂硬盘', '群控开关', '自动化测试'],
});

export const examples = defineExamples({
  bad: [
    '⟦社群神器，微信多开⟧⟦一键转发⟧，⟦无限好友⟧秒通过',
    '⟦自动加好友⟧⟦群控⟧系统，⟦养号防封⟧，一天⟦爆粉⟧500',
    '⟦群成员导出⟧脚本，1000人群秒加，限时特价',
    '⟦改定位找⟧客户，号不掉，⟦云控⟧稳定',
    '⟦微.信 多开防 封⟧教程，打包价',
    '⟦微信防feng⟧⟦养号脚本⟧，一天一千好友，懂的私',
  ],
  good: [
    'SD卡和外挂硬盘别混用，先备份再插。',
    '测试环境的自动化脚本跑完出错，我重跑。',
    '物业的群控开关坏了，报修工程部。',
    '不许在群里卖外挂和群控软件，发现就移出。',
    '客户群发走企业微信后台官方接口，频率遵守规则。',
    '飞机晚点了，群发一条消息说一声吧。',
  ],
});

import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import type { Rule } from '@/engine/rule';

/** What the tool does. */
const DRIVER = [
  '(?:微\\s?\\.?\\s?信|qq|tg|抖音|账号|app)[^。!?\\n]{0,4}(?:多\\s?开|分身)',
  '(?:微信|抖音|贴吧|微博|小红书|qq)[^。!?\\n]{0,6}(?:机器人|分身版|发帖机|改步数|自动[^,。!?\\n]{0,6}(?:工具|软件|神器)|涨粉神器)|自动(?:拉群|发帖|点赞|抢红包|浏览|养号|群发)|加爆',
  '涨粉(?:神器|软件|系统)|群控|云控|(?:私信|消息|暴力|无限|自动|批量|强制|24小时)?群发(?:软件|器|工具|系统|助手|神器|机器人)|私信(?:群发|代发|轰炸)',
  '(?:批量|自动)(?:评论|私信|加群|加粉|加人|加好友|注册|拉人|回复引流|打招呼|引流)|秒加好友|无限好友|爆粉|加粉(?:软件|系统|神器)|截流|拓客(?:系统|软件)|一键(?:转发|跟圈|群发|清粉)|跟圈',
  '群成员(?:导出|采集)|跨群采集|采集群成?员|协议号|拉活人|炒群|养号|防\\s?(?:封|feng)|改定位|虚拟定位|秒赞|僵尸号|(?:广告|全网|私信|tg)[^。,\\n]{0,4}代发',
  '引流(?:软件|脚本|神器|黑科技|系统|工具)|微信外挂|营销外挂|(?:号码?)?接码',
].join('|');
/** Who speaks: a seller, not somebody who complains or asks. */
const OFFER = [
  '软件|脚本|系统|后台|工具|教程|神器|机器人|试用|测试|出售|批发|特价|打包价|秒通过|[日一]天?[发加满]?\\s?\\d{2,}|\\d+\\s?[个台]?号|@|私我?|加我|联系|咨询|稳定|不封|不掉|号不|售后|包更新|精准',
  '百群|找客户|一千|日发|百万|管\\s?\\d+|支持|承接|接单|代理|送|懂的|源码|导出|[一每]天[^,。!?\\n]{0,4}[\\d一二三五]+百?|出一套|一套|包',
].join('|');
const DRIVER_WORDS =
  '机器人 发帖机 改步数 加爆 涨粉 开 分身 控 群发 私信 批量 自动 秒加 无限好友 爆粉 加粉 截流 拓客 一键 跟圈 群成员 采集 协议号 拉活人 炒群 养号 防 定位 秒赞 僵尸号 代发 引流 外挂 接码'.split(
    ' ',
  );

/** The wordings of “Bots, mass senders and plug-ins”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // A tool that drives accounts, together with the words of somebody who offers one.
  { pattern: new RegExp(eitherOrder(DRIVER, OFFER, 14), 'gu'), anchors: DRIVER_WORDS, score: 0.85 },
  // Tools whose very name says what they are for.
  {
    pattern:
      /(?:涨粉|引流|群发|私信|加粉|爆粉|截流|拓客|抢红包|秒赞|自动加好友|养号|改定位|虚拟定位|多开|双开|分身|防封|改步数)(?:软件|神器|系统|工具|脚本|外挂|助手|源码|黑科技|防封版)|批量(?:群发|加人|加粉|私信)|(?:微信|qq)[^,。!?\n]{0,4}防封版/gu,
    anchors: [
      '涨粉',
      '引流',
      '群发',
      '私信',
      '加粉',
      '爆粉',
      '截流',
      '拓客',
      '抢红包',
      '秒赞',
      '自动加好友',
      '养号',
      '定位',
      '多开',
      '双开',
      '分身',
      '防封',
      '改步数',
      '批量',
    ],
    needs: [{ text: /一晚|每天|日[加发]|登\s?\S{1,2}个|支持|秒|不封|按条|计费|试用|出售|加我|私|联系|价|元|懂|挂机|稳定|过滤|卖|送|免费|@/u }],
    unless: ['asked', { terms: ['怎么', '企业微信', '群发助手每月', '会议'], where: 'text' }],
    score: 0.8,
  },
  // Signing and packing services for apps that no store would take.
  {
    pattern:
      /(?:超级|稳定|苹果|mdm|tf|品牌)\s?签名?(?:[、,/\s]|app|tf|mdm|稳定|免费|快捷|低价|招代理|测)|app\s?封\s?[装~]|(?:安卓|apk)[^。,\n]{0,2}报毒|包报毒|封装报毒/gu,
    anchors: ['签', '封', '报毒'],
    needs: [{ text: /封\s?[装~]|报毒|超级签|mdm|tf签|签名?[^。]{0,6}(?:稳定|低价|免费|快捷|代理|价格)/u }],
    score: 0.85,
  },
  // Bulk texting, number checking and bought followers.
  {
    pattern: new RegExp(
      eitherOrder(
        'q\\s?拉|line拉群|拉群团队|(?<!手)拉手|筛料|空号检测|号码检测|过滤号|群发短信|短信群发|卡发短信|电销线路|国际短信|马甲粉|活粉|僵尸粉|刷粉|涨粉|上粉|精准粉|股民粉|棋牌粉|bc粉|菠菜粉',
        '招|团队|项目|价|@|联系|一手|全球|出海|老板|渠道|代发|兼职|日[发百]|24小时|效果|合作|广告位|盘|出售',
        14,
      ),
      'gu',
    ),
    anchors: ['拉', '筛料', '检测', '过滤号', '短信', '电销', '粉'],
    unless: [{ terms: ['账单', '欠费', '运营商', '涨粉快的原因'], where: 'text' }],
    score: 0.75,
  },
  // Grey advertising and data: search-result flooding, hijacked traffic, number lists.
  {
    pattern: anyOf(
      /[灰黑]词(?:霸屏|流量|排名)?|(?:百度|谷歌|佰度)[^。,\n]{0,6}(?:灰词|霸屏|黑帽)|(?:色站|涩站|色粉|站街|体育论坛)[^。\n]{0,10}(?:广告位|位置|包月|站出|招商)/u,
      /(?:海外粉|股民粉|涩粉|体育粉|六合粉|约炮cpa|cpa劫持|劫持cpa|劫持数据)/u,
      /(?:号码|定向|精准)(?:检测|筛查|号段)[^。\n]{0,16}(?:viber|skype|whatsapp|zalo|line|活跃|全球|免费|@)|盘口直招|q拉团队/u,
    ),
    anchors: ['词', '百度', '谷歌', '佰度', '站', '粉', 'cpa', '劫持', '检测', '筛查', '号段', '直招', '拉', '体育论坛'],
    score: 0.75,
    unless: [{ terms: ['形容词', '关键词', '敏感词', '单词'], where: 'text' }],
  },
  // The plainest wordings, in any disguise.
  {
    terms: ['微信群控', '微信多开', '微信爆粉', '自动加好友', '一键爆粉', '无限多开', '防封养号', '养号防封'],
    variants: ['separated', 'homophone', 'pinyin', 'split', 'shape', 'emoji', 'repeated'],
    needs: [{ text: new RegExp(OFFER, 'u') }],
    score: 0.85,
  },
];

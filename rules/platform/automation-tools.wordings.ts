import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import type { Condition, Rule } from '@/engine/rule';
import { DEALING } from '../dealing';
import { EVERY_VARIANT } from '../every-variant';
import { TELLING } from '../telling';

/** Who speaks: a seller, not somebody who complains or asks. */
const OFFER = [
  '软件|脚本|系统|后台|工具|教程|神器|机器人|试用|测试|出售|批发|特价|打包价|秒通过|[日一]天?[发加满]?\\s?\\d{2,}|\\d+\\s?[个台]?号|@|私我?|加我|联系|咨询|稳定|不封|不掉|号不|售后|包更新|精准',
  '百群|找客户|一千|日发|百万|管\\s?\\d+|支持|承接|接单|代理|送|懂的|源码|导出|[一每]天[^,。!?\\n]{0,4}[\\d一二三五]+百?|出一套|一套|包',
].join('|');

/** What such a tool does to people or to a platform. */
const DEEDS =
  '自动群发 自动通过 自动通过好友 自动私信 自动加人 自动加好友 自动加粉 自动点赞 自动评论 自动发布 自动抢单 自动抢 自动挂机 批量加人 批量加好友 批量私信 批量评论 批量注册 批量发 批量发布 截流 截流神器 群控 手机群控 手机群控系统 一台电脑控 防封 永不封号 防撤回 抢单 抢茅台 抢票 刷播放 刷播放量 代刷播放量 代刷 刷赞 刷粉 刷量 挂人气 直播间人气 暴粉 爆粉 涨粉 买粉 活粉 真人活粉 僵尸粉 清粉 微信清粉 采集成员 群采集 全加 裂变加粉 被动加人 被动加粉 外呼 外呼机器人 改步数 修改步数 修改微信步数 微信步数 虚拟定位 改定位 打卡神器 考勤神器 外挂 透视自瞄 透视 自瞄 短信轰炸 电话轰炸 呼死你 轰炸平台 养号 挂机养号 接码 接码平台 代发朋友圈 朋友圈代发 一键转发 转发同行朋友圈 跟圈 群拉人 全网发布 一键发布 一键搬家 防关联 营销手机 话术库 发帖机 机器人在线 群发软件 私信软件 炒群 协议号 直登号 采集群成员 群成员导出 微信多开 无限好友 秒加好友 自动加好友群控系统 微信群控 云控 拓客 拓客系统 一天爆粉 加粉 引流脚本 引流软件 引流神器 秒赞 抢红包 自动抢红包 营销外挂 能群发 批量群发 暴力群发 无限群发 wx多开 无限多开 多开防封 采集软件'.split(
    ' ',
  );
const SERVICES =
  '自动评价 自动评价助手 刷评价 刷访客 刷说说赞 说说赞 刷听歌量 刷听歌 刷网课 代刷网课 网课代刷 批量剪辑 剪辑去重 去重工具 矩阵号 矩阵系统 ai换脸 换脸直播 换脸软件 无人直播 电销卡 高频卡 防封卡 私域机器人 代聊 代聊代发 领劵脚本 自动领券 薅羊毛脚本 自动弹幕 刷弹幕 好友检测 删除好友检测 检测单删 虚拟打卡 钉钉虚拟打卡 代打卡 注册机 小号注册机 发广告机器人 自动踢人 加遍 精准客源 获客软件 获客系统 客源软件 爆粉 秒加 自动回复机器人 云手机 改机 改串号 过检测 防检测 协议软件 辅助挂 脚本挂 代抢 抢购软件 抢票插件 抢红包 抢单神器 刷单软件 养号软件 引流软件 拉群 代拉群 拉人进群 僵尸粉 买粉 刷粉 涨粉套餐 出售外挂 游戏外挂 刷评论 刷点赞 刷点击 刷流量 一机控百机 微信分身 短信轰炸机 代刷信誉 刷信誉 刷销量 刷好评 爬取客户 爬客户 客户电话采集 自动打怪 辅助脚本 打怪脚本 改定位打卡 定位打卡软件 打卡软件 同时登录十个微信 多开微信 刷播放 刷赞 全自动引流 自动聊天 自动加好友 抢票软件 多开分身 微信分身软件'.split(
    ' ',
  );
/** Deeds that make the name of a tool when one of these words follows. */
const TOOLS = '软件 神器 脚本 系统 工具 外挂 助手 机器人 插件 源码 黑科技'.split(' ');
const DRIVING =
  '群发 群控 云控 多开 分身 双开 加粉 爆粉 暴粉 涨粉 加人 自动加人 加好友 自动加好友 私信 截流 引流 拓客 养号 抢单 抢红包 秒赞 点赞 刷赞 刷粉 刷量 刷单 刷评论 虚拟定位 改定位 打卡 改步数 轰炸 短信轰炸 电话轰炸 采集 客源 获客 换脸 发帖 评论 注册 拉人 拉群 清粉 防封 自动回复'.split(
    ' ',
  );
const NAMED_TOOLS = DRIVING.flatMap((deed) => TOOLS.map((tool) => deed + tool));
/** By what means, and how much of it. */
const MEANS: Condition = {
  pattern:
    /机器人|脚本|软件|系统|神器|外挂|工具|程序|平台|插件|浏览器|app|云控|后台|教程|一[天日晚次]\s?[\d一二两三五]+|每天\s?[\d一二三]|[一二两三四五六七八九十\d]+[百千万]\s?(?:个|台|篇|条|人|粉|元|块|号|店|一|\d|手机)|\d{3,}|买\d+送|不掉|包[月收年]|一套|月卡|免费试|试用|永久|成功率|稳定|不封|自瞄|链接拿去|同行|在线|别人|客户|扫码|内置|\d\s?毛|伪装|话术/u,
  where: 'text',
  within: 26,
};
const SOLD: Condition = {
  text: /特价|懂的|打包价|想要的?|需要的?|要的|私|加我|联系|付费|包月|月卡|\d+\s?(?:元|块|毛|一条|一个|一天)|[\d一二三五]+\s?(?:元|块|毛)|[一二两三四五六七八九]百[五一二三]?|免费试|试用|送[七一三\d]天|教程|拿去|卖|买\d+送|包收录|成功率|有没有要|扫码即可|一天[\d一二两三四五六七八九]+[百千]?|稳定|送话术|带代码|永不|附教程|引流|话术|一[天晚日][^,。]{0,2}[\d一二两三五]|[百千万]人\s?\d|伪装|内置|不用人|解放双手|不掉|链接|便宜|全网|防关联|同行|五十永久/u,
};

/** The wordings of “Bots, mass senders and plug-ins”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // Signing and packing services for apps that no store would take.
  {
    pattern:
      /(?:超级|稳定|苹果|mdm|tf|品牌)\s?签名?(?:[、,/\s]|app|tf|mdm|稳定|免费|快捷|低价|招代理|测)|app\s?封\s?[装~]|(?:安卓|apk)[^。,\n]{0,2}报毒|包报毒|封装报毒/gu,
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
    score: 0.75,
    unless: [{ terms: ['形容词', '关键词', '敏感词', '单词'], where: 'text' }],
  },
  // Tools and services whose names say what they are for, on offer.
  {
    terms: [...SERVICES, ...NAMED_TOOLS],
    needs: [DEALING],
    unless: [
      TELLING,
      'asked',
      { terms: ['举报', '水军', '质量', '需求', '接口', '上线', '权限', '求经验', '论文', '比赛', '学完', '终于', '招聘', '诈骗', '文档'], where: 'text' },
    ],
    severity: 'warn',
    score: 0.75,
  },
  // A deed and a tool in other words: “自动回复私信的软件”, “脚本，挂机刷金币”.
  {
    terms: [...DRIVING, '挂机', '刷金币', '加满', '微信定位', '自动发', '自动加', '自动点赞', '自动评论', '自动签到', '自动抢'],
    needs: [{ pattern: /软件|神器|脚本|系统|工具|外挂|助手|机器人|插件/u, within: 8, where: 'text' }, DEALING],
    unless: [
      TELLING,
      'asked',
      {
        terms: ['举报', '水军', '需求', '接口', '上线', '权限', '论文', '比赛', '测试', '代码', '手机', '质量', '客服', '地图', '导航', '快递', '外卖'],
        where: 'text',
      },
    ],
    severity: 'warn',
    score: 0.7,
  },
  // What a tool does, by which means, and that it can be had.
  {
    terms: DEEDS,
    boundary: 'none',
    needs: [MEANS, SOLD],
    unless: [
      TELLING,
      'asked',
      {
        terms: [
          '企业微信后台',
          '官方',
          '接口',
          '需求',
          '测试',
          '上线',
          '权限',
          '数据库',
          '爬虫',
          '作业',
          '求经验',
          '好慢',
          '会议',
          '通知',
          '限流',
          '服务器',
          '展厅',
          '改代码',
          '提交',
          '合并',
          '部署',
          '论文',
          '公示',
          '客流',
          '医院',
          '记者',
          '日讯',
          '票房',
          '铃声',
          '屏幕',
          '待机',
          '短信容量',
          '公司(',
          '年报',
        ],
        where: 'text',
      },
    ],
    severity: 'warn',
    score: 0.75,
  },
  // The plainest wordings, in any disguise.
  {
    terms: ['微信群控', '微信多开', '微信爆粉', '自动加好友', '一键爆粉', '无限多开', '防封养号', '养号防封'],
    variants: EVERY_VARIANT,
    needs: [{ text: new RegExp(OFFER, 'u') }],
    score: 0.85,
  },
];

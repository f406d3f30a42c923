import { anyOf } from '@/engine/match/any-of';
import type { Condition, Rule } from '@/engine/rule';

const COUNT = String.raw`(?:\d+|[一二两三四五六七八九十百几]+)`;
/** What people are asked to do. */
const SHARE = [
  String.raw`转发|转(?:到|给)[^,。!?\n]{0,6}(?:群|朋友圈)|分享(?:到|至|${COUNT}\s?[个次]?(?:百人|微信)?(?:群|好友|朋友|人|圈))|邀请\s?${COUNT}\s?[位个名]?[人好朋]`,
  String.raw`拉(?:满|够|齐)?\s?${COUNT}\s?[个位名]?(?:人|好友|朋友|新)|助力|帮我点|点\s?[个亮]?\s?(?:在看|zai\s?看|再看)|点赞(?:满|过|达到)\s?${COUNT}`,
  String.raw`@\s?${COUNT}\s?[位个名]好友`,
].join('|');
/** What they are promised for it. */
const REWARD = '领|送|免费|红包|返现|返利|抽奖|抽取|开奖|解锁|兑换|兑奖|现金|提现|奖品|礼品|幸运儿|优惠券|资料|入群资格|试用|好运|\\d元';

/** What is asked for; each is innocent without a price on it. */
const FAVOURS =
  '转发 转发点赞 转发至 转三个群 转发抽奖 转到群 分享 分享到 点赞 点赞过 点赞关注 关注点赞 集满 集赞 助力 帮点 帮点一下 帮忙点 帮忙点点 点点 投票 投个票 投一票 帮投 砍一刀 最后一刀 砍最后一刀 邀请 再邀请 拉人 拉五个人 拉人进群 关注 先点关注 扫码关注 三连 三连关注 一键三连 打卡满 打卡 组团 组团瓜分 瓜分 互关 互赞 互粉 回关 回粉 发到三个 发到群 转疯 每转一个群 评论区打卡 转发评论 新用户 参加萌娃大赛'.split(
    ' ',
  );
/** The price: a gift, access, money, a draw; or a return of the favour. */
const PRIZE: Condition = {
  pattern:
    /(?:领|送|抽|得|换|拿|发)(?:你)?(?:一[份把个次]|个|我|大)?[^,。!?\n]{0,4}(?:红包|资料|奶茶|礼物|礼品|手机壳|会员|伞|火锅|奖|券|小样|现金|爆照|全套|体验)|免费(?:吃|领|送|看|拿)|退全款|全额返|截图(?:给我|领|到|发|换)|凭截图|揪[一二三四五\d]+位|解锁|瓜分|红包|有奖|加[一1]次|抽奖机会|秒回|必回|有关必|有回必|互关|回关|爆照|看不了|才能|再领|审核通过|发你会员|还差[一二两三\d]|差[一二两三\d]+[人个]|帮帮我|求求了?|点链接投|马上爆|送一个月/u,
  where: 'text',
  within: 24,
};

/** The wordings of “Induced sharing”, one idea a detector; the ground and the advice stand in the rule. */
export const WORDINGS: Rule['find'] = [
  // A share for a reward.
  {
    pattern: new RegExp(String.raw`(?:${SHARE})[^。!?;\n]{0,16}?(?:${REWARD})`, 'gu'),
    anchors: ['转', '分享', '邀请', '拉', '助力', '帮我点', '点', '@'],
  },
  // So many likes for a reward.
  {
    pattern: new RegExp(
      String.raw`集\s?(?:齐|满|够)?\s?${COUNT}\s?个?\s?[赞咱]|集[赞咱]\s?(?:齐|满|够)\s?${COUNT}|[满凑够]\s?${COUNT}\s?个?\s?(?:赞|liuyan|留言|转发|人头?)(?=[^。\n]{0,10}(?:开奖|抽|领|送|换|得|解锁|提现))`,
      'gu',
    ),
    anchors: ['集', '满', '凑', '够'],
  },
  // Guilt and superstition: who does not share is no …, will have bad luck.
  {
    pattern: anyOf(
      /不(?:转(?:发)?|顶)(?:就)?(?:不是[^,。!\n]{1,6}|没(?:良心|人性|朋友)|对不起[^,。!\n]{0,4}|[^,。\n]{0,3}倒霉|[^,。\n]{0,3}后悔)/u,
      /是[^,。!\n]{1,8}(?:就|都|必须)(?:转|分享|顶)起?来?|为了?(?:孩子|家人|父母|宝宝)[^。,\n]{0,4}(?:转|扩散|分享)(?:起来|一下|出去|发)/u,
      /转(?:发|走|给)[^。\n]{0,8}(?:改命|暴富|好运|平安|发财)|(?:看完|看到)(?:的)?(?:都|就)?必(?:须)?转/u,
    ),
    anchors: ['不转', '不顶', '转', '分享', '顶', '孩子', '家人', '父母', '宝宝'],
  },
  // No share, no content.
  {
    pattern:
      /(?:关注(?:公众号|本号|我)?|转发|分享|集赞|加群)[^。\n]{0,10}?(?:才能?|后方可|方可|后可|即可(?=解锁|查看|领|抽))\s?(?:看|查看|解锁|领|进群?|抽|获|兑|参加)/gu,
    anchors: ['关注', '转发', '分享', '集赞', '加群'],
  },
  // Begging for a slash or a boost.
  {
    pattern: /(?:帮(?:我|忙)?|求|来个人)\s?(?:砍(?:\s?[一1]?\s?[刀下])?(?!价|掉|树|成)|助力(?!上分|打野|开黑)一?下?|点一下助力)(?!价)|助力(?:我)?一下/gu,
    anchors: ['砍', '助力'],
  },
  // A favour with a price on it.
  {
    terms: FAVOURS,
    needs: [PRIZE],
    unless: [
      'asked',
      {
        terms: [
          '公司内',
          '公司摄影',
          '谢谢大家的',
          '谢谢老板',
          '失物',
          '上分',
          '辅助',
          '缺个',
          '流水线',
          '测试结果',
          '会议',
          '不需要',
          '不用',
          '活动结束',
          '老公',
          '昨天',
          '终于',
          '居然',
          '中奖了',
          '记者',
          '日讯',
          '论文',
          '抽奖抽到',
          '没抽到',
          '//@',
        ],
        where: 'text',
      },
      { pattern: /@[^\s:]{1,20}:/u, where: 'text' },
    ],
    score: 0.65,
  },
  // Guilt, luck and blood as a reason to pass on.
  {
    pattern: anyOf(
      /不转(?:发)?的?[^,。!?\n]{0,3}(?:死全家|断子绝孙|没良心|不孝|倒霉|后悔一辈子)|(?:是|凡是)[^,。!?\n]{1,8}(?:就|都要|都该|必须|请)转|转疯了|看完(?:不转|必转|请转)[,，]?[^,。!?\n]{0,8}/u,
      /转发?\s?(?:\d+|[一二三五十]+)\s?(?:个)?(?:人|群|好友)[^。!?\n]{0,8}(?:好运|发财|平安|灵|实现)|(?:好运|厄运)[^,。!?\n]{0,4}不转/u,
    ),
    anchors: ['转'],
    score: 0.75,
  },
];

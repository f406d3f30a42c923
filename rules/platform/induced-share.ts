import { anyOf } from '@/engine/match/any-of';
import { eitherOrder } from '@/engine/match/either-order';
import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';

const COUNT = String.raw`(?:\d+|[一二两三四五六七八九十百几]+)`;
/** What people are asked to do. */
const SHARE = [
  String.raw`转发|转(?:到|给)[^,。!?\n]{0,6}(?:群|朋友圈)|分享(?:到|至|${COUNT}\s?[个次]?(?:百人|微信)?(?:群|好友|朋友|人|圈))|邀请\s?${COUNT}\s?[位个名]?[人好朋]`,
  String.raw`拉(?:满|够|齐)?\s?${COUNT}\s?[个位名]?(?:人|好友|朋友|新)|助力|帮我点|点\s?[个亮]?\s?(?:在看|zai\s?看|再看)|点赞(?:满|过|达到)\s?${COUNT}`,
  String.raw`@\s?${COUNT}\s?[位个名]好友`,
].join('|');
/** What they are promised for it. */
const REWARD = '领|送|免费|红包|返现|返利|抽奖|抽取|开奖|解锁|兑换|兑奖|现金|提现|奖品|礼品|幸运儿|优惠券|资料|入群资格|试用|好运|\\d元';

export default defineRule({
  title: { zh: '诱导分享', en: 'Induced sharing' },
  why: {
    zh: '用好处、门槛或情感压力换转发、集赞、助力，微信会停止传播并可能封号；群友也会觉得被打扰。',
    en: 'Trading gifts, access or guilt for shares and likes gets links stopped and accounts limited, and bothers the group.',
  },
  fix: { zh: '直接给内容或报名方式，写明“愿意的话可以转发”，不以转发为条件。', en: 'Offer the content directly; say that sharing is welcome, not required.' },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off', email: 'hint' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '《微信外部链接内容管理规范》', en: 'WeChat rules on external links' },
      article: '诱导分享、诱导关注',
      url: 'https://weixin.qq.com/cgi-bin/readtemplate?t=weixin_external_links_content_management_specification',
      checked: '2026-11-20',
      recheck: true,
    },
    {
      name: { zh: '微信服务协议', en: 'WeChat terms of service' },
      article: '8.3.2',
      url: 'https://weixin.qq.com/agreement?lang=zh_CN',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
  find: [
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
      pattern: /(?:帮(?:我|忙)?|求|来个人)\s?(?:砍(?:\s?[一1]?\s?[刀下])?(?!价|掉|树|成)|助力一?下?|点一下助力)(?!价)|助力(?:我)?一下/gu,
      anchors: ['砍', '助力'],
    },
    // A screenshot as proof, a post kept up for days, people still missing from a group purchase.
    {
      pattern: new RegExp(
        [
          eitherOrder(
            String.raw`集赞\s?(?:满|够)?\s?${COUNT}?|投我一票|帮(?:我|忙)投(?:个|一)?票|投完|双击(?:点)?关注|点(?:个|点)?关注`,
            '找我|领|送|礼物|红包|抽|兑|免费',
            14,
          ),
          '(?:一生平安|保平安|父母(?:长寿|健康)|好人有好报|福气)[^。!?\\n]{0,10}转(?:到|发|给|起)|转(?:到|发|给)[^。!?\\n]{0,8}(?:保佑|长寿|福气)',
          String.raw`关[注主](?:[^,。!?\n]{0,2})(?:公众号|店铺|主播|直播间|本号|我们?)[^。!?\n]{0,12}(?:领|送|现金|红包|免费|抽|才有|资格)`,
          '转发朋友圈[^。!?\\n]{0,6}(?:集赞|截图|打卡)',
          String.raw`砍\s?[一1]\s?刀[^。!?\n]{0,10}(?:帮|提现|免费|差|送)`,
          eitherOrder('邀请(?:新用户|好友|朋友|新人)|分享链接', String.raw`[你双各]方?得\s?${COUNT}\s?[元块]|奖励|越多|返现|提现|红包`, 12),
          eitherOrder(
            String.raw`转(?:发|够|满|到)[^,。!?\n]{0,6}|朋友圈[^,。!?\n]{0,6}|关注[^,。!?\n]{0,6}|分享[^,。!?\n]{0,4}|点赞[^,。!?\n]{0,4}`,
            String.raw`(?:凭)?(?:截图|图)[^。!?\n]{0,8}(?:领|送|换|免费|红包|奖|密码|返|才)`,
            8,
          ),
          String.raw`转(?:够|满)\s?${COUNT}\s?个?群|朋友圈(?:发|保留|挂)?(?:满)?\s?${COUNT}\s?天[^。!?\n]{0,8}(?:退|返|送|领|免)`,
          eitherOrder('转一转|转起来|动动手指|动动小手', '免费|抽|领|送|奖|福利', 10),
          String.raw`(?:拼团|团|助力|砍价|还)\s?[差缺]\s?${COUNT}\s?[个位名]?人?[^。!?\n]{0,10}(?:拉人|人头|帮我|帮忙|助力|点一下)|拉\s?(?:${COUNT}\s?个)?人头?[^。!?\n]{0,6}(?:奖励|优惠|提成|返|\d\s?[元块])`,
          String.raw`不(?:帮我|帮忙|点|投)(?:[^,。!?\n]{0,4})就(?:是)?(?:不够?|没|看不起)[^,。!?\n]{0,4}|转发?(?:了)?有?好运|不转[^。!?\n]{0,4}(?:厄运|倒大?霉)|忽略[^。!?\n]{0,4}倒大?霉`,
        ].join('|'),
        'gu',
      ),
      anchors: [
        '集赞',
        '投',
        '双击',
        '点',
        '邀请',
        '转',
        '朋友圈',
        '关注',
        '分享',
        '点赞',
        '动动',
        '人',
        '不帮',
        '不点',
        '不投',
        '忽略',
        '集赞',
        '投',
        '双击',
        '点',
        '邀请',
        '平安',
        '长寿',
        '健康',
        '好报',
        '福气',
        '砍',
        '关主',
      ],
      score: 0.75,
    },
  ],
  unless: ['negated', 'warned', 'reported', { text: /怎么|如何/u }],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '⟦转发这条到3个群，截图来领免费⟧资料包',
    '⟦集38个赞⟧送体验课，差一个不给哦',
    '⟦关注后才能查看⟧测试结果，你的前世是什么',
    '⟦帮我砍1刀⟧，差0.02元就能免费领，⟦是朋友就转⟧',
    '⟦不转不是中国人⟧，⟦为孩子转起来⟧',
    '⟦分享3个群解锁⟧完整视频，⟦拉10个人头返现⟧',
    '⟦点个zai看，转到家族群，幸运儿⟧送体温计',
    '⟦是校友就转⟧，凑⟦满200个liuyan⟧开奖',
  ],
  good: [
    '甲方砍价到九折，我们这边成本降2%还能接受。',
    'QA：关注流水线重跑之后的测试结果，绿了再合。',
    '想看活动照片的可以进相册，不需要转发。',
    '投票随意，不勉强，群里也不要刷。',
    '请关注水位，三号泵房夜里再看一次。',
    '谢谢你分享这份资料，我转给组里看看。',
  ],
});

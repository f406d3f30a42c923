import type { Condition } from '@/engine/rule';
import { defineExamples, defineRule } from '@/engine/rule';
import { CRIMINAL_LAW } from '../laws';

/** Something is paid for recruits. */
const REWARD: Condition = {
  pattern: /返|赚|收益|奖励?|有钱拿|店主|礼包|占位|终身|合伙人|推荐|提成|经理|百万|收入|业绩|复制/u,
  where: 'text',
};

export default defineRule({
  title: { zh: '涉嫌传销拉人头', en: 'Possible pyramid scheme' },
  why: {
    zh: '交入门费、发展下线、按层级返利就是传销，拉人的要处罚，参加的血本无归。',
    en: 'Entry fees, recruits below you and rewards by level make a pyramid scheme; recruiters are punished, joiners lose their money.',
  },
  fix: {
    zh: '不要发。正规推荐奖励只有一级，不交入门费，不算团队业绩。',
    en: 'Do not send it. An honest referral reward has one level, no entry fee and no team volume.',
  },
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'warn' },
  stage: 'stable',
  sources: [
    {
      name: { zh: '禁止传销条例', en: 'Regulation Prohibiting Pyramid Selling' },
      article: '第七条、第二十四条',
      documentNumber: '国务院令第 444 号',
      checked: '2026-11-20',
    },
    {
      name: { zh: '中华人民共和国治安管理处罚法（2025 年修订）', en: 'Public Security Administration Punishments Law of the PRC (2025)' },
      article: '第三十四条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    { ...CRIMINAL_LAW, article: '第二百二十四条之一' },
  ],
  find: [
    {
      terms:
        '直推间推 直推奖 间推奖 静态动态双收益 静态动态收益 消费全返 锁定下级 排网 先占位再排网 团队裂变 裂变合伙人 推荐一人返 下线越多 下线业绩 把钱花出去再赚回来 三三复制 五级三阶 几何倍增 管道收入 双轨制 级差奖 见点奖'.split(
          ' ',
        ),
      variants: ['separated'],
      needs: [REWARD],
    },
    {
      pattern: /拉\s*(?:够|满)?\s*[一二两三四五六七八九十\d]*\s*个?\s*(?:人头|下线|人(?:入会|进来|加入|进群)(?!抽))|发展[^,。!\n]{0,4}(?:下线|下级|代理)/gu,
      anchors: ['人头', '下线', '下级', '人入会', '人进来', '人加入', '人进群', '代理'],
      needs: [{ pattern: /回本|赚|返|奖励|躺|分得|分红|提成|升级|收钱/u, where: 'text' }],
    },
    {
      pattern:
        /(?:成为|交|买|购买|升级)[^,。!\n]{0,10}(?:店主|合伙人|礼包|会员|股东|套餐|vip|会费)[^。!\n]{0,10}?(?:推荐|锁定|直推|拉|下线|享受)[^,。!\n]{0,6}(?:返利?|奖励?|收益|下级|提成|一?人返?)\s*\d*/gu,
      anchors: '店主 合伙人 礼包 会员 股东 套餐 vip 会费'.split(' '),
    },
    {
      pattern:
        /(?:二级)?(?:三级|两级|多级|九级)[^,。!\n]{0,4}(?:都有钱拿|返利|分销|提成|分佣|返佣)|团队(?:越大|业绩)[^,。!\n]{0,6}(?:分得|赚得|返得|收入)?(?:越多|越高|多少)|每?推荐[一1]个?人[^,。!\n]{0,2}(?:奖励?|返)\s*\d*|拉一个[^,。!\n]{0,2}(?:提|返|奖|赚)\s*\d+|下级再拉|锁客[三二]代|(?:下面|下级)的?人?[^。!\n]{0,10}提成|升级?(?:为|成|做到)?(?:总代|区域经理|董事)[^。!\n]{0,4}(?:坐等|躺)/gu,
      anchors: '二级 三级 两级 多级 九级 团队 推荐一 推荐1 推荐个 下面 下级 拉一个 锁客 总代 区域经理 董事'.split(' '),
    },
  ],
  unless: [
    'negated',
    'warned',
    'asked',
    'refused',
    'reported',
    { pattern: /传销|招生|核裂变|仅一级|只有一级|组件|作业|股权|属违法|物理|诈骗|骗/u, where: 'text' },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦交2980成为创始店主，推荐一人返1000⟧，⟦团队裂变⟧⟦三级都有钱拿⟧',
    '⟦拉两个人头⟧就回本，⟦下线越多⟧躺赚越多',
    '⟦裂变合伙人⟧，⟦直推间推⟧都有奖励，⟦静态动态双收益⟧',
    '⟦消费全返⟧，⟦把钱花出去再赚回来⟧，⟦先占位再排网⟧',
    '⟦买699礼包即锁定下级⟧，终身收益',
    '⟦拉三个下线⟧你就回本，⟦团队越大分得越多⟧',
    { text: '⟦交 1980 成为合伙人，直推间推都有奖励⟧，⟦团队业绩越多返得越多⟧', surface: 'group' },
    '只要你⟦拉够五个人入会⟧，就能⟦升级总代，坐等⟧收钱',
    '⟦交会费成为VIP，每推荐一人奖励300⟧，⟦下面的人再推荐你还有提成⟧',
    '⟦三三复制⟧，半年做到区域经理，百万不是梦',
    '⟦二级三级分佣⟧，⟦团队越大管道收入越高⟧',
    '⟦购买产品套餐即成合伙人，享受下线业绩5%提成⟧',
    '注册就送积分，邀请越多等级越高，⟦直推奖⟧10%，⟦间推奖⟧5%',
    '加入我们成为代理，⟦发展三个下级⟧就能躺赚',
    '加盟费3800，⟦拉一个提800⟧，⟦下级再拉⟧你还抽成',
    '裂变模式，⟦锁客三代⟧，躺着收管理费',
  ],
  good: [
    '老带新活动：推荐好友首单，双方各得5元无门槛券，仅一级。',
    '物理课讲核裂变，作业第3题有点难。',
    '公司内推一名工程师入职，HR发推荐奖2000元。',
    '警惕传销：以发展下线人数计算报酬的都属违法。',
    '小组合伙开店，股权比例和出资写进协议了。',
    '地铁线网规划排网图已更新，周五评审。',
    '推荐朋友来面试，公司给内推奖',
    { text: '团队建设活动拉人报名', alsoFires: ['spam/learned'] },
    '邀请你参加同学聚会',
    '拉人进群填一下表，方便统计人数。',
    { text: '公司会员推荐活动：推荐一位好友，双方各得10元券。', alsoFires: ['spam/marketing-stack'] },
    '团队业绩这个月增长不错，给大家发奖金。',
    '邀请码填我的，大家都有积分',
  ],
});

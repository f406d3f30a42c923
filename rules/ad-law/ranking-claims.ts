import { deleteClause } from '@/engine/rewrite/delete-clause';
import { firstOf } from '@/engine/rewrite/first-of';
import { replacePattern } from '@/engine/rewrite/replace-pattern';
import { defineExamples, defineRule } from '@/engine/rule';
import { DATED_SOURCE } from '../dated-source';
import { AD_LAW, ADVERTISING, CITATION_GUIDE, COMPETITION_LAW, PRICE_RULES } from '../laws';
import { praisingOr } from '../selling';

export default defineRule({
  title: { zh: '排名销量无依据', en: 'Ranking without proof' },
  why: {
    zh: '“销量第一”“全网最低价”要有来源、时间和范围；说不出依据就属于误导，容易被举报。',
    en: '“Best-selling” or “lowest price anywhere” needs a source, a period and a scope; without them it misleads and gets reported.',
  },
  fix: {
    zh: '写明数据来源、时间和范围，或改成自己的实际数字和活动价。',
    en: 'Name source, period and scope, or give your own real figure and price instead.',
  },
  severity: 'warn',
  bySurface: { group: 'hint', direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第十一条、第二十八条', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条' },
    { ...PRICE_RULES, article: '第十九条' },
    { ...CITATION_GUIDE, article: '全文', surfaces: ADVERTISING },
  ],
  find: [
    {
      pattern:
        /(?:(?:销[量售]|销售额|出货量|市场?占有?率|市场份额|[回复]购率?|好评率?|排名|口碑|人气|门店数量?|用户数|规模)[^,。!;\n]{0,8}(?:第\s*[1一](?![次届名]?[^,。!;\n]{0,2}名)|冠军|榜首|首位|龙头|(?:遥遥)?领先|没输过))/gu,
      anchors: '销量 销售 出货量 市占 市场占 市场份额 回购 复购 好评 排名 口碑 人气 门店 用户数 规模'.split(' '),
      needs: [praisingOr(/品牌|团队|家庭的选择|买贵|预约|选择我们|口碑看得见/u)],
    },
    { pattern: /(?:[回复]购率|复购|好评率|口碑)[^,。!;\n]{0,6}(?:第\s*[1一]|榜首|没输过)/gu, anchors: ['回购', '复购', '好评率', '口碑'] },
    {
      pattern:
        /(?:第\s*[1一]|冠军)(?:销量|品牌|单品|口碑)|销冠|赛道冠军|(?:行业)?领导(?:品牌|者)|行业(?:龙头|老大|标杆)|断层(?:第一|领先)|(?:蝉联|连续[^,。!;\n]{1,4}(?:夺得|位居|稳居))[^,。!;\n]{0,8}?(?:第\s*[1一]|榜首|冠军|首位)|(?:规模|数量)最大|\p{Script=Han}{2}率第\s*[1一]|类目(?:销量)?第\s*[1一]|(?:行业|全国|全网|同类|本地)[^,。!;\n]{0,3}排名\s*第\s*[1一]|(?:行业|市场)(?:领先|第一(?!家|个|次))/gu,
      anchors:
        '一销量 1销量 一品牌 1品牌 一单品 1单品 一口碑 1口碑 冠军 销冠 领导品牌 领导者 龙头 老大 标杆 断层 规模最大 数量最大 率第1 率第一 类目 蝉联 夺得 位居 稳居 排名 行业领先 市场领先 行业第一 市场第一'.split(
          ' ',
        ),
      needs: [praisingOr(/团队|家庭的选择|服务|品牌|预约|机构/u)],
    },
    {
      terms: '全网最低价 全网最低 全网价格最低 全城最低价 全网底价 全市最低价 史低价 地板价 价格屠夫'.split(' '),
      variants: ['separated'],
      needs: [praisingOr(/我们|杀到|亏本|清仓|批发|史低|最低价|底价|抢|买贵|错过/u)],
    },
    {
      pattern:
        /每(?:卖出?)?\s*[\d一二两三四五六七八九十]+\s*(?:[台件瓶份包盒]|个?(?:人|家庭|妈妈))[^。\n]{0,10}就有\s*[\d一二两三四五六七八九十]+[台件瓶份包盒个]?/gu,
      anchors: ['就有'],
      needs: [praisingOr(/我们|本店|选择|在用/u)],
      unless: ['reported'],
    },
  ],
  unless: ['negated', 'warned', 'asked', 'aspired', DATED_SOURCE, { pattern: /有没有|别写|不要写|法务|接龙[里中]|月考|小组赛|考试|没有就先/u }],
  rewrite: firstOf(replacePattern([/全[网市](?:最低价?|底价)|史低价?|地板价/, '活动价']), deleteClause),
});

export const examples = defineExamples({
  bad: [
    '连续三年⟦销量第一⟧，⟦全网最低价⟧，手慢无',
    '全国⟦每卖出10台空气炸锅就有7台⟧是我们家的',
    '⟦行业领导品牌⟧，⟦市场占有率遥遥领先⟧，闭眼入',
    '小众护肤⟦赛道冠军⟧，敏感肌亚洲⟦销冠⟧',
    '同城⟦回购率第①⟧，咱家烤鱼⟦排名没输过⟧',
    '⟦史低价⟧杀到，⟦价格屠夫⟧就是我们，⟦全网底价⟧',
    '我家烘焙⟦口碑第➊⟧，全城⟦销冠⟧，团购从速',
    { text: '咱家奶粉全城⟦销量第一⟧，团购接龙', surface: 'group' },
    '我们品牌连续五年全国⟦销量遥遥领先⟧',
    '双十一⟦类目第一⟧，二十万家庭的选择',
    '⟦全网价格最低⟧，买贵包退',
    '本地⟦口碑榜第一⟧名的家政公司，欢迎预约',
    '⟦行业排名第一⟧的代运营团队',
    '⟦市场份额稳居首位⟧，老客户复购率高达95%',
    '⟦每三个人就有一个⟧在用我们的牙刷',
    '天猫儿童餐椅⟦销量冠军⟧，正在团购',
    '⟦蝉联三届美业销量榜首⟧，口碑看得见',
    '全国⟦门店数量第一⟧的连锁品牌，诚邀加盟',
    '同类产品⟦销量冠军⟧，20万+妈妈的选择',
    '行业TOP3品牌，⟦复购率第一⟧，放心冲',
    '我们是国内⟦规模最大⟧的艺考机构，每年⟦上岸率第一⟧',
    '⟦地板价⟧清仓，比批发市场还低，亏本卖',
    '⟦连续八年稳居同城外卖排行榜首⟧位，欢迎下单',
  ],
  good: [
    '上周群内接龙里，椰子水的下单数量排第一，第二是酸奶。',
    '据国家统计局公布的数据，本省小麦产量排名全国第一。',
    '我家娃这次月考数学第一，晚上加鸡腿。',
    '小组赛踢完，他们暂列小组第一。',
    '有没有第三方报告能证明我们销量第一？没有就先别写进海报。',
    '本店 2026 年 1—10 月共卖出雨伞 3210 把，后台截图见详情页。',
    '他连续两年拿到公司的销售冠军，请大家吃饭。',
    '他在班里排名第一',
    '这个季度谁的销量第一？',
    '据统计局数据，今年出口额排名全国第一',
    '全网最低是多少钱来着？',
    '他跑步比赛得了冠军',
    '我们小组这次绩效排名第一',
    '本季度各区销量：华东第一，华南第二，详见附件第3页。',
    '直播间冠军争霸赛今晚开始，欢迎来看。',
    '你们觉得哪个品牌的销量会是今年第一？',
    '2026年10月本店同类目销量第一（数据来源：平台后台截图）。',
    '全网最低价这种话别信，都是先涨后降。',
    '他在我们公司连续三年绩效第一',
  ],
  rewrites: [
    ['连续三年销量第一，全网最低价，手慢无', '活动价，手慢无'],
    ['行业领导品牌，市场占有率遥遥领先，闭眼入', '闭眼入'],
  ],
});

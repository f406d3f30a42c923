import { dropClaim } from '@/engine/rewrite/drop-claim';
import type { Rewrite } from '@/engine/rule';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { spokenNumber } from '@/engine/validate/spoken-number';
import { COMPETITION_LAW, CONSUMER_LAW, PRICE_RULES } from '../laws';

const REFERENCE = '(?:原价|专柜价?|市场价|吊牌价?|零售[价価]|划线[价価]|门市价|官网价?|平[时常]卖|日常价|门店标?价|标价|定价|(?:专柜|商场)同款(?:吊牌)?价?)';

/** Where the goods are said to cost more. */
const ELSEWHERE =
  '(?:挂牌|市场价|超市|菜[场市]|饭店|别家[^,。]{0,4}要|吊牌价?|商场[里卖]?|原[价来]|平[时常]|别人[家卖]*|别家|市面(?:上|售价)?|日常价|(?:国外)?专柜|官网|价值|门市价|外面(?:做一次|买)?|(?:建议)?零售价|实体店|市价|正价)';
/** And where they are cheap. */
const HERE =
  '(?:今天|现在|直播间|团购|福利价|我[这给]|咱(?:家|们)?|只[要收卖需]|代购价?|体验价?|这里|抢|到手|拿走|带走|成交|群里|内部价|成本价|老客户|老学员|群价|资料费|员工价|我们)';
const SUM = '(?:[一二两三四五六七八九十]块[一二三四五六七八九]|\\d{1,7}(?:\\.\\d{1,2})?\\s*万?|[一二两三四五六七八九十百千万零]{2,8})[多几来]?(?:元|块)?';

/** True when the second price is less than half the first. */
function isSteep(matched: string): boolean {
  const said = [...matched.matchAll(/[一二两三四五六七八九十](?=块)|\d+(?:\.\d+)?\s*万?|[一二两三四五六七八九十百千万零]{2,}/g)].map(([number]) =>
    spokenNumber(number),
  );
  const [from, to] = [said[0], said.at(-1)];
  return from !== undefined && to !== undefined && to < from / 2;
}

/** Leaves the price to be paid and takes the reference price away. */
const dropReference: Rewrite = (text, { start, end }) => {
  const reference = /^.{2,4}?\s*[:：]?\s*[¥￥]?\s*\d+(?:\.\d+)?\s*(?:元|块)?\s*(?:的|[,，、→])?\s*/u.exec(text.slice(start, end));
  return reference ? { start, end: start + reference[0].length, text: '' } : null;
};

const drop = dropClaim(/(?!)/u);

export const explanation = defineExplanation({
  title: { zh: '原价没依据', en: 'Unproven former price' },
  why: {
    zh: '原价、划线价要真有成交或写明来源；虚标高价再打折可能构成价格欺诈。',
    en: 'A former price must have been charged or have a named source; inventing one to discount from may be price fraud.',
  },
  fix: { zh: '写明划线价是什么价、哪段时间的，或者只写现价。', en: 'Say what the crossed-out price is and when it held, or give the present price alone.' },
  sources: [
    { ...PRICE_RULES, article: '第十六条、第十九条' },
    {
      name: { zh: '中华人民共和国价格法', en: 'Price Law of the PRC' },
      article: '第十四条第（四）项、第四十条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
    { ...COMPETITION_LAW, article: '第九条' },
    { ...CONSUMER_LAW, article: '第二十条' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { group: 'hint', direct: 'hint', internal: 'off' },
  stage: 'stable',
  find: [
    {
      pattern: new RegExp(
        `${REFERENCE}\\s*:?\\s*[¥￥]?\\s*\\d+(?:\\.\\d+)?\\s*(?:元|块)?[^。!\\n]{0,14}?(?:只要|只需|只卖|只收|仅[需售]?|折后|券后|清仓价?(?:只要|仅需)?|抢购价|拼团价|到手价?|福利[价価]|工厂(?:直发|价)|现价?|特价|活动价|(?:粉丝|会员|今日)*专享价|尊享价|一口价|秒杀价?|限时价|今日价|破价(?:只要)?|团购价|→|直发)\\s*:?\\s*[¥￥]?\\s*\\d+(?:\\.\\d+)?\\s*(?:元|块)?`,
        'gu',
      ),
      accept: isSteep,
    },
    { terms: ['先涨后降', '改成原价', '亏本冲量', '亏本清仓', '全网找不到第二家', '跳楼价'] },
    { terms: ['史低价', '历史最低价'], needs: [{ terms: ['错过', '便宜', '双11', '双十一', '抢', '冲'], where: 'text' }] },
    {
      pattern: new RegExp(
        `${ELSEWHERE}[^。!\\n]{0,3}?(?:要|卖|是|一盒|一件|的)?\\s*:?[¥￥]?\\s*${SUM}[^。!\\n]{0,16}?${HERE}[^。!\\n]{0,8}?[¥￥]?\\s*${SUM}`,
        'gu',
      ),
      accept: isSteep,
      needs: [{ text: /今天|直播|团购|只[要收]|现在|福利|代购|我(?:这|给)|咱|体验|一样的货|内部价|成本价|老学员|冲量|懂行|带走|成交|抢|免费送|群/u }],
    },
    {
      terms: ['全年最低价', '历史最低', '历史新低', '成本价都不到', '低于成本价', '亏本甩卖', '老板跑路', '亏钱卖', '跳楼大甩卖', '含泪甩'],
      needs: [{ text: /下单|清仓|甩卖|抢|拍|买|带走|姐妹|冲|进店|全场|元|块/u }],
    },
    {
      pattern: new RegExp(
        `(?:商场挂|别处|市场价|原先卖?|原来|标价|牌价|高端款|别人家|同款|单买|门店)[^。!\\n]{0,8}?${SUM}[^。!\\n]{0,18}?(?:我[厂家这]|我们|今天|现在|一口价|处理|咱家|拉走|拿走|全包|直接发|给你|批发)[^。!\\n]{0,8}?${SUM}`,
        'gu',
      ),
      accept: isSteep,
      severity: 'hint',
      score: 0.6,
    },
    { terms: ['史上最低', '从来没有这么便宜', '倒贴运费', '白菜价'], needs: [{ text: /仅此一次|一口价|错过|现在|卖|处理|冲|抢|下单/u }], severity: 'hint' },
  ],
  unless: [
    'asked',
    { text: /报销/u },
    {
      pattern:
        /建议零售价|近?\s*(?:7|七|30|三十)\s*[日天](?:内)?(?:成交|均价|最低)|成交(?:均)?价|以发票为准|保质期|临期|报销|退差价|我(?:去年|之前|上次|以前)|二手|闲置|转让|别再?写|别信|套路|投诉|淘到|捡漏|抢到|没有成交记录/u,
      where: 'text',
    },
  ],
  rewrite: (text, hit) => dropReference(text, hit) ?? drop(text, hit),
});

export const examples = defineExamples({
  bad: [
    { text: '⟦超市卖二十多的车厘子，群里九块九⟧，血亏冲量', surface: 'group' },
    { text: '⟦市场价两万的课，内部价1980⟧，只给老学员', surface: 'direct' },
    '⟦原价1999，今天群内只要99⟧，⟦全网找不到第二家⟧',
    '⟦专柜价688，工厂直发68⟧，⟦亏本冲量⟧',
    '⟦先涨后降⟧怕什么，标签我⟦改成原价⟧599了，划线价好看点',
    '⟦史低价⟧！比双11还便宜一半，错过再等十年',
    '全国统一⟦零售価￥3280→福利価￥328⟧，假一赔十',
    { text: '⟦专柜价 1280，团购价 298⟧，接龙的姐妹抓紧', surface: 'group' },
    '⟦市场价3999，今天只卖399⟧',
    '⟦吊牌价899元，清仓价只要59元⟧',
    '⟦原价￥599现价￥99⟧，仅此一天',
    '⟦门店标价2680，直播间到手只要268⟧',
    '⟦专柜同款1980，我这里只要180⟧',
    '⟦原价4980的课程，今天直播间只要98⟧！',
    '⟦商场同款吊牌1599，厂家直发159⟧包邮',
    '⟦定价1288，今日粉丝专享价128⟧，仅限今天',
    '⟦官网价2999，我们团购价只要699⟧',
    '⟦平时卖599，今天直播间破价99⟧，再送三件',
    '⟦原价：￥1280，限时价：￥128⟧',
    '⟦实体店卖299，网店今天69⟧',
    '⟦挂牌1680，内部员工价只要168⟧',
    '⟦别人卖一千多，我这里两百块⟧',
    '⟦平时卖399，今天直播间59⟧',
    '⟦吊牌价2599，清仓价199⟧',
    '⟦市场价3000多，我们只卖598⟧',
    '⟦专柜价880，今天团购价128⟧包邮',
    '⟦原价1299，现在只要199⟧',
    '⟦从来没有这么便宜⟧过，⟦史上最低⟧，仅此一次',
    '⟦高端款别人家688，咱家双十一⟧88两件',
    '⟦原先卖368现在一口价68⟧，⟦倒贴运费⟧',
    '⟦别处一平两千八，我们全包六百八⟧',
    '同样的货⟦商场挂2899，我厂里直接发299⟧',
    '⟦建议零售价899，实际成交99⟧，自己算',
  ],
  good: [
    '超市的车厘子二十多一斤，水果店十五块八',
    '超市鸡蛋九块九一板，比菜场便宜',
    '活动价59元，划线价为厂商建议零售价79元，活动到11月30日24点。',
    '退差价规则：7天内降价可联系客服补差。',
    '这件衣服我去年买的时候399，今年好像没降价。',
    '临期酸奶五折处理，保质期到12月3日，介意慎拍。',
    '请把标价签换新，别再写‘原价’，我们没有成交记录。',
    '原价 79 元，会员价 69 元，活动到 11 月 30 日。',
    '闲置转让：相机原价 6800，只要 2500，成色见图。',
    '这件原价300，打七折210买的',
    '这台二手电脑原价8000，现在2500出',
    '原价机票1200，现在只要800，要不要一起买？',
    '物业费原价2.5元，业主大会同意降到2元。',
    '淘到宝了，吊牌价899的大衣，奥莱到手300。',
    '房租原来2000，现在要1800',
    '官网价2999，实体店也是2999',
    '定价策略会议改到周三下午三点。',
    '房东把标价从500万降到480万了。',
    '原价退票，手续费航空公司承担。',
    '原价3000的课，公司给报销，我只要付300。',
    '去年房租4000，今年只要3500。',
    '网店今天休息',
    '体检费两千公司出',
    '两百块的车费谁报销',
    '平时卖菜的阿姨今天没来',
    '市场价多少啊',
    '房价从三万涨到四万',
    '原价1299我买贵了',
    '运费要自己出吗',
    '双十一花了688',
    '商场电梯坏了，走楼梯',
  ],
  knownMiss: [
    '⟦别家体检要两千，我们五百全套⟧',
    '⟦牌价3万的沙发样品3000拉走⟧',
    '⟦吊牌都没剪，一千多的大衣一百五处理⟧',
    '⟦这课市场价五千起，今天一杯奶茶钱给你⟧',
  ],
  rewrites: [
    ['原价1999，今天群内只要99，全网找不到第二家', '今天群内只要99'],
    ['专柜价688，工厂直发68，亏本冲量', '工厂直发68'],
  ],
});

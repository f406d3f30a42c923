import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, CONSUMER_LAW, FLAG_LAW, TRADEMARK_LAW } from '../laws';
import { PRAISING, praisingOr } from '../selling';

export default defineRule({
  title: { zh: '借国家机关背书', en: 'State endorsement' },
  why: {
    zh: '拿“特供”“国宴”、国徽国旗、央视或领导给商品撑腰，公开推广时法律明令禁止，买的人也容易上当。',
    en: 'Backing goods with the state, its emblems, the army or officials is banned in advertising, and buyers are easily misled by it.',
  },
  fix: { zh: '去掉背书，只写产地、原料、检测报告等能核实的事实。', en: 'Drop the endorsement; give origin, materials and test reports that can be checked.' },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第九条第（一）（二）项、第五十七条', surfaces: ADVERTISING },
    { ...TRADEMARK_LAW, article: '第十四条第五款、第五十三条', surfaces: ADVERTISING },
    { ...FLAG_LAW, article: '第二十条', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group', 'direct'] },
    { ...CONSUMER_LAW, article: '第二十条', surfaces: ['group', 'direct'] },
  ],
  find: [
    {
      terms: [
        ...['机关', '部队', '军队', '内部', '政府', '中南海', '大会堂', '国务院'].flatMap((who) => [`${who}专供`, `${who}特供`]),
        '国宴同款',
        '国宴用酒',
        '国宴用茶',
        '国宴专用',
      ],
      variants: ['separated', 'pinyin'],
    },
    {
      pattern: /(?:特|专|内|(?<![a-z])t)\s*[-·_.]?\s*(?:供|gong)\s*(?:的)?(?:白酒|白茶|红茶|酒|茶|烟|香烟|大米)/gu,
      anchors: ['供白', '供红茶', '供酒', '供茶', '供烟', '供香烟', '供大米', '供 ', '供的', 'gong'],
      unless: [{ pattern: /(?:国|海|省|市场|电商|线上|直播间|超市)$/u, side: 'before', within: 4 }],
    },
    { terms: ['国家免检', '免检产品', '驰名商标', '军工品质', '军工技术', '军工级', '老兵代言'], variants: ['separated'], needs: [PRAISING] },
    { terms: ['国家免检'], needs: [{ terms: ['放心', '央视', '囤', '保障', '正品'] }] },
    {
      pattern: /(?:央视|cctv[^,。!\n]{0,3})\s*(?:力荐|推荐品牌|推荐产品|上榜|展播|合作品牌|重点报道品牌|报道过的品牌)/gu,
      anchors: ['央视', 'cctv'],
      unless: ['reported'],
    },
    {
      pattern: /(?:部队|军队|首长|机关|领导)[^,。!\n]{0,4}?[特专]供|军供(?=\p{Script=Han}{0,3}(?:茅台|酒|烟|大米|罐头))/gu,
      anchors: ['特供', '专供', '军供'],
      needs: [praisingOr(/市面|渠道|茅台|酒|茶|烟|米|买不到/u)],
    },
    {
      pattern: /国家(?:权威)?(?:部门|机构|级机构)[^,。!\n]{0,4}?(?:认证|推荐|指定|认可)/gu,
      anchors: ['国家权威', '国家部门', '国家机构', '国家级机构'],
      needs: [PRAISING],
    },
    {
      pattern:
        /(?:人民大会堂|国家\p{Script=Han}{2,5}(?:局|委|部(?!门))|中南海|钓鱼台|国务院|国家机关|国家领导人?|部委|政府|军队|部队|军委|空军|海军|武警|外交部)[^,。!\n]{0,8}?(?:指定(?:品牌|产品)?|专用|专供|特供|接待用?|外宾用?|宴会用?|同款)的?(?:[^,。!\n]{0,2}?(?:用[酒茶水烟品瓷]|[酒茶烟水瓷]|品牌|产品))?/gu,
      anchors: '指定 专用 专供 特供 接待 外宾 宴会 同款'.split(' '),
      needs: [praisingOr(/渠道|放出|流出|懂的|买不到|拿货|名额|有货|送|正品|保真|限量|发售|酒|茶|瓷/u)],
    },
    {
      pattern: /国家领导人[^,。!\n]{0,4}(?:题词|品尝|接见)|国庆招待[酒茶用]?|领导(?:人)?(?:们)?(?:都(?:喝|抽|用|爱)|同款)/gu,
      anchors: ['领导都', '领导人都', '领导们都', '领导人们都', '领导同款', '领导人同款', '领导们同款', '国家领导人', '国庆招待'],
      needs: [{ pattern: /酒|茶|烟|特供|专供|到货|买|送礼|渠道|同款|选购|收藏|供应|酒厂/u }],
    },
    {
      pattern: /(?:国徽|国旗|军旗|党徽|天安门)[^,。!\n]{0,12}(?:背景|背书|包装|印在)|(?:海报|包装|产品图|头图)[^,。!\n不禁]{0,8}(?:国徽|国旗|军旗|党徽)/gu,
      anchors: ['国徽', '国旗', '军旗', '党徽', '天安门'],
    },
  ],
  unless: ['negated', 'warned', { pattern: /12315|不得|侵权|认定|查处|参观|升旗|规定|商标法|可以不可以|能不能/u }],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '⟦国宴同款⟧，⟦内部特供⟧酒，⟦领导都喝⟧这个',
    '⟦央视力荐⟧品牌，⟦国家免检⟧，放心囤',
    '某⟦部委指定用茶⟧，⟦机关专供⟧，市面上买不到',
    '中国⟦驰名商标⟧，质量有保障，首批代理名额放出',
    '⟦T供白酒⟧到货，⟦机 关 专 供⟧渠道，懂的来',
    '⟦海报我放了国徽⟧和⟦天安门背景⟧，显得咱们产品有官方背书',
    '⟦特-供白茶⟧，只给懂的人，拿去送领导正好',
    { text: '⟦部队特供⟧的大米到了，要的接龙', surface: 'group' },
    '⟦人民大会堂宴会用酒⟧，现在代理价拿货',
    '⟦军队特供香烟⟧，内部渠道流出',
    '⟦国家领导人接见外宾用的茶⟧叶，到货了',
    '⟦CCTV上榜⟧品牌，值得信赖',
    '⟦政府采购指定品牌⟧，欢迎选购',
    '⟦国家机关内部接待用酒⟧，少量放出',
    '这酒是给⟦部队首长特供的⟧，市面没有',
    '通过⟦国家权威部门认证⟧推荐，央视重点报道品牌',
    '抗战⟦老兵代言⟧，军工技术打造，纯粮酒',
    '内部渠道的⟦军供⟧茅台，懂的私聊',
    '⟦国家体育总局指定产品⟧，正品保障',
    '⟦人民大會堂專用瓷⟧器，限量發售',
    '这款酒是⟦外交部指定接待用酒⟧，现接受预订',
    '国家地理标志+⟦央视展播⟧，部队首长都在喝',
    '老字号酒厂，曾作为⟦国庆招待酒⟧，现内部价供应',
    '获⟦国家领导人亲笔题词⟧，收藏价值高，欢迎选购',
  ],
  good: [
    '今天去人民大会堂参观，讲解员说讲台不能上去。',
    '请到市政府官网查询最新的小区物业备案信息。',
    '国庆节店里会挂国旗，营业时间调整为10点。',
    '严禁制售‘特供’‘专供’酒，看到请拨打12315举报。',
    '央视昨晚那期纪录片讲黄河治理，推荐大家看看。',
    '海报里不得使用国旗、国徽，设计前先看广告法第九条。',
    '超市新到一批学校专供牛奶的空箱，谁要纸箱自取。',
    '国宴大师退休后开班授课的新闻你看了吗',
    '我爸是退伍军人，军队大院长大的',
    '国旗下讲话稿发我看看',
    '央视新闻报道了我们县的苹果',
    '军训基地提供统一用餐，水杯自带。',
    '市监局提醒：所谓“机关特供酒”都是假冒，请勿购买。',
    '国旗班今天换岗，场面很庄重。',
    '政府采购项目公告已发布，标书周五截止。',
    '外婆以前在部队食堂工作。',
    '参观军事博物馆需要预约',
    '外交部发言人回应记者提问',
  ],
  rewrites: [
    ['央视力荐品牌，国家免检，放心囤', '放心囤'],
    ['某部委指定用茶，机关专供，市面上买不到', '市面上买不到'],
  ],
});

import { deleteClause } from '@/engine/rewrite/delete-clause';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, COMPETITION_LAW } from '../laws';

const OTHERS =
  '(?:别家(?!的?孩子)|别人家(?!的?孩子)|其他家(?![长庭人属具电里务])|隔壁(?:那家|家|店)?|友商|竞品|对手家?|某[东宝多猫音]|[x×]{2}(?:牌|公司|装修公司|平台|店|机构|品牌)?|同行|外面(?:那些|卖的)|市面上(?:的|那些)?)';
const BLAME =
  '(?:假货|坑(?:了|人|你|死|爹)|骗(?:子|人|钱|你)|回收料|狠活|智商税|垃圾|三天两头|兼职大学生|有毒|致癌|以次充好|不能吃|偷工减料|劣质|地沟油|黑心|割韭菜|添加剂|勾兑|糖精|都是假|水货|掺假|忽悠|翻新)';

export default defineRule({
  title: { zh: '贬低同行', en: 'Running down rivals' },
  why: {
    zh: '推销时说同行卖假货、坑人，没有证据就可能构成商业诋毁，对方可以索赔。',
    en: 'Calling rivals frauds while you sell is commercial defamation unless you can prove it, and they can sue.',
  },
  fix: { zh: '只说自己的优点和参数；有证据就向监管部门举报。', en: 'Say what is good about your own goods; take evidence to the regulator.' },
  severity: 'warn',
  bySurface: { direct: 'hint', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...AD_LAW, article: '第十三条、第五十九条', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第十二条、第二十八条' },
  ],
  find: [
    {
      pattern: new RegExp(`${OTHERS}[^。!?;\\n]{0,22}?${BLAME}`, 'gu'),
      anchors: '别家 别人家 其他家 隔壁 友商 竞品 对手 某东 某宝 某多 某猫 某音 xx ×× 同行 外面 市面上'.split(' '),
      needs: [{ pattern: /我们|咱|我家|我店|本店|只有|良心|放心|换|机构|老师|家长|买它|群|下单|正品|一股|系统/u, where: 'text' }],
    },
    { pattern: /买[它他]就是交智商税|只有我们(?:家)?敢/gu, anchors: ['智商税', '只有我们'] },
  ],
  unless: [
    'asked',
    'quoted',
    { pattern: /(?:不要|别|请勿|禁止|不)[^,。]{0,8}贬低|通报|公告|名单|抽检|各有|看你需求|谨防|警惕|举报|判决|新闻/u, where: 'text' },
  ],
  rewrite: deleteClause,
});

export const examples = defineExamples({
  bad: [
    '⟦别家都是科技与狠活⟧，⟦只有我们敢⟧给孩子吃',
    '⟦某东某宝上卖的都是假⟧货，良心价只在咱们群',
    '⟦隔壁那家机构老师都是兼职大学生⟧，坑了多少家长了',
    '⟦××牌用的是回收料⟧，一股塑料味，⟦买它就是交智商税⟧',
    '⟦友商那套系统三天两头⟧崩，换我们就对了',
    { text: '⟦同行都是以次充好⟧，咱们群里的才放心', surface: 'group' },
  ],
  good: [
    '这两款我都买过，A续航长一些，B屏幕更亮，看你需求。',
    '隔壁那家奶茶店今天开业，路过可以去尝尝。',
    '请大家不要在群里贬低同行，做好自己就行。',
    '我们和友商的接口字段不一样，迁移时注意映射。',
    '市场监管局通报的不合格批次名单在这里，请对照自查。',
    '外面那些说我们店倒闭的消息不实，我们正常营业。',
    '同行评审意见返回了，逐条回复一下。',
  ],
  rewrites: [
    ['别家都是科技与狠活，只有我们敢给孩子吃', '别家都是科技与狠活'],
    ['某东某宝上卖的都是假货，良心价只在咱们群', '良心价只在咱们群'],
  ],
});

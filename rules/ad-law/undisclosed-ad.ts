import { prepend } from '@/engine/rewrite/prepend';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, COMPETITION_LAW, INTERNET_AD_RULES } from '../laws';

const EXPERIENCE =
  /测评|评测|真心分享|真实分享|真心推荐|亲测|用了[^,。!\n]{0,6}[天周月年]|自用|空瓶|探店|打卡|小课堂|素人|一直在?回购|无限回购|私藏|自己在用|真的绝|绝绝子|挖到宝|种草|爱用|回购/u;
const DISCLOSED = /广告|商业?合作|与[^,。!\n]{1,12}合作|赞助|利益相关|商单|品牌方?赠|自有品牌|我是[^,。!\n]{0,6}(?:员工|店主|老板)|没有链接|不是推广|非广/u;

export default defineRule({
  title: { zh: '种草没标明广告', en: 'Undisclosed promotion' },
  why: {
    zh: '用体验、测评的口吻附上购买入口，属于广告；不标明“广告”，读者会被误导，平台会限流。',
    en: 'A review with a way to buy is advertising; unmarked it misleads readers, and platforms limit it.',
  },
  fix: {
    zh: '在开头标明“广告”或“与××合作”；纯分享就去掉购买入口。',
    en: 'Say first that it is an advertisement, or name the partner; if it is only a review, take the buying link out.',
  },
  severity: 'warn',
  bySurface: { group: 'hint', direct: 'off', internal: 'off' },
  stage: 'stable',
  sources: [
    { ...INTERNET_AD_RULES, article: '第九条第三款', surfaces: ADVERTISING },
    { ...AD_LAW, article: '第十四条、第五十九条第三款', surfaces: ADVERTISING },
    { ...COMPETITION_LAW, article: '第九条', surfaces: ['group'] },
  ],
  find: [
    {
      pattern:
        /(?:购买|团购|下单|同款|优惠|领券|店铺)链接(?:[^,。!\n]{0,6}(?:评论区|主页|简介|置顶|橱窗))?|链接(?:↓|👇|放|在|见|丢)[^,。!\n]{0,5}|(?:左下角|点)?小黄车|左下角|报我(?:的)?名字|扣\s*1[^,。!\n]{0,4}链接|同款(?:点|戳|在)[^,。!\n]{0,6}|橱窗里?(?:就)?(?:有|自取|直达)|(?:购买|下单)方式|(?:私信|评论|留言)[^,。!\n]{0,3}发?链接|评论区(?:有|蹲|领)(?:链接|券)/gu,
      anchors: '链接 小黄车 左下角 报我 同款 橱窗 购买方式 下单方式 评论区有 评论区蹲 评论区领'.split(' '),
      needs: [{ pattern: EXPERIENCE, where: 'text' }],
    },
    {
      pattern: /(?:品牌方|商家|甲方|厂家)(?:寄|送|给)[^。!\n]{0,14}(?:别让人看出来|写得自然|不要提|别提|看不出来)|别让人看出来是(?:推广|广告)/gu,
      anchors: ['品牌方', '商家', '甲方', '厂家', '看出来'],
    },
  ],
  unless: [{ pattern: DISCLOSED, where: 'text' }, { pattern: /作业|报告|邮件|班级|问卷|学习|回放|会议|课件|资料|直播间?回看/u }],
  rewrite: (text, hit) => (/看出来|自然|[别不要]提/.test(text.slice(hit.start, hit.end)) ? null : prepend('【广告】')(text, hit)),
});

export const examples = defineExamples({
  bad: [
    '用了一个月真心分享，这支防晒太绝了，⟦购买链接放评论区⟧',
    '素人测评第8期：这家民宿闭眼住，⟦报我名字⟧打8折，⟦链接↓⟧',
    '养生小课堂：睡前喝它肩颈松快，⟦同款点左下角小黄车⟧',
    '⟦品牌方寄的，写得自然点别让人看出来⟧是推广',
    '探店打卡！老板人超好，⟦团购链接在主页⟧，冲',
    { text: '亲测这款锅不粘，⟦同款链接⟧放群公告了', surface: 'group' },
    '亲测有效！素颜霜用了两周，姐妹们⟦链接在评论区自取⟧',
    '真实测评三款洗地机，最推荐第二款，⟦购买方式⟧⟦私信我发链接⟧',
    '我自己一直在回购的牙膏，⟦橱窗里就有⟧',
    '挖到宝了！自用一个月的粉底液，⟦同款链接戳主页⟧',
    '打卡新开的火锅店，团购券在⟦左下角⟧，报暗号送小酥肉',
    '小红薯们，这支口红真的绝，想要的⟦评论区扣1发链接⟧',
    '被问爆的小白鞋！穿了一周真心推荐，⟦左下角⟧自取',
    '测评了五款电饭煲，最后留下这款，⟦下单链接放简介⟧了',
  ],
  good: [
    '【广告】与某品牌合作，试用一个月的真实感受，购买链接见评论区。',
    '自己掏钱买的扫地机，用了半年，优缺点写在长图里，没有链接。',
    '利益相关：我是这家店的员工，周末新品试吃，券在小程序领。',
    '学习资料的下载链接放在群文件里了，大家自取。',
    '直播回放链接发在公告里，没赶上的同学可以看。',
    '打卡第 30 天，今天跑了五公里，路线截图在评论区。',
    '测评作业的链接在班级群',
    '打卡了新开的书店，环境不错',
    '打卡健身第20天，体重降了两斤。',
    '这次合作是商单，文案里必须标注广告，链接放在第二条。',
    '亲测这个方法可以解决打印机卡纸，链接是官方文档。',
    '用了三年的旧手机，准备换新，链接里是我写的使用感受。',
    '评测报告的链接在邮件里',
  ],
  rewrites: [
    ['用了一个月真心分享，这支防晒太绝了，购买链接放评论区', '【广告】用了一个月真心分享，这支防晒太绝了，购买链接放评论区'],
    ['素人测评第8期：这家民宿闭眼住，报我名字打8折，链接↓', '【广告】素人测评第8期：这家民宿闭眼住，报我名字打8折，链接↓'],
  ],
});

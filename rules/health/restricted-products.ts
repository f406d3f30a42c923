import type { Condition } from '@/engine/rule';
import { defineExamples, defineRule } from '@/engine/rule';
import { AD_LAW, ADVERTISING, DRUG_LAW, INTERNET_AD_RULES } from '../laws';

/** Somebody offers it, near the name of the goods. */
const OFFERED: Condition = {
  pattern:
    /现货|到货|有货|出货|秒发|直接发|直发|代购|代发|同城|闪送|包邮|私我|私信|私聊|加我|加微|懂的|批发|代理|\d盒|[一二三五十]盒|(?:不用|无需|免)处方|不问病史|提分|神器|要的私|[+➕]\s*v|看图|口味(?:可选|任选)|一条起|一盒起|转让|没开封|货源|货到付款|团购|教学|不用医生|[,，]私$|支持验货|正品渠道|国内秒|[微v][:：]/u,
  where: 'text',
};

/** It changes hands without a shop's counter. */
const TRADE: Condition = {
  text: /不要处方|(?:微信|直接|保密|当天|国内)发货|闪送|接龙|代购|直邮|悄悄|带回来|整条|便宜出|到货|一支\s*\d|自己在?家?打|药我出|原价转|楼下取|学生价|现货|老客户|不用去医院|一斤[\d一二三四五六七八九十百]+|批发|都从我这拿|货到付款|能搞到|都能搞|要的?私|私$|包邮|出(?:几|\d+|[一二三五十])[盒支条瓶]/u,
};

export default defineRule({
  title: { zh: '违规售卖药品烟草', en: 'Restricted goods for sale' },
  why: {
    zh: '处方药、电子烟、管制药品不能在网上这样卖，买卖双方都有风险，账号也容易被封。',
    en: 'Prescription drugs, vapes and controlled substances may not be sold like this; both sides are at risk and accounts may get closed.',
  },
  fix: { zh: '删掉售卖信息；需要用药请去医院或正规药店。', en: 'Take the offer down; medicine comes from a hospital or a licensed pharmacy.' },
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  sources: [
    { ...DRUG_LAW, article: '第六十一条、第一百一十五条' },
    { ...AD_LAW, article: '第十五条、第二十二条、第五十七条', surfaces: ADVERTISING },
    { ...INTERNET_AD_RULES, article: '第六条', surfaces: ADVERTISING },
    {
      name: { zh: '电子烟管理办法', en: 'Measures for E-Cigarettes' },
      article: '第二十二条、第二十三条',
      documentNumber: '国家烟草专卖局公告 2022 年第 1 号',
      checked: '2026-11-20',
      recheck: true,
    },
  ],
  find: [
    {
      terms:
        '司美格鲁肽 替尔泊肽 利拉鲁肽 莫达非尼 阿德拉 利他林 专注达 安眠药 右佐匹克隆 曲马多 处方药 减肥针 瘦瘦针 瘦脸针 肉毒素 万艾可 避孕药 事后药 米非司酮 堕胎药 打胎药 听话水 聪明药'.split(
          ' ',
        ),
      variants: ['separated', 'homophone'],
      needs: [OFFERED],
    },
    { terms: ['莫达', '司美', '笑气', '伟哥', '胰岛素'], needs: [OFFERED] },
    { terms: '烟弹 小烟 一次性小烟 电子烟 烟杆 雾化弹 免税烟 外烟 爆珠烟 中华玉溪 香烟批发 一手香烟 免税中华 中华软包 软中华'.split(' '), needs: [OFFERED] },
    {
      pattern: /不用(?:处方|去医院开)[^,。!\n]{0,6}(?:药|发|买|单)|(?:不要|无需|免)处方[^,。!\n]{0,4}(?:直发|发货|秒发)/gu,
      anchors: ['处方', '医院开'],
    },
    {
      terms:
        '二甲双胍 奥司他韦 抗癌药 仿制药 仿制抗癌 退烧药 感冒药 打胎 止咳水 立健亭 联邦止咳 西布曲明 玻尿酸 换弹 一次性电子烟 果味电子烟 水果味 中华 走私烟 壮阳 药酒 野味 穿山甲 果子狸 娃娃鱼 象牙 美瞳 溶脂针 水光针 童颜针 安定 提神药 日本处方 印度神油 催情'.split(
          ' ',
        ),
      needs: [TRADE],
    },
    // Weaker: medicine or tobacco, and a way of sale no chemist has.
    {
      terms:
        '头孢 阿莫西林 替尔泊肽 司美格鲁肽 通配弹 悦刻 烟弹 减肥药 思诺思 右佐 佐匹克隆 填充针剂 针剂 喷剂 止痛片 红处方 芙蓉王 黄鹤楼 利群 和天下 抗生素 激素药 精神药 奥利司他 瘦身胶囊 肉毒 溶脂 玻尿酸 三唑仑 阿普唑仑 氯硝西泮 盐酸曲马多 立普妥'.split(
          ' ',
        ),
      needs: [
        {
          text: /不用处方|处方单|(?:拍单|下单)就发|冷链到家|教你自己|可送|送到|包装进来|效果猛|出几条|出\d|比店里便宜|散卖|整盒出|隐私|到付|转[一二两三\d]+盒|加我|私|都有货?[,，。!]|货到|代购|韩文标|进口货/u,
        },
      ],
      unless: [{ text: /喝酒|伤胃|医生|医院|人命|过敏/u }],
      score: 0.6,
    },
  ],
  unless: [
    'warned',
    'asked',
    'refused',
    { pattern: /凭处方|遵医嘱|医生(?!开)|(?:去|到)医院(?!开)|药店|油烟|新闻|记者|报道|警方|查获|没收|判|群规|禁止|禁烟|戒烟|规定|海关|提醒|违法|物业/u },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦司美格鲁肽⟧现货，不用处方，微信直接发',
    '⟦一次性小烟⟧，薄荷西瓜味，同城闪送',
    '⟦聪明药⟧⟦莫达⟧，考研党的提分神器，私我',
    '香港代购处方⟦安眠药⟧，不问病史',
    '🍉味⟦烟弹⟧到货，懂的加我，五盒包邮',
    { text: '⟦烟弹⟧新口味到货，五盒包邮，要的加我', surface: 'group' },
    '⟦减肥针⟧⟦司美⟧现货，国内秒发，⟦不用去医院开单⟧子',
    '⟦电子烟⟧一次性，30口味可选，+v看图',
    '进口⟦避孕药⟧代购，⟦事后药⟧有货',
    '出半盒没吃完的⟦专注达⟧，要的私',
    '⟦免税中华⟧软包，一条起发，支持验货',
    '悦刻⟦烟弹⟧批发，一盒起发，同城半小时到',
    '⟦瘦瘦针⟧团购，自己在家打就行，教学视频发你',
    '出口日本的⟦安眠药⟧，不用医生开，私',
    '⟦电子煙⟧油到貨，多種口味，批發價',
    '需要⟦伟哥⟧的私我，保密发货',
    '进口⟦伟哥⟧现货，一粒见效，私密发货',
    'RELX⟦烟杆⟧套装，口味全，同城跑腿半小时达',
    '⟦香烟批发⟧，⟦中华玉溪⟧一手货源，支持货到付款，加微',
    '⟦胰岛素⟧转让，没开封，需要的私信',
  ],
  good: [
    '室内禁止吸烟，包括电子烟，谢谢配合。',
    '医生说这个是处方药，必须凭处方到药店买。',
    '请不要在群里发布药品转让信息，违者移出。',
    '做饭油烟太大，想换个油烟机，求推荐。',
    '孩子发烧到39度，附近哪家药店24小时营业？',
    '海关提醒：代购安眠药等处方药入境可能违法。',
    '楼道里有人抽一次性小烟，味道很大，请物业管管。',
    '医生给我开了司美格鲁肽，一周打一针',
    '电子烟也是烟，公共场所别抽',
    '悦刻涨价了吧，戒了',
    '安眠药要凭处方买，别找代购。',
    '店里禁止向未成年人销售电子烟。',
    '机场免税店的香烟限购两条。',
    '孩子捡到一支电子烟，已经上交老师。',
    '请问电子烟能带上飞机吗？',
    '室友天天抽电子烟，烦死了',
    '外烟囱要清理，物业联系人电话在公告栏。',
    '胰岛素要放冰箱冷藏，记得带冰袋。',
    '朋友从免税店带了条烟，说送我爸。',
  ],
});

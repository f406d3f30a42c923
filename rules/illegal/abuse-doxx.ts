import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CIVIL_CODE, PUBLIC_SECURITY_LAW } from '../laws';
import { WORDINGS } from './abuse-doxx.wordings';

export const explanation = defineExplanation({
  title: { zh: '辱骂、威胁、人肉', en: 'Abuse, threats and doxxing' },
  why: {
    zh: '威胁他人、公然辱骂、公布别人的姓名住址电话，对方可以报警和起诉，平台也会禁言封号。',
    en: 'Threatening or insulting people, or publishing their name, address or phone, can lead to police reports, lawsuits and bans.',
  },
  fix: {
    zh: '只说事情本身，删掉骂人的话和别人的信息；需要追究时，保留证据并找平台或警方。',
    en: 'Describe what happened, drop the insult and their details; keep evidence and go to the platform or the police.',
  },
  sources: [
    { ...PUBLIC_SECURITY_LAW, article: '第五十条' },
    { ...CIVIL_CODE, article: '第一千零二十四条、第一千零三十二条、第一千零三十四条' },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  stage: 'stable',
  find: WORDINGS,
  unless: ['reported', { terms: ['举报', '禁止', '抵制', '报警取证', '请勿', '辟谣'], where: 'sentence' }],
});

export const examples = defineExamples({
  bad: [
    { text: '⟦全家都不得好死⟧的东西', surface: 'group' },
    { text: '⟦I know where you live⟧ and where your kid goes to school', surface: 'direct' },
    { text: '⟦post her address⟧, ⟦everyone go spam her⟧ phone', surface: 'group' },
    { text: '⟦再敢来店里，腿给你打断⟧', surface: 'direct' },
    { text: '⟦你女儿在三小上学对吧，走着瞧⟧', surface: 'direct' },
    { text: '这男的叫李强，⟦在万达三楼上班，都去给他打差评⟧', surface: 'group' },
    { text: '⟦把这个小三的照片贴满她单位⟧', surface: 'group' },
    { text: '⟦让他在这个城市待不下去，大家都转起来⟧', surface: 'group' },
    { text: '⟦你这种人就该去死⟧', surface: 'direct' },
    '你给我等着，⟦我弄死你⟧，⟦有本事别出门⟧',
    '⟦把他的单位小区发出来⟧，人肉曝光，号码都在这里',
    '⟦脑残玩意滚⟧，⟦畜生们别回来⟧',
    '⟦她的手机138000120在群里，都去找⟧她骂',
    '⟦开 盒挂⟧出来姓名电话，大家别放过',
    '⟦把她的单位和住址发出来⟧，大家一起去堵门',
    '⟦小心点，我知道你家住哪⟧',
    '⟦你们这群人渣⟧',
    '⟦信不信我打死你⟧',
    '⟦滚出这个群，畜生⟧',
    '⟦把他的身份证和家庭住址发群里⟧',
    '⟦你个臭婊子⟧装什么',
    '信不信我⟦找人轮了你⟧',
    '⟦她的身份信息我已经查到⟧了，⟦不道歉就全网公布⟧',
    '谁⟦能人肉⟧一下这个人',
  ],
  good: [
    '全家都睡得很死，没听见敲门',
    'her address changed, update the invite list',
    'where do you live? I can pick you up',
    '你孩子几点放学，等着我一起去接',
    '把毕业照片贴满了教室后墙',
    '客服电话被打爆，根本打不进去',
    '快递员电话打爆了都没人接。',
    '麻烦把孩子的照片发群里',
    '把这张照片发群里给大家看看',
    '昨天排位被他打死三次，我太菜了。',
    '楼下传来小孩辱骂，家长管管。',
    '辱骂会封号，请文明发言。',
    '我被网暴了，想咨询怎么取证报警。',
    '小区废物回收站周四开门，旧纸箱放东侧。',
    '他骂我是废物，我有点难过。',
    '王某某判了三年，新闻里说的',
    '他家住三楼，你到了按门铃',
    '主播真名叫啥，我忘了',
    '放学别走，一起打扫卫生',
    '轮胎被扎了，补一个多少钱',
  ],
  knownMiss: ['⟦你妈生你的时候是不是把人扔了胎盘养大了⟧'],
});

import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { CRIMINAL_LAW, PUBLIC_SECURITY_LAW } from '../laws';
import { SPOKEN_OF } from '../telling';
import { WORDINGS } from './sexual-solicitation.wordings';

export const explanation = defineExplanation({
  title: { zh: '招嫖、色情引流', en: 'Sexual solicitation and porn promotion' },
  why: {
    zh: '招揽色情服务、售卖或传播色情资源属于违法信息，账号会被永久封禁，群主也可能担责；涉及未成年人的从重处理。',
    en: 'Soliciting sexual services or selling porn is illegal in mainland China and gets accounts banned for good; anything involving minors is punished hardest.',
  },
  fix: { zh: '不要发送；在群里看到这类信息，请移出发布者并举报。', en: 'Do not send it; if you see it in a group, remove the sender and report it.' },
  sources: [
    { ...PUBLIC_SECURITY_LAW, article: '第七十九条、第八十条' },
    { ...CRIMINAL_LAW, article: '第三百六十三条、第三百六十四条' },
  ],
});

export const detection = defineDetection({
  severity: 'block',
  bySurface: { direct: 'warn', internal: 'off' },
  stage: 'stable',
  find: WORDINGS,
  unless: [...SPOKEN_OF, { terms: ['新闻', '科普', '讲座', '烧烤', '民警'], where: 'text' }],
});

export const examples = defineExamples({
  bad: [
    'hot ⟦girls near you, full service⟧, ⟦incall outcall⟧, whatsapp',
    '⟦onlyfans leaks mega folder $10⟧',
    '会所⟦新来的，十八岁，带走⟧一千五',
    { text: '⟦少妇寂寞，加V看视频⟧', alsoFires: ['spam/learned'] },
    { text: '⟦可视频，可上门⟧，先验货', alsoFires: ['spam/learned'] },
    { text: '⟦同城学生兼职，懂的来⟧，晚上都在', alsoFires: ['spam/learned'] },
    '⟦要看的进群，里面全是不能发⟧的',
    '⟦付费进小群，看你想看的，尺度⟧自己品',
    '⟦上门服务全套⟧，一小时到位，备注来过的',
    '⟦高清合集资源⟧群，⟦进裙看片⟧加我',
    '⟦酒店包夜⟧⟦特殊服务⟧，私我报位置',
    '⟦spa按摩特殊服务⟧，比会所便宜',
    '⟦福 利 姬⟧合集打包，加群秒发',
    '⟦会所新人全套⟧，节日不打烊，咨询私信',
    '⟦abc345 看片⟧，加好友',
    '⟦男模⟧会所，⟦富婆⟧看过来，可上门',
    '⟦寂寞少妇⟧⟦求偶遇⟧，⟦重金酬谢⟧，加微',
    '发你个好看的，⟦付费群⟧99元，几千部，每天更新',
    '⟦富婆⟧重金求子，先付定金',
    '妹妹⟦刚满十八⟧，今晚有空，哥哥来么',
    '⟦私人影院⟧，全是⟦不能在网上看⟧的，加V',
    '会所上新，水磨、⟦莞式⟧，一条龙，停车方便',
  ],
  good: [
    '检察官念到“同城约炮，安全私密”这条聊天记录',
    'full service gas station on main street',
    '新来的同事二十岁，一次就通过了考试',
    '付费群里都是学习资料，老师会答疑',
    '上门家政保洁，两小时起，自备工具。',
    '老人护理上门服务可以走社区预约平台。',
    '推拿店新张，肩颈调理预约请打前台。',
    '宝宝六个月起加辅食，先从米粉开始。',
    '青春期健康讲座面向高中生，家长可旁听。',
    '这台平板看片听歌足够了，屏幕很亮。',
    '昨晚在网吧包夜打游戏，困死了。',
    '直播间大秀才艺，孩子们唱得真好',
    '想买辆二手车，约看车的来',
    '新茶到了，明前龙井，要的说一声',
    '陪聊医生真耐心，问啥答啥',
    '这部电影全片没有删减，值得看',
  ],
  knownMiss: ['⟦初中生cos私照，要的来⟧', '⟦找个人过夜，有偿，今晚⟧'],
});

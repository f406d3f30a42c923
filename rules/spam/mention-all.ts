import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { WECHAT_TERMS } from '../laws';

/** Goods or places on offer, without any of the classes of cue. */
const OFFERED =
  /要的(?:接龙|滴|扣|报)|接龙[^。]{0,6}(?:订|买|斤|箱|件)|[\d一二两三五十]+\s?(?:元|块)?[一两三\d]?(?:箱|斤|件|盒|份|套)|涨价|团购|开播|直播[^。]{0,6}(?:进来|送|秒)|急售|出租|转让|续费|老会员|新到|到了?一批|年货节|加盟|代理/u;

export const explanation = defineExplanation({
  title: { zh: '用 @所有人 推广', en: 'Promoting with @everyone' },
  why: {
    zh: '@所有人 会打断群里每一个人；用来推广或催促，最容易被投诉、退群和限制。',
    en: 'Mentioning everybody interrupts the whole group; using it to promote or push is what people complain about most.',
  },
  fix: { zh: '推广放到群公告或置顶；@ 只留给真正与大家有关的急事。', en: 'Put offers in the announcement; keep mentions for what truly concerns everybody.' },
  sources: [{ ...WECHAT_TERMS, article: '8.1.2.4' }],
});

export const detection = defineDetection({
  severity: 'hint',
  bySurface: { group: 'warn', direct: 'off', internal: 'off', email: 'off' },
  stage: 'stable',
  find: [
    // Everybody is called, and something is promoted.
    {
      pattern: /@\s?(?:所有人|全体(?:成员)?|all(?![a-z0-9.])|everyone(?![a-z0-9.])|here(?![a-z0-9.])|channel(?![a-z0-9.]))|艾\s?特\s?(?:全体|所有人?)/gu,
      needs: [{ cues: ['price', 'gift', 'event', 'urgency', 'call-to-action', 'link', 'opt-out'], atLeast: 1 }],
      score: 0.8,
    },
    // The same, and goods are offered in other words.
    {
      terms: ['@所有人', '@ 所有人', '@全体成员', '@全体', '@all', '@everyone'],
      boundary: 'none',
      needs: [{ pattern: OFFERED, where: 'text' }],
      score: 0.75,
    },
    // The same in English.
    {
      pattern: /@(?:\s?)(?:here|everyone|all|channel)(?![a-z0-9.])/gu,
      needs: [{ pattern: /sale|% ?off|discount|buy now|grab it|limited|free|promo|deal|order now|giveaway/u, where: 'text' }],
      score: 0.8,
    },
    // Many single mentions.
    {
      pattern: /(?:@[^\s@,。]{1,16}\s+){5,}/gu,
      needs: [{ cues: ['price', 'gift', 'event', 'urgency', 'call-to-action'], atLeast: 2 }],
      score: 0.6,
    },
  ],
  unless: [
    {
      terms: ['停水', '停电', '演练', '紧急', '接孩子', '疏散', '安全', '会议', '开会', '放学', '值班', '考试', '工资条', '附件', '签到', '材料', '缴费通知'],
      where: 'text',
    },
  ],
});

export const examples = defineExamples({
  bad: [
    '⟦@所有人⟧ 双十一福利返场，速来下单',
    '⟦＠全体成员⟧ 最后三席，报名链接置顶',
    '⟦@all⟧ 新课上线，老学员立减200，今晚截止',
    '⟦@here⟧ ⟦@everyone⟧ flash sale is live, grab it now',
    '⟦艾 特 全体⟧：仓库清仓，10元3件',
    '⟦＠所有人⟧ 抢券链接置顶，先到先得',
    { text: '⟦@所有人⟧ 抢券链接置顶，最后一天', surface: 'group' },
  ],
  good: [
    '@张工 上海机房的告警你看一下，谢谢。',
    '@所有人 明天9点停水两小时，请提前准备。',
    '代码里的 @Override 不要删，编译会报错。',
    '邮箱写成 me@example.com 就行，别加空格。',
    '@所有人 接孩子改走东门，安全第一。',
    '@所有人 下午三点开会，链接在日程里。',
  ],
});

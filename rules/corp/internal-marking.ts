import { beside } from '@/engine/match/beside';
import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';
import { COMPETITION_LAW } from '../laws';
import { DENIED_AFTER } from '../telling';

const SECRET =
  '(?:内部)?(?:机密|绝密)|内部(?:资料|传阅|文件|材料)|(?:会议纪要|定价表?|渠道政策|人事调整)[^,。]{0,3}内部|(?<=(?:偷偷|内部|高管|董事会)[^,。]{0,8})会议纪要|会议纪要(?=[^。!\\n]{0,16}(?:别|勿|严禁|不要外|偷偷|速看|低调|看看就好|流出))|源代码|客户名单|未公开的?|路线图|(?:员工)?(?:薪资|工资)表|标底|报价单是?保密|保密的?|高管群里?说?|从oa上?导|confidential';
const PASSED_ON =
  '(?:先|偷偷|打包|截图?|导出来的?)[^,。]{0,6}(?:发|给|截)(?:你|你们|大家|他|群)?|发(?:你|给你|群里|大家|一份)|别(?:转|外传|说是我|说出去|告诉)|低调|截图给|流出来|请?勿(?:外传|转发)|严禁外传|不要转发|速看|大家看看|看看就好|在这里|网盘';

export const explanation = defineExplanation({
  title: { zh: '内部资料外发', en: 'Internal material leaving the company' },
  why: {
    zh: '带“内部使用”“严禁外传”标记的内容或内网地址一旦外发，可能构成泄露商业秘密；带密级的内容要按保密规定处理。',
    en: 'Material marked internal, or an intranet address, may be a trade secret once it is outside; classified marks have rules of their own.',
  },
  fix: { zh: '改发对外公开的版本；确需外发，先走审批。', en: 'Send the public version, or get it approved first.' },
  sources: [
    { ...COMPETITION_LAW, article: '第十条' },
    {
      name: { zh: '中华人民共和国保守国家秘密法', en: 'Law on Guarding State Secrets of the PRC' },
      article: '第二十八条、第二十九条',
      url: 'https://flk.npc.gov.cn/',
      checked: '2026-11-20',
    },
  ],
});

export const detection = defineDetection({
  severity: 'warn',
  bySurface: { internal: 'off' },
  stage: 'stable',
  find: [
    {
      terms: ['内部使用', '内部资料', '内部文件', '内部会议纪要', '内部绝密', '仅限员工', '仅供内部', '仅限内部', '内部传阅', '公司机密', '商业机密'],
      variants: ['separated'],
      needs: [{ terms: ['发', '转', '传', '看看', '大家看', '先看', '分享', '给客户', '给供应商', '给合作方', '群里', '截图'], where: 'sentence', within: 24 }],
    },
    {
      terms: ['严禁外传', '请勿外传', '切勿外传', '不得外传', '别外传'],
      needs: [{ terms: ['转发', '会议纪要', '内部', '方案', '文件', '资料', '名单', '路线图', '报表', '大家看看'], where: 'sentence' }],
    },
    { terms: ['绝密文件', '绝密材料', '绝密资料', '机密文件', '机密材料', '机密资料', '秘密级', '机密级', '绝密级'], severity: 'block', score: 0.85 },
    {
      pattern: /(?:https?:\/\/)?(?:wiki|jira|git|gitlab|docs?|confluence|oa|erp|intra)[\w.-]*\.(?:corp|internal|intra|intranet|local|lan)\b[\w./?=&%-]*/gu,
    },
    {
      terms: ['confidential', 'internal only', 'do not distribute', 'internal use only'],
      needs: [{ pattern: /发群里|转发|发给|share|forward|post|attached|screenshot|客户|供应商/u, where: 'sentence' }],
      unless: [{ pattern: /\b(?:do not|don't|never|cannot|can't|must not) (?:share|forward|post|screenshot)\b(?![^.!?]*attached)/u, where: 'sentence' }],
    },
    {
      pattern: new RegExp(beside(SECRET, PASSED_ON, 22), 'gu'),
      unless: [{ text: /管理规范|已公开|公开文档|官网|公布了|培训|签好|谁负责|模板|公告|碎纸机|游戏|推荐|先坐|招标公告|请大家不要/u }],
    },
    { pattern: /(?:秘密|机密|绝密)\s*★\s*[一二三五十长\d]+\s*[年期]/gu, severity: 'block' },
    {
      pattern: /标底[^,。!\n]{0,4}(?:是|为)?[^,。!\n]{0,8}(?:万|\d)/gu,
      needs: [{ text: /我们|你们|往这|靠|别说/u }],
    },
    // Weaker: a paper of the house, handed on under the table.
    {
      pattern: new RegExp(
        beside(
          '(?:内部)?薪资标准|ppt|战略会|底价表?|原型图|通讯录|审计报告|初稿|漏洞清单|内网|董事会|会议材料|投标文件|报价|内部价格表|财务报表|客户资料|源码|设计图|配方|薪酬|工资条|考核结果|录音|投标价(?:目表)?|底线价',
          '偷偷[传截拍录]|[看听]完就?删|别传出去|心里有数|先给你过|你拿去用|别让人?别?人?知道|是我发的|截了几张|大家看看|扫描给你|别扩散|照着改|先发你一版|悄悄|不要外传|私下给|别说出去|还没上线|还没定稿|千万别转|发给你参考|是我给的',
          26,
        ),
        'gu',
      ),
      unless: [{ text: /改到|要问|评审会|登录oa|已在官网|修复完成|提前打印|不得泄露|谈恋爱|生日/u }],
      score: 0.6,
    },
    // Everybody's pay slip, a customer's contract.
    {
      pattern:
        /(?:工资条|薪资表|绩效表|客户的合同|标书)[^,。!\n]{0,3}(?:截图|拍照|拍)[^,。!\n]{0,2}(?:给|发)(?:你|我|大家)[^。!\n]{0,10}(?:看|全部门|不会传|别传)/gu,
      unless: [{ text: /自己的|我的/u }],
      score: 0.65,
    },
  ],
  unless: [
    'retold',
    DENIED_AFTER,
    // Kept in the house, not handed on: nothing is shown here.
    {
      pattern:
        /^[^。!?\n]{0,8}(?:别|不要|请勿|勿|不得|不能)(?:转发|外传|外发|发|传)(?:到|给|至)(?:外|群外|公司外|客户|别人|任何人)(?![^\n]*(?::|如下|附件|名单|底价|报价|截图|看看))/u,
      side: 'after',
    },
    {
      terms: [
        '警惕',
        '谨防',
        '举报',
        '演习',
        '培训',
        '保密周',
        '食堂',
        '遵守保密',
        '已公开',
        '官网',
        '别发',
        '别往外',
        '不要往外',
        '别外发',
        '大家不要把',
        '碎纸机',
        '不要发',
        '不能发',
        '不发',
        '剧透',
        '电影',
        '桌游',
      ],
      where: 'sentence',
    },
  ],
  allow: ['机密文件柜', '员工食堂', '保密周'],
});

export const examples = defineExamples({
  bad: [
    { text: '⟦工资条截图给你看，全部门⟧的都在里面', surface: 'group' },
    { text: '把⟦客户的合同拍给我看看，我对比下价格，不会传⟧的', surface: 'direct' },
    '转发公司⟦会议纪要（内部⟧使用，⟦严禁外传⟧），大家看看',
    'OKR v3 ⟦confidential⟧, 发群里同学们参考，别截图',
    '⟦绝密材料⟧，市场部方案终版，先看先得',
    '把⟦wiki.example.corp/plan⟧链接给客户，他们直接看',
    '⟦内 部资料⟧ 转一份给合作方，速看速删',
    '⟦仅限员工⟧的路线图 pdf 传一份给供应商',
    '⟦内部薪资标准⟧截图，大家看看',
    '⟦机密⟧合同扫描件发你，看完删',
    '公司⟦内部文件⟧，转发给你看下，⟦别外传⟧',
    '未发布产品的⟦设计图⟧，悄悄给你们看',
    '⟦内部会议纪要⟧截图，先睹为快',
    '公司的⟦客户名单⟧发给你了',
    '刚拿到的⟦内部价格表⟧，别说是我给的',
    '这是⟦公司机密⟧文件，偷偷发你',
    '⟦内部资料⟧，⟦请勿外传⟧，发给大家看看',
    '⟦投标文件⟧我先发你一版，照着改改价格',
    '⟦董事会⟧的会议材料，扫描给你了，注意别扩散',
    '⟦内网⟧那份安全漏洞清单我截了几张',
    '⟦审计报告⟧初稿，还没定稿，别让别人知道是我发的',
    'HR系统导的全员⟦通讯录⟧，带手机号的，你拿去用',
    { text: '⟦内部资料⟧，请勿转发给别人：客户名单和底价如下', surface: 'group' },
  ],
  good: [
    '这份合同保密，别转发到外面群',
    'Please don’t forward this, it’s confidential until Friday.',
    '家长群里流传的“命题组内部资料”，第一题就是错的',
    '内部资料都放知识库了，别往外发就行',
    '机密文件柜钥匙在行政',
    '加我微信吧，我把会议纪要发你',
    '内部资料不要转到外面的群。',
    '周五有保密周培训，请遵守保密规定，别发内部资料。',
    '桌游《机密代码》到货，周末开团。',
    '员工食堂本周菜单出来了，仅限员工刷卡。',
    '这份已在官网公开，链接放在评论区了，可转发。',
    '请外部同事走合作邮箱，别直接开内网wiki权限。',
    '合同里有保密条款，请仔细看第三页。',
    '截图看不清',
    '合同扫描件发法务',
    '价格表贴在前台了',
    '产品设计图评审通过',
    '会议纪要写好了吗',
    '客户名单整理一下',
    '内部培训资料在系统里',
    '投标文件不得泄露，大家注意',
    '会议材料请提前打印',
    '安全漏洞修复完成',
  ],
});

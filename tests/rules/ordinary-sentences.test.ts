import { describe, expect, test } from 'vitest';
import { createChecker } from '@/rules/checker';

/** What people write who advertise nothing, by where they write it. */
const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  work: [
    '王总，合同我今天下午发您邮箱，您方便的时候看一下。',
    '下午的评审改到四点，会议室在三楼，投影已经约好了。',
    '这个需求排期到下周吧，测试那边人手不够。',
    '报销单我交给财务了，大概周五能到账。',
    '麻烦把上个月的销售数据导一份给我，谢谢。',
  ],
  shopping: [
    '请问这款耳机支持两台设备同时连接吗？',
    '这个尺码偏大还是偏小，我平时穿M码。',
    '昨天下的单今天能发货吗，急用。',
    '东西收到了，包装有点破，里面没事。',
    '优惠券为什么用不了，提示不满足条件。',
  ],
  service: [
    '您好，您反馈的问题已经转给技术同事，预计今天内回复您。',
    '您的订单已经取消，款项会在三个工作日内退回原支付方式。',
    '抱歉给您带来不便，补发的配件今天寄出。',
    '为了核实情况，请提供一下订单号后四位。',
    '亲，这款目前缺货，下周三补货后会第一时间通知您。',
  ],
  parents: [
    '各位家长，明天气温降低，请给孩子加一件外套。',
    '老师，孩子今天发烧，请一天假，作业我会让他补上。',
    '周六的亲子运动会有几个家长能来帮忙搬东西？',
    '这次春游费用每人八十，多退少补，名单在群文件里。',
    '请各位家长在周五前把回执交给班主任。',
  ],
  games: [
    '今晚排位缺个打野，来的扣1。',
    '这个副本第三个boss怎么躲技能啊，老是团灭。',
    '新赛季段位掉得好快，心态崩了。',
    '我抽了三十发才出金，还歪了。',
    '服务器又在维护，几点能进？',
  ],
  news: [
    '央行昨天公布了最新的贷款市场报价利率，与上月持平。',
    '受台风影响，本市今天下午起停课。',
    '两家公司宣布合并，交易金额约十二亿元。',
    '记者从现场了解到，事故没有造成人员伤亡。',
    '今年双十一快递量比去年多了一成左右。',
  ],
  English: [
    'Are you free for lunch tomorrow around noon?',
    "The train was late again, I'll be there in twenty minutes.",
    'Thanks for the birthday card, the kids loved it.',
    "Could you send me the slides from this morning's meeting?",
    'I think I left my charger at your place.',
    'We won the match two to one, what a night!',
    "Mum says dinner is at seven, don't be late.",
    'Please find attached the signed contract.',
    'I paid the deposit, here is the receipt number 48213.',
    'Subscribe button is broken on the settings page, can you take a look?',
  ],
  code: [
    'git rebase -i HEAD~3 && git push --force-with-lease',
    "SELECT name, price FROM orders WHERE status = 'paid' LIMIT 20;",
    '把 getUser 改成异步的，调用的地方也要加 await。',
    '单元测试挂了两个，都是时区的问题。',
    '日志里全是 504，应该是网关超时。',
    'curl -s https://api.example.com/v1/status | jq .',
    '升级到 Node 24 之后构建快了不少。',
  ],
  addresses: [
    '收货地址：朝阳区建国路88号3号楼1502，李女士。',
    '我在地铁站B口，你从A口出来往右走。',
    '公司地址是科技园南区软件大厦六层，前台报我名字就行。',
    '小区快递柜在东门旁边，取件码发你了。',
    '导航到老城区停车场，再走五分钟就到。',
  ],
  'what stands near advertising': [
    '抖音号改名字要几天',
    '手慢无，我昨天就没抢到',
    '报名参加全国最大规模的志愿服务活动。',
    '你们群号多少，我想把同事也拉进来',
    '微信支付扣了两次钱，客服电话打不通',
    '妈，钱收到了，别担心，我这边都挺好',
    '周末去看房，中介说首付三成，先了解一下',
    '这家店的火锅打八折，咱们周五去吃吧',
    '群里的接龙我填好了，苹果要两箱',
    '房东说下个月房租涨两百，我想换地方住',
    '手慢无',
    '加群',
    '名单：张三、李四、王五，周五前到前台领胸牌',
    '今天的接龙：1. 小王 2. 老李 3. 同学',
  ],
};

const checker = createChecker();

describe.each(Object.entries(ORDINARY))('%s', (_where, sentences) => {
  test.each(sentences)('says nothing of: %s', (sentence) => expect(checker.check(sentence)).toEqual([]));
});

/** Characters that are drawn almost alike: the real one, then those that people write for it. Ours. */
const SHAPES =
  '微徽溦薇癓 信伩訫 加咖叻 根艮 赌睹堵 博搏膊愽 彩采 票漂嫖瞟 贷货 款欵 最蕞 顶项 级极圾 极級 品晶 高髙 仿彷 裸祼 药葯 枪抢 ' +
  '购构 惠恵 免兔 包饱 钱戋 赚嫌谦 稳隐 保堡 本夲 息熄 资姿 炒妙 股般 币巾 群裙 聊柳 扣叩 号呺 电甩 联聨 系糸 ' +
  '刷涮 单箪 洗冼诜 群郡 爆瀑 推椎 刻剡 分兮 户卢 脸睑 炸咋 跑刨 代伐 开幵 发友 色铯 淫婬 麻嘛 官宫 网冈 站玷 平苹 台抬 注住 册栅 套奎 销锁 国囯 家冢 第笫 一壹 二贰 三叁 五伍 六陆 七柒 八捌 九玖';

/** By unit: the character that it is written for. */
export const SHAPED_LIKE: ReadonlyMap<number, number> = new Map(
  SHAPES.split(' ').flatMap(([real = '', ...others]) => others.map((other) => [other.charCodeAt(0), real.charCodeAt(0)] as const)),
);

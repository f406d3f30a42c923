/** Characters written as their two halves: the halves, then the whole. Ours. */
const SPLITS =
  '木又权 弓虽强 女子好 女马妈 女且姐 女未妹 亻言信 亻呆保 亻也他 亻弋代 亻共供 亻介价 亻尤优 人言信 彳攵微 力口加 口十叶 口自咱 口加咖 口马吗 扌召招 扌殳投 扌仑抢 扌包抱 扌是提 扌丁打 扌安按 ' +
  '木仑枪 木艮根 木几机 木公松 木巧朽 讠正证 讠周调 讠兑说 讠舌话 讠射谢 讠某谋 讠平评 讠仑论 钅戋钱 钅肖销 钅艮银 钅失铁 钅竟镜 贝兼赚 贝者赌 贝有贿 贝专转 禾口和 禾急稳 禾刂利 禾火秋 禾多移 ' +
  '氵去法 氵主注 氵又汉 氵先洗 氵可河 氵皮波 冫水冰 火少炒 火同烔 火土灶 月殳股 月半胖 月象膨 月巴肥 王见现 王元玩 王里理 王求球 日月明 日寸时 日免晚 尚士堂 女票嫖 女昌娼 女支妓 女又奴 羊次羡 羊羽翔 ' +
  '马扁骗 马奇骑 耳关联 耳又取 又鸟鸡 又欠欢 又寸对 又见观 辶反返 反辶返 车专转 车仑轮 车库裤 石马码 石皮破 目者睹 矢豆短 白勺的 立占站 立日音 竹单箪 米分粉 米青精 糸工红 纟工红 纟及级 纟且组 纟合给 纟勺约 纟吉结 ' +
  '门口问 门三闫 页丁顶 丁页顶 工页项 身寸射 身材躲 古月胡 古文故 兑金锐 言午许 弓长张 木子李 双木林 口天吴 耳东陈 文刂刘 土也地 土成城 土鬼块 土申坤 土平坪 十办协 广占店 广付府 尸古居 宀女安 宀玉宝 宀豕家 艹化花 艹约药 艹早草 艹采菜';

const PAIR_WIDTH = 0x10000;

/** By first half × 65536 + second half: the whole character. */
export const WHOLE_OF: ReadonlyMap<number, number> = new Map(
  SPLITS.split(' ').map((entry) => [entry.charCodeAt(0) * PAIR_WIDTH + entry.charCodeAt(1), entry.charCodeAt(2)] as const),
);

/** The key of two neighbouring halves in `WHOLE_OF`. */
export const halvesKey = (first: number, second: number): number => first * PAIR_WIDTH + second;

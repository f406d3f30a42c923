/** What stands for a word in chats: the sign and the characters that it is read as. Ours, from what people write (2026-11). */
const SIGNS = [
  '❤心 ♥心 💗心 💓心 💖心 💕心 🧡心 💛心 💚心 💙心 💜心 🖤心 🫀心 ✉信 💌信 📩信 📨信',
  '🐧q 🛰微信 ✈飞机 🛩飞机 📡卫星 📱手机 📲手机 ☎电话 📞电话 📧邮箱 📮邮箱 📺电视 📷相机 💻电脑 🖥电脑 🔗链接 📶信号',
  '💰钱 💵钱 💴钱 💸钱 🤑钱 💳卡 🏦银行 🏧取款 🧧红包 🎁礼 🎰博 🎲赌 🃏牌 🀄牌 📈涨 💹涨 🪙币 💎钻 🪪身份证 🧾发票',
  '🐮牛 🐂牛 🐄牛 🐃牛 🐴马 🐎马 🏇赛马 🐔鸡 🐓鸡 🦆鸭 🐟鱼 🐠鱼 🐡鱼 🐑羊 🐏羊 🐐羊 🐍蛇 🐷猪 🐖猪 🐽猪 🐕狗 🐶狗 🐱猫 🐈猫 🐰兔 🐇兔 🐭鼠 🐯虎 🐅虎 🐲龙 🐉龙 🐒猴 🐵猴 🐻熊 🐺狼 🦊狐 🦌鹿 🐛虫 🐝蜂',
  '🔞成人 🔥火 💊药 💉针 🔫枪 🔪刀 🗡刀 🏹弓 💣弹 🚬烟 🍃草 🌿草 🍑桃 🌸花 🌹花 🏥医院 🩺医 🧬基因 🩸血',
  '🍵茶 🫖茶 🍶酒 🍷酒 🍺酒 🥚蛋 🍳蛋 🍬糖 🍭糖 🍯蜜 🍉瓜 🍚米 🥩肉 🍗鸡 🌈彩 🏃跑 🧹扫 🪥刷 👗裙 👟鞋 💃舞',
  '🏠房 🏡房 🏘房 🏨酒店 🛏床 🚗车 🚙车 🚕车 🚌车 🏎赛车 🚢船 🎫票 🎟票 📦包 👜包 🎒包 💼包 👛包 👝包 📝写 🖊笔 📚书 📖书 🔒锁 🚪门 🧵线 🎮游戏 ⚽足球 🏀篮球',
  '💯百 🆓免费 🆕新 🈚无 🈶有 🉐得 🈲禁 🈵满 🈹割 🈴合 🉑可 🈳空 🈺营 🔟十',
  '🥇第一 🏆冠军 👑王 🔝顶',
];

/** By code point: the characters that a sign is read as. */
export const SIGN_READINGS: ReadonlyMap<number, string> = new Map(
  SIGNS.join(' ')
    .split(' ')
    .map((entry) => {
      const code = entry.codePointAt(0) as number;
      return [code, entry.slice(code > 0xffff ? 2 : 1)] as const;
    }),
);

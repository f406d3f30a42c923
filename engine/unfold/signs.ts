/** What stands for a word in chats: the sign and the characters that it is read as. Ours, from what people write (2026-11). */
const SIGNS = [
  '❤心 ♥心 💗心 💓心 💖心 💕心 🧡心 💛心 💚心 💙心 💜心 🖤心 🫀心',
  '🐧q 🛰微信 ✈飞机 🛩飞机 📡卫星 📱手机 📲手机 ☎电话 📞电话 📧邮箱',
  '💰钱 💵钱 💴钱 💸钱 🤑钱 💳卡 🧧红包 🎁礼 🎰博 🎲赌 🃏牌 🀄牌 📈涨 💹涨 🪙币 💎钻',
  '🐮牛 🐂牛 🐴马 🐔鸡 🐓鸡 🦆鸭 🐟鱼 🐑羊 🐍蛇 🐷猪 🐕狗',
  '🔞成人 🔥火 💊药 💉针 🔫枪 💣弹 🍃草 🌿草 🍑桃 🌸花 🌹花',
  '🏠房 🚗车 🎫票 🎟票 📦包 👜包 🎒包 📝写 🖊笔 💯百 🆓免费 🆕新 🈚无 🉐得 🈲禁 🈵满',
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

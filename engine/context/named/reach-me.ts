/** Somebody asks to be reached, to be joined or to be bought from, as an alternation of a pattern: 加微, 私信, 联系我. */
export const REACH_ME = '[加➕][我微v薇]|私[信聊我]|联系我|找我|进群|下单';

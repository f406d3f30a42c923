import type { Context } from '../context';

/** The sentence warns of what it names: 警惕, 谨防, 骗局. */
export const warned: Context = { sentence: /警惕|谨防|当心|小心|骗局|防骗|反诈|辟谣|举报|切勿|请勿|不要相信|别信|抵制|严禁|打击|禁止/ };

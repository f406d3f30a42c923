import type { TextKey } from './machine';

/**
 * A 53-bit hash that stands for a text, so that a pass is bound to a text without keeping it. White space at the ends does not
 * count: pages trim before they send. Two 32-bit multiply-and-rotate lanes, joined (cyrb53, public domain); linear, no allocation.
 */
export function textKeyOf(text: string): TextKey {
  const trimmed = text.trim();
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < trimmed.length; i++) {
    const unit = trimmed.charCodeAt(i);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}

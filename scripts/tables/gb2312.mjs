/** The 6,763 characters of GB 2312, in order of code point: what people write today in simplified Chinese. */
export function gb2312() {
  const decoder = new TextDecoder('gb2312');
  const chars = [];
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (/^\p{Script=Han}$/u.test(char)) chars.push(char);
    }
  }
  return chars.sort();
}

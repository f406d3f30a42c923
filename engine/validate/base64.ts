const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Base64 or base64url to a string of bytes (one UTF-16 unit a byte); stops at the first character that is neither.
 * Own code since `atob` belongs to the browser, not to the language.
 */
export function decodeBase64(part: string): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const char of part) {
    const value = char === '+' || char === '-' ? 62 : char === '/' || char === '_' ? 63 : ALPHABET.indexOf(char);
    if (value < 0) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return out;
}

/** 128 random bits in hexadecimal. `crypto.randomUUID` is for secure contexts alone, and many a console is served over plain http. */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

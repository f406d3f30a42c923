import { decodeBase64 } from './base64';

/** True when the text is a JSON web token: header with `alg`, payload that is a JSON object, signature. Source: RFC 7519; checked 2026-11-21. */
export function isJwt(given: string): boolean {
  const parts = given.split('.');
  return parts.length === 3 && /"alg"\s*:/.test(decodeBase64(parts[0] as string)) && /^\s*\{/.test(decodeBase64(parts[1] as string));
}

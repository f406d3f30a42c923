/** Things that the extension never does. */
export type Kind = 'network' | 'poll' | 'log' | 'code from text' | 'markup from text' | 'call that plain http lacks';

const GLOBAL = String.raw`(?<![\w$.-])(?:(?:globalThis|window|self)(?:\.|\[["']))?`;
const named = (names: string, after = '') => new RegExp(`${GLOBAL}(?:${names})\\b${after}`, 'g');

/** One pattern a way; in code and in minified code alike. A quoted word alone is no call. */
const PATTERNS: Readonly<Record<Kind, readonly RegExp[]>> = {
  network: [
    named('fetch', String.raw`\s*\(`),
    /\b(?:globalThis|window|self)(?:\.|\[["'])fetch\b/g,
    /\bnew\s+(?:(?:globalThis|window|self)\.)?(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|Image)\b/g,
    /\.sendBeacon\b/g,
    named('importScripts', String.raw`\s*\(`),
  ],
  poll: [named('setInterval', String.raw`\s*\(`), /\.alarms\.create\b/g],
  log: [/\bconsole\s*(?:\.\s*\w+|\[["']\w+["']\])\s*\(/g],
  'code from text': [named('eval', String.raw`\s*\(`), /\bnew\s+Function\b/g],
  'call that plain http lacks': [/\brandomUUID\b/g, /\bcrypto\.subtle\b/g],
  'markup from text': [/\.(?:innerHTML|outerHTML)\s*\+?=(?!=)/g, /\.insertAdjacentHTML\b/g, /\bdocument\.write(?:ln)?\b/g],
};

/** Every place in some code that does a thing of this kind, as it is written there with a little of what follows. */
export function forbiddenCalls(kind: Kind, code: string): string[] {
  const starts = new Set(PATTERNS[kind].flatMap((pattern) => [...code.matchAll(pattern)].map(({ index }) => index)));
  return [...starts].sort((a, b) => a - b).map((at) => code.slice(at, at + 60).split('\n')[0] as string);
}

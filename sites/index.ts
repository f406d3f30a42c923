import type { Site } from './site';

/** Every website that is known, by its file name. */
export const SITES: Readonly<Record<string, Site>> = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./site.ts'], { eager: true, import: 'default' });

/** True when a match pattern of a site file covers the host name; schemes, ports and paths play no part. */
function covers(pattern: string, hostname: string): boolean {
  const host = new URL(pattern.replace('*://', 'https://').replace('//*.', '//')).hostname;
  return hostname === host || (pattern.includes('://*.') && hostname.endsWith(`.${host}`));
}

/** What is known of the website with this host name, null when it has no file. */
export function siteOf(hostname: string): Site | null {
  return Object.values(SITES).find(({ matches }) => matches.some((pattern) => covers(pattern, hostname))) ?? null;
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Nothing to say, 20 characters. */
export const CLEAN = '明天下午三点开会，记得带上周的会议纪要。';
/** Held, one finding each, short enough for fifty to be in view. */
export const HIT = '加薇，';

const head = '<!doctype html><meta charset="utf-8"><title>bench</title><style>body{font:12px sans-serif}</style>';
const PAGES: Readonly<Record<string, string>> = {
  /** A page on which nobody writes. */
  '/idle': `${head}${`<p>${CLEAN}</p>`.repeat(300)}`,
  '/editors': `${head}<div id="rich" contenteditable="true" style="height:400px;overflow:auto"></div><textarea id="area" rows="20" cols="100"></textarea>`,
};

/** Serves the pages on a free port of this machine; `address` has no slash at its end. */
export async function serve(): Promise<{ readonly address: string; close(): void }> {
  const server = createServer(({ url = '' }, response) => {
    const page = PAGES[url];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

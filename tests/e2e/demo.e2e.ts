import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ServedDemo, serveDemo } from '../../scripts/demo/server.mjs';
import { DemoRoom } from './demo-room';
import { until } from './driver/until';

const CLEAN = '明天下午三点开会，记得带上周的会议纪要。';
const RISKY = '姐妹们，这款面霜全网最好用，加薇❤ abc12345 领红包';
const DANGEROUS = '我的身份证号是11010519491231002X，你帮我办一下。';

let served: ServedDemo;
beforeAll(async () => {
  served = await serveDemo();
});
afterAll(() => served.close());

describe.each([
  ['a plain page', ''],
  ["a page under default-src 'none' with Trusted Types", 'strict'],
])('%s', (_, path) => {
  let room: DemoRoom;
  beforeEach(async () => {
    room = await DemoRoom.open(served.url + path);
  });
  afterEach(() => room.page.close());

  test('a clean message leaves at once, and the page saw no foreign node', async () => {
    await room.write('team', CLEAN);
    await room.page.press('Enter');
    await until('it has left', async () => (await room.sent()).length > 0);
    expect(await room.sent()).toEqual([{ where: 'team', by: 'enter', text: CLEAN }]);
    expect(await room.foreign()).toEqual([]);
  });

  test.each([
    ['Enter', (r: DemoRoom) => r.page.press('Enter')],
    ['the button', (r: DemoRoom) => r.page.click('#team .send')],
  ])('a risky message is held from %s, letter for letter', async (_by, send) => {
    await room.write('team', RISKY);
    await send(room);
    await room.held();
    expect(await room.typed('team')).toBe(RISKY);
    expect(await room.sent()).toEqual([]);
  });

  test('is rewritten by one press, taken back by one undo, and sent on purpose once', async () => {
    await room.write('team', RISKY);
    await room.page.press('Enter');
    await room.held();
    await room.press('useAllWordings');
    await until('the wording is replaced', async () => (await room.typed('team')) !== RISKY);
    const rewritten = await room.typed('team');
    expect(rewritten).not.toContain('最好');
    expect(rewritten).not.toContain('abc12345');
    await room.page.press('Control+z');
    await until('the undo gave the words back', async () => (await room.typed('team')) === RISKY);
    await room.page.press('Enter');
    await room.held();
    await room.press('sendAnyway');
    await until('it has left', async () => (await room.sent()).length > 0);
    expect((await room.sent()).map(({ text }) => text)).toEqual([RISKY]);
    expect(await room.typed('team')).toBe('');
  });

  test('a dangerous message stays on the second Enter, and leaves by the card once', async () => {
    await room.write('team', DANGEROUS);
    await room.page.press('Enter');
    await room.held();
    await room.page.press('Enter');
    await room.held();
    expect(await room.sent()).toEqual([]);
    expect(await room.typed('team')).toBe(DANGEROUS);
    await room.press('sendAnyway');
    await until('it has left', async () => (await room.sent()).length > 0);
    expect((await room.sent()).map(({ text }) => text)).toEqual([DANGEROUS]);
  });
});

describe('the other ways to send', () => {
  let room: DemoRoom;
  beforeEach(async () => {
    room = await DemoRoom.open(served.url);
  });
  afterEach(() => room.page.close());

  test('a form: held from Enter and from its button, sent once by the second gesture', async () => {
    await room.write('customer', RISKY);
    await room.page.press('Enter');
    await room.held();
    expect(await room.sent()).toEqual([]);
    await room.page.click('#customer .send');
    await until('it has left', async () => (await room.sent()).length > 0);
    expect(await room.sent()).toEqual([{ where: 'customer', by: 'submit', text: RISKY }]);
  });

  test('a post: in a low window the button that was pressed stays free, and sends when it is pressed again', async () => {
    await room.page.setViewport(1000, 640);
    await room.write('post', RISKY);
    await room.page.click('#post .publish');
    await room.held();
    await room.page.click('#post .publish');
    await until('it has left', async () => (await room.sent()).length > 0);
    expect(await room.sent()).toEqual([expect.objectContaining({ where: 'post', text: RISKY })]);
  });

  test('a post: the button that publishes is held', async () => {
    await room.write('post', RISKY);
    await room.page.click('#post .publish');
    await room.held();
    expect(await room.sent()).toEqual([]);
  });

  test('typed and sent within milliseconds of the first focus: still decided', async () => {
    const { page } = room;
    await page.click('.conversations a[href="#customer"]');
    await page.click('#customer .editor');
    // The text is put in by script so that no time passes between the focus and the Enter but the trip of the key itself.
    await page.evaluate((text) => {
      (document.querySelector('#customer .editor') as HTMLTextAreaElement).value = text;
    }, RISKY);
    await page.press('Enter');
    await room.held();
    expect(await room.sent()).toEqual([]);
    expect(await room.typed('customer')).toBe(RISKY);
  });
});

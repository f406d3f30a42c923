import { beforeEach, expect, test } from 'vitest';
import { CARD_EN } from '@/locales/card.en';
import { CARD_ZH_CN } from '@/locales/card.zh-CN';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { openPopupOver, type Popup } from './open-popup';

/** Reads like an advertisement, and no rule names a word of it. */
const MANNER = '专业空调维修，随叫随到，价格优惠';
/** Another text of the same kind. */
const ALIKE = '专业疏通管道，随叫随到，价格优惠';

/** What people write who advertise nothing: work, service, parents, shopping, games, news, small talk, code, addresses. */
const ORDINARY = [
  '明天下午三点开会，记得带上周的会议纪要。',
  '您好，您的裙子今天发出，单号已更新，请注意查收。',
  '各位家长，周五下午两点开家长会，地点在教室。',
  '请问这件有没有小一号的？',
  '订单退款什么时候到账？',
  '今晚开黑缺一个辅助，来不来',
  '把登录接口的报错修了，测试通过，等合并。',
  '下班一起去吃火锅吧，我请客',
  '快递放门口就行，谢谢',
  '人民路23号二楼，电梯出来左转',
  '孩子数学考了95分，挺高兴',
  '昨天的新闻说油价又降了',
  '这家店的面不错，二十块一碗',
  '有人冒充老师借钱，大家注意，别转账。',
  '周末爬山，自愿报名，费用自理',
  'See you at the station at six, I will bring the tickets.',
  'Can you review my pull request before lunch?',
  'npm run build -- --watch',
  'Thanks for dinner last night, it was lovely!',
  'The meeting moved to Thursday, same room.',
];

let page: Page;
let popup: Popup;

beforeEach(async () => {
  const opened = await openPopupOver('gate-chat.html');
  ({ page, popup } = opened);
  return opened.close;
});

/** Whether anything of ours is in the page; only then the keys of the card are heard. */
const isDrawn = () => page.evaluate(() => document.documentElement.children.length > 2);
const typed = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#area')?.value);

async function write(text: string): Promise<void> {
  await page.click('#area');
  await page.press('Control+a');
  await page.press('Backspace');
  await page.type(text);
  await until('the whole text is typed', async () => (await typed()) === text);
}

async function marked(text: string): Promise<void> {
  await write(text);
  await popup.untilBadge('1');
  await until(`${text} is marked`, isDrawn);
}

async function silent(text: string): Promise<void> {
  await write(text);
  await popup.untilBadge('');
}

test('a message that no rule names gets one hint with its reasons, and leaves at once', async () => {
  await marked(MANNER);
  await page.press('F6');
  const card = await page.card();
  const told = [/读起来像群发广告|Reads like bulk advertising/, /同时出现：价格优惠 \+ 招揽生意|Together: price \+ sales pitch/];
  await until('the card tells why', async () => {
    const text = await card.text();
    return told.every((reason) => reason.test(text));
  });
  await page.press('Escape');
  await page.click('#area');
  await page.press('Enter');
  const sent = () => page.evaluate(() => (window as unknown as { sent: { text: string }[] }).sent);
  await until('it has left', async () => (await sent()).length === 1);
});

test('ordinary sentences get nothing, while they are typed and after', async () => {
  // the overlay comes with the first mark; from then on it draws at once
  await marked(MANNER);
  await silent('');
  await until('nothing is drawn', async () => !(await isDrawn()));
  await page.evaluate(() => {
    // what stood in the field each time when something was put into the page
    const texts: string[] = [];
    const isPut = (records: readonly MutationRecord[]) => records.some(({ addedNodes }) => addedNodes.length > 0);
    const watch = new MutationObserver((records) => isPut(records) && texts.push(document.querySelector<HTMLTextAreaElement>('#area')?.value ?? ''));
    watch.observe(document.documentElement, { childList: true });
    Object.assign(window, { texts });
  });
  for (const sentence of ORDINARY) await write(sentence);
  await marked(MANNER);
  const texts = await page.evaluate(() => (window as unknown as { texts: string[] }).texts);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !MANNER.startsWith(text))).toEqual([]);
});

test('the switch in the popup silences it at once', async () => {
  await marked(MANNER);
  await popup.toggleRule('spam/learned');
  await popup.untilBadge('');
  await popup.toggleRule('spam/learned');
  await popup.untilBadge('1');
});

test('"no advertising" silences a text and its like, the popup shows it without a word of it, and takes it back', async () => {
  await marked(MANNER);
  await page.press('F6');
  const card = await page.card();
  const label = await until('the card has the button', async () => {
    const found = (await card.buttons()).find((name) => [CARD_ZH_CN.notSpam, CARD_EN.notSpam].includes(name));
    // a card that is asked for before the last key's frame goes with that frame
    if (!found) await page.press('F6');
    return found;
  });
  await card.press(label);
  await popup.untilBadge('');
  await silent(ALIKE);
  await until('the popup shows one correction', () => popup.page.evaluate(() => document.querySelectorAll('.corrections li').length === 1));
  const file = await popup.page.evaluate(() => decodeURIComponent(document.querySelector<HTMLAnchorElement>('.corrections a')?.href ?? ''));
  for (const kept of [JSON.stringify(await popup.stored()), file]) {
    expect(kept).toContain('trade');
    for (const word of ['专业', '空调', '随叫']) expect(kept).not.toContain(word);
  }
  await popup.page.click('.corrections li button');
  await until('the popup shows none', async () => (await popup.text('.corrections')) === '');
  await popup.untilBadge('1');
  await marked(MANNER);
});

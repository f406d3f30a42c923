import { mkdir, writeFile } from 'node:fs/promises';
import { ROOT } from '../setup/root.mjs';
import { didNotStart } from './did-not-start.mjs';
import { loadDriver } from './load-driver.mjs';

/** A person types about so fast; the checker looks at the text between two keys. */
const KEY_DELAY_MS = 20;

const SCENES = [
  { name: 'clean', text: '明天下午三点开会，记得带上周的会议纪要。', expected: 'left' },
  { name: 'risky', text: '姐妹们，这款面霜全网最好用，加薇❤ abc12345 领红包', expected: 'held' },
  { name: 'dangerous', text: '我的身份证号是11010519491231002X，你帮我办一下。', expected: 'held' },
];

/** Runs in the page: what left it, what else than the page itself has changed it, and what stands in the editor. */
const look = () => ({
  sent: window.room.sent.map(({ text }) => text),
  foreign: window.room.foreign,
  typed: document.querySelector('#team .editor').textContent,
});

/** Runs on the card: what it says of each finding, when nothing of it moves any more. */
const entriesOf = async (roots) => {
  await Promise.all(roots.flatMap((root) => root.getAnimations()).map(({ finished }) => finished));
  const entries = roots.flatMap((root) => [...root.querySelectorAll('.entry')]);
  const texts = entries.map((entry) => {
    const buttons = [...entry.querySelectorAll('button')].map((button) => button.innerText);
    return buttons
      .reduce((text, label) => text.replace(label, ''), entry.innerText)
      .replace(/\s+/g, ' ')
      .trim();
  });
  return texts.filter(Boolean);
};

async function outcomeOf(page, until) {
  const card = await page.card();
  return until('the message left or was held', async () => {
    if ((await page.evaluate(look)).sent.length > 0) return 'left';
    return (await card.buttons()).length > 0 ? 'held' : null;
  }).catch(() => 'neither');
}

async function play({ text, expected }, page, until) {
  await page.click('#team .editor');
  await page.type(text, KEY_DELAY_MS);
  await until('the whole text is typed', async () => (await page.evaluate(look)).typed === text);
  await page.press('Enter');
  const outcome = await outcomeOf(page, until);
  const why = outcome === 'held' ? await (await page.card()).evaluate(entriesOf) : [];
  const { sent, foreign, typed } = await page.evaluate(look);
  const isWhole = outcome === 'left' ? sent.length === 1 && sent[0] === text && foreign.length === 0 : sent.length === 0 && typed === text;
  return { outcome, why, isAsExpected: outcome === expected && isWhole, foreign };
}

const OUTCOMES = {
  left: ({ foreign }) => `left at once; the page saw ${foreign.length} foreign nodes`,
  held: () => 'held; it stands in the editor letter for letter',
  neither: () => 'neither left nor was held',
};

function describe({ name, text }, result) {
  const lines = [
    `${result.isAsExpected ? '✓' : '✗'} ${name}: ${OUTCOMES[result.outcome](result)}`,
    `    ${text}`,
    ...result.why.map((entry) => `    │ ${entry}`),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Types three sentences key by key in the headless browser, sends them, prints what left, what was held and why, and keeps a picture of each.
 * @param {{ browser: 'chromium' | 'firefox', executablePath: string, extension: string, url: string, end: AbortSignal }} place
 * @returns {Promise<number>} exit code, 0 only when each went as it should
 */
export async function demonstrate({ browser, executablePath, extension, url, end }) {
  const { launch, Page, until } = await loadDriver(browser);
  const folder = `${ROOT}/.output/demonstration/${browser}`;
  await mkdir(folder, { recursive: true });
  const opened = await launch(extension).catch((problem) => {
    throw didNotStart(executablePath, problem);
  });
  let closing;
  const close = () => {
    closing ??= opened.close();
    return closing;
  };
  end.addEventListener('abort', close);
  try {
    let isGood = true;
    for (const scene of SCENES) {
      // it may have been ended while the browser was starting
      end.throwIfAborted();
      const page = new Page(await opened.open(url));
      const result = await play(scene, page, until);
      isGood &&= result.isAsExpected;
      process.stdout.write(describe(scene, result));
      await writeFile(`${folder}/${scene.name}.png`, await page.screenshot());
      await page.close();
    }
    process.stdout.write(`Screenshots: ${folder}\n`);
    return isGood ? 0 : 1;
  } finally {
    end.removeEventListener('abort', close);
    await close();
  }
}

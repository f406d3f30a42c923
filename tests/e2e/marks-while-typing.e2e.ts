import { describe, expect, inject, test } from 'vitest';
import type { Page } from './driver/page';
import { until } from './driver/until';
import { MARKED_BY_BOXES } from './editor-kinds';
import { model, openEditorPage } from './editor-page';

const TEXT = '你好，加薇，快来看，加薇。';
const MARKED = '加薇 加薇';
const CLEAN = '记得带上纪要，';
/** A fast typist's; every few letters are checked, and all others only moved. */
const KEY_MS = 40;

declare global {
  interface Window {
    /** The words that were marked, for each frame that was drawn with others than the frame before. */
    markedInFrames: string[];
  }
}

const marked = async (page: Page) => (await page.evaluate(() => window.fixture.highlighted())).join(' ');

/** Notes the marked words in every frame: sizes are observed when all that draws for the frame has run, before it is painted. Travels as source. */
function watchFrames(): void {
  const frames: string[] = [];
  const probe = document.createElement('div');
  probe.style.cssText = 'position: fixed; height: 0; visibility: hidden';
  document.body.append(probe);
  const note = () => {
    const words = window.fixture.highlighted().join(' ');
    if (frames.at(-1) !== words) frames.push(words);
  };
  new ResizeObserver(note).observe(probe);
  let frame = 0;
  const grow = () => {
    probe.style.width = `${frame++ % 2}px`;
    requestAnimationFrame(grow);
  };
  grow();
  Object.assign(window, { markedInFrames: frames });
}

/** Those that replace nodes with a key, whose marks live ranges would lose (decision 0220), and three that do not; all others do as these. */
const TELLING = ['contenteditable', 'quill', 'draft', 'slate', 'codemirror6', 'vditor', 'wangeditor', 'textarea'] as const;

describe.each(TELLING)('%s, with the extension', (kind) => {
  test.skipIf(MARKED_BY_BOXES[inject('browserName')].includes(kind))(
    'marks stay under their words in every frame while somebody types fast before, between and behind them',
    async () => {
      const page = await openEditorPage(kind);
      await page.type(TEXT);
      await until('the words are marked', async () => (await marked(page)) === MARKED);
      await page.evaluate(watchFrames);
      await page.press('Control+End');
      await page.type(CLEAN, KEY_MS);
      await page.press('Control+Home');
      await page.type(CLEAN, KEY_MS);
      for (let letter = 0; letter < TEXT.indexOf('快'); letter++) await page.press('ArrowRight');
      await page.type(CLEAN, KEY_MS);
      const [before = '', behind = ''] = TEXT.split(/(?=快)/);
      await until('all is typed', async () => (await model(page)) === CLEAN + before + CLEAN + behind + CLEAN);
      expect(await page.evaluate(() => window.markedInFrames)).toEqual([MARKED]);
      await page.close();
    },
  );
});

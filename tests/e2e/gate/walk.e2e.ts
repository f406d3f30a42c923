import { describe, expect, test } from 'vitest';
import type { Footprint } from '../driver/driver';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { KINDS } from '../editor-kinds';
import { focusEditor, model, openEditorPage, selectAll, untilText } from '../editor-page';
import { sendAnyway, untilCard } from './chat';

/** Steps for each editor: a few in every run, 500 in a soak (`npm run soak`). */
const STEPS = Number(process.env.SHENYAN_WALK_STEPS ?? 8);
/** The same walk every time, unless another is asked for. */
const SEED = Number(process.env.SHENYAN_WALK_SEED ?? 7);

/** A card or a small sentence that happens to be open has some. */
const CARD_LISTENERS = 50;

const TEXTS = [
  { text: '好的，下午三点见', severity: 'none' },
  { text: '好的，这款面霜全网最好用', severity: 'warn' },
  { text: '好的，真人百家乐，注册送彩金，提现秒到账', severity: 'block' },
] as const;

/** mulberry32: small, seeded, good enough to take walks with. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One editor of a page on which sending empties nothing, and what must be true of it. */
class Walk {
  #text = '';
  #severity: (typeof TEXTS)[number]['severity'] = 'none';
  #phase: 'free' | 'held' | 'let-go' = 'free';
  readonly #left: string[] = [];
  #before: Footprint | null = null;

  private constructor(private readonly page: Page) {}

  static async in(kind: string): Promise<Walk> {
    const page = await openEditorPage(kind, '&sends');
    return new Walk(page);
  }

  /** Writes one of the other texts: the same again within one frame is no change to anybody. */
  async type(pick: (count: number) => number): Promise<void> {
    const others = TEXTS.filter(({ text }) => text !== this.#text);
    const { text, severity } = others[pick(others.length)] as (typeof TEXTS)[number];
    await focusEditor(this.page);
    if (this.#text) await selectAll(this.page);
    await this.page.type(text);
    await untilText(this.page, text);
    // who looks at most once a frame has then seen it too
    await this.#drawn();
    this.#text = text;
    this.#severity = severity;
    this.#phase = 'free';
  }

  /** Two frames: whoever acts at the next one has then done so. */
  #drawn(): Promise<unknown> {
    return this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))));
  }

  async enter(): Promise<void> {
    await focusEditor(this.page);
    await this.page.press('Enter');
    await this.#follow();
  }

  async button(): Promise<void> {
    await this.page.click('#send');
    await this.#follow();
  }

  /** What the machine owes the person after a gesture. */
  async #follow(): Promise<void> {
    const isSecond = this.#severity === 'warn' && this.#phase === 'held';
    if (this.#text === '' || this.#severity === 'none' || this.#phase === 'let-go' || isSecond) {
      this.#phase = 'let-go';
      this.#left.push(this.#text);
    } else {
      this.#phase = 'held';
      await untilCard(this.page);
    }
    await this.check();
  }

  /** The card sends, then a new text is written, since the pass of a block is short. */
  async card(pick: (count: number) => number): Promise<void> {
    if (this.#phase === 'held') {
      await sendAnyway(this.page);
      this.#left.push(this.#text);
      await this.check();
    }
    await this.type(pick);
  }

  /** Exactly what was to leave has left, and what stands in the editor is what was written. */
  async check(): Promise<void> {
    await until('everything has left', () => this.page.evaluate((count) => window.fixture.sent.length >= count, this.#left.length));
    expect(await this.page.evaluate(() => window.fixture.sent)).toEqual(this.#left);
    if (this.#text) expect(await model(this.page)).toBe(this.#text);
  }

  /** Counts what is there after the first quarter, when everything that comes once has come. */
  async remember(): Promise<void> {
    this.#before = await this.page.footprint();
  }

  /** Fails when what we leave behind grows with what is done; says nothing in a browser that does not tell. */
  async expectNoGrowth(): Promise<void> {
    const before = this.#before;
    if (!before) return;
    const spare = CARD_LISTENERS + STEPS / 10;
    // what a frame that is still to come lets go of is there until then; what is never let go of stays
    await until(`not many more listeners are there than ${before.listeners}, nor bytes than ${before.heapBytes}`, async () => {
      const after = await this.page.footprint();
      // editors remember all that was typed, to undo it
      if (after && after.listeners < before.listeners + spare && after.heapBytes < before.heapBytes * 1.5) return true;
      throw new Error(JSON.stringify(after));
    });
  }

  end(): Promise<void> {
    return this.page.close();
  }
}

describe.each(KINDS)('a random walk in %s', (kind) => {
  test('loses, changes and doubles nothing, and sends nothing that is held', { timeout: 30_000 + STEPS * 5_000 }, async () => {
    const random = randomFrom(SEED);
    const pick = (count: number) => Math.floor(random() * count);
    const walk = await Walk.in(kind);
    const acts = [() => walk.type(pick), () => walk.enter(), () => walk.enter(), () => walk.button(), () => walk.button(), () => walk.card(pick)];
    await walk.type(pick);
    for (let step = 0; step < STEPS; step++) {
      await acts[pick(acts.length)]?.();
      if (step === Math.floor(STEPS / 4)) await walk.remember();
    }
    await walk.expectNoGrowth();
    await walk.check();
    await walk.end();
  });
});

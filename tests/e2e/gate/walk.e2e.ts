import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Page } from '../driver/page';
import { until } from '../driver/until';
import { focusEditor, model, openEditorPage, untilText } from '../editor-page';
import { sendAnyway, untilCard } from './chat';

/** Steps for each editor: a few in every run, 500 and more in a soak (`SHENYAN_WALK_STEPS=500`). */
const STEPS = Number(process.env.SHENYAN_WALK_STEPS ?? 8);
/** The same walk every time, unless another is asked for. */
const SEED = Number(process.env.SHENYAN_WALK_SEED ?? 7);

const KINDS = readdirSync(new URL('../pages/editors', import.meta.url)).map((file) => file.replace(/\.tsx?$/, ''));

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
  /** By the frame in which the gesture is seen: the editor's, and the one around it, which know nothing of each other (docs/gate.md). */
  readonly #phases = new Map<string, 'held' | 'let-go'>();
  readonly #left: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly isFramed: boolean,
  ) {}

  static async in(kind: string): Promise<Walk> {
    const page = await openEditorPage(kind, '&sends');
    const isFramed = await page.evaluate(() => window.fixture.host().ownerDocument !== document);
    return new Walk(page, isFramed);
  }

  async type(at: number): Promise<void> {
    const { text, severity } = TEXTS[at] as (typeof TEXTS)[number];
    await focusEditor(this.page);
    await this.page.press('Control+a');
    await this.page.type(text);
    await untilText(this.page, text);
    this.#text = text;
    this.#severity = severity;
    this.#phases.clear();
  }

  async enter(): Promise<void> {
    await focusEditor(this.page);
    await this.page.press('Enter');
    await this.#follow(this.isFramed ? 'frame' : 'page');
  }

  async button(): Promise<void> {
    await this.page.click('#send');
    await this.#follow('page');
  }

  /** What the machine owes the person after a gesture. */
  async #follow(where: string): Promise<void> {
    const phase = this.#phases.get(where);
    const isSecond = this.#severity === 'warn' && phase === 'held';
    if (this.#text === '' || this.#severity === 'none' || phase === 'let-go' || isSecond) {
      this.#phases.set(where, 'let-go');
      this.#left.push(this.#text);
    } else {
      this.#phases.set(where, 'held');
      await untilCard(this.page);
    }
    await this.check();
  }

  /** The card sends, then a new text is written, since the pass of a block is short. */
  async card(next: number): Promise<void> {
    // where both frames hold the text there are two cards, one of which may lie over the other
    if (this.#phases.size === 1 && [...this.#phases.values()].includes('held')) {
      await sendAnyway(this.page);
      this.#left.push(this.#text);
      await this.check();
    }
    await this.type(next);
  }

  /** Exactly what was to leave has left, and what stands in the editor is what was written. */
  async check(): Promise<void> {
    await until('everything has left', () => this.page.evaluate((count) => window.fixture.sent.length >= count, this.#left.length));
    expect(await this.page.evaluate(() => window.fixture.sent)).toEqual(this.#left);
    if (this.#text) expect(await model(this.page)).toBe(this.#text);
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
    await walk.type(pick(TEXTS.length));
    for (let step = 0; step < STEPS; step++) {
      const act = [() => walk.type(pick(3)), () => walk.enter(), () => walk.enter(), () => walk.button(), () => walk.button(), () => walk.card(pick(3))][
        pick(6)
      ];
      await act?.();
    }
    await walk.check();
    await walk.end();
  });
});

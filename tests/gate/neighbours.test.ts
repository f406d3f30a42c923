import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Desk } from '@/gate/desk';
import type { Gesture } from '@/gate/gesture';
import type { Judgement } from '@/gate/machine';
import { type Ignored, Neighbours } from '@/gate/neighbours';
import type { Judge, Look } from '@/gate/port';

const RUNS = 20_000;
const NAME = 'a name that no page knows';

/** An editor that two frames see; what an event target of the DOM does is all that it has to do. */
class Editor extends EventTarget {
  readonly isConnected = true;
  text = 0;
  severity: Extract<Judgement, 'none' | 'warn' | 'block'> = 'none';
}

/** One frame's gate, with its card. */
class Frame {
  readonly desk: Desk;
  readonly #neighbours: Neighbours;
  #hasJoined = false;
  isCardOpen = false;
  readonly heard: Ignored[] = [];

  constructor(
    private readonly editor: Editor,
    receive: () => void,
    name = NAME,
  ) {
    this.desk = new Desk({
      bring: () => undefined,
      replay: () => {
        receive();
        return true;
      },
      say: () => undefined,
    });
    this.#neighbours = new Neighbours(name, {
      look: () => this.look(),
      adopt: (host, decided) => {
        this.isCardOpen = false;
        this.desk.adopt(host, decided);
      },
      ignored: (_, finding) => this.heard.push(finding),
    });
  }

  get host(): HTMLElement {
    return this.editor as unknown as HTMLElement;
  }

  look(): Look {
    if (!this.#hasJoined) {
      this.#hasJoined = true;
      this.#neighbours.join(this.host, new AbortController().signal);
    }
    return { key: this.editor.text, isEmpty: false, judgement: this.editor.severity };
  }

  ignore(finding: Ignored): void {
    this.#neighbours.ignored(this.host, finding);
  }

  /** The checker comes; until then what is sent waits. */
  connect(): void {
    const judge: Judge = {
      sendButton: undefined,
      look: () => this.look(),
      isSend: () => true,
      attend: () => undefined,
      show: () => {
        this.isCardOpen = true;
      },
      close: () => {
        this.isCardOpen = false;
      },
      moved: (host, state) => this.#neighbours.moved(host, state),
      notify: () => undefined,
      retire: () => undefined,
      takes: () => false,
    };
    this.desk.connect(judge);
  }

  /** Gives true when the gesture is stopped. */
  send(): boolean {
    return this.desk.holds({ by: 'submit', hosts: [this.host], isOwn: true } as unknown as Gesture, true);
  }
}

/** A page with a frame in it, and one editor that the gates of both see. */
class World {
  readonly editor = new Editor();
  readonly sent: number[] = [];
  readonly frames = [new Frame(this.editor, () => this.receive()), new Frame(this.editor, () => this.receive())] as const;
  #isConnected = [false, false];
  #warnings = 0;

  /** The page keeps the text in the editor, as some do. */
  receive(): void {
    this.sent.push(this.editor.text);
  }

  type(severity: Editor['severity']): void {
    this.editor.text++;
    this.editor.severity = severity;
    this.#warnings = 0;
    for (const { desk, host } of this.frames) desk.edited(host);
  }

  connect(which: 0 | 1): void {
    if (this.#isConnected[which]) return;
    this.#isConnected[which] = true;
    this.#act(() => this.frames[which].connect());
  }

  send(which: 0 | 1): void {
    this.#act(() => {
      if (!this.frames[which].send()) this.receive();
    });
  }

  letGo(which: 0 | 1): void {
    const { desk, host, isCardOpen } = this.frames[which];
    if (isCardOpen) this.#act(() => desk.letGo(host));
  }

  /** Whatever happens, there is one card at most, and who was warned of a text is not warned of it again. */
  #act(run: () => void): void {
    const before = this.sent.length;
    const wasOpen = this.frames.some(({ isCardOpen }) => isCardOpen);
    run();
    const open = this.frames.filter(({ isCardOpen }) => isCardOpen).length;
    expect(open, 'cards').toBeLessThanOrEqual(1);
    expect(this.sent.length - before, 'times that one act sends').toBeLessThanOrEqual(1);
    if (this.editor.severity === 'warn' && open > 0 && !wasOpen) this.#warnings++;
    expect(this.#warnings, 'warnings of one text').toBeLessThanOrEqual(1);
  }
}

const frame = fc.constantFrom(0, 1);
const happening = fc.oneof(
  fc.tuple(fc.constant('type'), fc.constantFrom('none', 'warn', 'block')),
  fc.tuple(fc.constantFrom('send', 'send', 'send', 'letGo', 'connect'), frame),
);

test('an editor that two frames see has one card, is warned of once, and is let go once', { timeout: 60_000 }, () => {
  vi.useFakeTimers();
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 20 }), (happenings) => {
      vi.clearAllTimers();
      const world = new World();
      for (const [name, what] of happenings) (world[name as keyof World] as (what: unknown) => void)(what);
    }),
    { numRuns: RUNS },
  );
  vi.useRealTimers();
});

function two(name?: string): readonly [Editor, Frame, Frame, string[]] {
  const editor = new Editor();
  const sent: string[] = [];
  const frames = [new Frame(editor, () => sent.push('first')), new Frame(editor, () => sent.push('second'), name)] as const;
  return [editor, ...frames, sent];
}

test('a frame whose checker comes late learns what was decided before', () => {
  const [editor, inner, outer, sent] = two();
  editor.severity = 'warn';
  inner.connect();
  expect(inner.send()).toBe(true);
  expect(outer.send(), 'waits for its checker').toBe(true);
  outer.connect();
  expect([inner.isCardOpen, outer.isCardOpen]).toEqual([false, false]);
  expect(sent).toEqual(['second']);
});

test('what was decided on another text is no answer', () => {
  const [editor, inner, outer] = two();
  editor.severity = 'warn';
  inner.connect();
  inner.send();
  editor.text++;
  outer.connect();
  expect(outer.send()).toBe(true);
  expect(outer.isCardOpen).toBe(true);
});

test('a pass for a block is not longer for having been handed on', () => {
  vi.useFakeTimers();
  const [editor, inner, outer] = two();
  editor.severity = 'block';
  inner.connect();
  inner.send();
  inner.desk.letGo(inner.host);
  vi.advanceTimersByTime(9_000);
  outer.connect();
  expect(outer.send()).toBe(false);
  vi.advanceTimersByTime(2_000);
  expect(outer.send()).toBe(true);
  vi.useRealTimers();
});

test('an ignored finding is told by its place, and to the others alone', () => {
  const [, inner, outer] = two();
  inner.look();
  outer.look();
  const finding: Ignored = { ruleId: 'illegal/gambling', start: 2, end: 5 };
  inner.ignore(finding);
  expect([inner.heard, outer.heard]).toEqual([[], [finding]]);
});

test('who does not know the name hears and says nothing', () => {
  const [editor, inner, page, sent] = two('a guess');
  editor.severity = 'warn';
  inner.connect();
  page.connect();
  page.send();
  page.send();
  expect(inner.send()).toBe(true);
  expect(sent).toEqual([]);
});

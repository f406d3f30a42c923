import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BringAnswer, Desk } from '@/gate/desk';
import type { Gesture } from '@/gate/gesture';
import type { Judgement } from '@/gate/machine';
import type { Judge } from '@/gate/port';

/** Random runs; each is a life of one frame with two editors, up to 30 things happening in it. */
const RUNS = 100_000;

/** A clock that only the run moves on. */
const clock = { now: 0, timers: new Map<number, { at: number; run: () => void }>(), next: 1 };

function advance(ms: number): void {
  clock.now += ms;
  for (const [id, { at, run }] of [...clock.timers]) {
    if (at > clock.now || !clock.timers.delete(id)) continue;
    run();
  }
}

beforeEach(() => {
  vi.stubGlobal('setTimeout', (run: () => void, ms: number) => {
    clock.timers.set(clock.next, { at: clock.now + ms, run });
    return clock.next++;
  });
  vi.stubGlobal('clearTimeout', (id: number) => clock.timers.delete(id));
  vi.stubGlobal('performance', { now: () => clock.now });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type Severity = Exclude<Judgement, 'unchecked' | 'waiting'>;

/** An editor of the page: its text is a number that no other text has. */
interface Editor {
  readonly host: HTMLElement;
  text: number;
  severity: Severity;
  /** Texts that the person let go, by a second gesture on an open card or in the card. */
  readonly consented: Set<number>;
  isCardOpen: boolean;
  /** False while the editor has not drawn what was typed. */
  isDrawn: boolean;
}

/** One frame: the page, the person and the extension around a real desk. */
class World {
  readonly editors: [Editor, Editor] = [this.#editor(), this.#editor()];
  readonly desk: Desk;
  /** Gestures of which the page has seen nothing yet, though the person believes that they were done. */
  readonly owed = new Set<Gesture>();
  #texts = 0;
  #answer: ((answer: BringAnswer) => void) | null = null;
  #isConnected = false;
  #isBlind = false;
  #isGone = false;
  #isDrawing = false;
  #press: { readonly gesture: Gesture; readonly isHeld: boolean } | null = null;

  constructor() {
    this.desk = new Desk({
      bring: (onAnswer) => {
        this.#answer = onAnswer;
      },
      replay: (gesture) => {
        expect(this.owed.delete(gesture) || this.#letGoOf(gesture), 'a replay answers a held gesture, once').toBe(true);
        this.#receive(gesture);
        return true;
      },
      say: (notice, host) => {
        if (notice === 'press-again') this.#settle(host);
      },
    });
  }

  /** What the page does with a gesture that reaches it: the texts leave. */
  #receive(gesture: Gesture): void {
    this.#takeAsOne(gesture);
    for (const host of gesture.hosts) {
      const editor = this.#of(host);
      const isJudged = this.#isConnected && !this.#isBlind && !this.#isGone;
      const isHolding = isJudged && (editor.severity === 'warn' || editor.severity === 'block');
      expect(isHolding && !editor.consented.has(editor.text), `${editor.severity} text sent while it is held`).toBe(false);
      editor.text = this.#texts++;
      editor.severity = 'none';
    }
    for (const host of gesture.hosts) this.desk.edited(host);
  }

  readonly #judge: Judge = {
    sendButton: undefined,
    look: (host) => {
      const { text, severity } = this.#of(host);
      if (this.editors.some(({ isDrawn }) => !isDrawn)) return { key: Number.NaN, isEmpty: false, judgement: 'waiting' };
      return { key: text, isEmpty: false, judgement: this.#isBlind ? 'unchecked' : severity };
    },
    isSend: () => true,
    attend: () => {},
    show: (host) => {
      this.#of(host).isCardOpen = true;
      this.#settle(host);
    },
    close: (host) => {
      this.#of(host).isCardOpen = false;
    },
    notify: (notice, host) => {
      expect(this.#isDrawing, 'a press that came after what is drawn is not given up for it').toBe(false);
      if (notice === 'press-again') this.#settle(host);
    },
    moved: () => {},
    retire: () => {},
    takes: () => false,
  };

  /** The person sees that a gesture on this editor did not send. */
  #settle(host: HTMLElement): void {
    for (const gesture of this.owed) if (gesture.hosts.includes(host)) this.owed.delete(gesture);
  }

  #letGoOf = (gesture: Gesture) => gesture.hosts.some((host) => this.#of(host).consented.has(this.#of(host).text));

  #editor(): Editor {
    return { host: { isConnected: true } as HTMLElement, text: -1 - Math.random(), severity: 'none', consented: new Set(), isCardOpen: false, isDrawn: true };
  }

  #of(host: HTMLElement): Editor {
    return this.editors.find((editor) => editor.host === host) as Editor;
  }

  type(which: number, severity: Severity): void {
    const editor = this.editors[which] as Editor;
    this.desk.edited(editor.host);
    editor.text = this.#texts++;
    editor.severity = severity;
    this.desk.edited(editor.host);
  }

  /** Types into an editor that draws later, and tells of the edit only then. */
  typeUndrawn(which: number, severity: Severity): void {
    if (!this.#isConnected || this.#isGone) return;
    const editor = this.editors[which] as Editor;
    this.desk.edited(editor.host);
    Object.assign(editor, { text: this.#texts++, severity, isDrawn: false });
  }

  /** What was typed is drawn, and the checker connects anew. */
  draw(which: number): void {
    const editor = this.editors[which] as Editor;
    if (editor.isDrawn) return;
    editor.isDrawn = true;
    if (this.#isConnected && !this.#isGone) this.desk.connect(this.#judge);
    this.#isDrawing = !this.#isBlind;
    this.desk.drawn(editor.host);
    this.#isDrawing = false;
  }

  /** A key, or a press on a button whose last event comes later. The button sends both editors. */
  send(which: number, isOwn: boolean, isPress: boolean): void {
    if (this.#press) this.release(true);
    const first = this.editors[which] as Editor;
    const editors = isPress ? [first, this.editors[1 - which] as Editor] : [first];
    const gesture = { by: 'submit', hosts: editors.map(({ host }) => host), isOwn } as unknown as Gesture;
    if (!this.desk.isOn) {
      this.#receive(gesture);
      return;
    }
    this.#takeAsOne(gesture);
    if (isOwn) this.#consent(editors);
    if (isPress) this.desk.abandon();
    const wasOpen = editors.map(({ isCardOpen }) => isCardOpen);
    const isHeld = this.desk.holds(gesture, !isPress);
    const isShown = editors.some(({ isCardOpen }, i) => isCardOpen || wasOpen[i]);
    const isSettling = this.editors.some(({ isDrawn }) => !isDrawn);
    if (isHeld && (!isShown || isSettling)) this.owed.add(gesture);
    if (!isHeld) this.#receive(gesture);
    if (isPress) this.#press = { gesture, isHeld };
  }

  /** Two gestures on the same editors, one on the heels of the other, are one send. */
  #takeAsOne(gesture: Gesture): void {
    for (const old of this.owed) if (old.hosts.every((host) => gesture.hosts.includes(host))) this.owed.delete(old);
  }

  /** The person sends again what an open card only warns of. */
  #consent(editors: readonly Editor[]): void {
    for (const { isCardOpen, severity, consented, text } of editors) if (isCardOpen && severity === 'warn') consented.add(text);
  }

  /** The last event of a press: on the button, or elsewhere. */
  release(isElsewhere: boolean): void {
    const press = this.#press;
    this.#press = null;
    if (!press) return;
    if (isElsewhere) {
      this.desk.abandon();
      this.owed.delete(press.gesture);
    } else this.desk.finish();
  }

  letGo(which: number): void {
    const editor = this.editors[which] as Editor;
    // nobody types and presses within one frame
    if (!editor.isCardOpen || this.editors.some(({ isDrawn }) => !isDrawn)) return;
    editor.consented.add(editor.text);
    this.desk.letGo(editor.host);
  }

  /** Outside of the page: nothing is sent, and the next gesture goes through. */
  allow(which: number): void {
    const editor = this.editors[which] as Editor;
    if (!editor.isCardOpen) return;
    editor.consented.add(editor.text);
    this.desk.allow(editor.host);
    expect(editor.isCardOpen).toBe(false);
  }

  answer(answer: BringAnswer): void {
    const onAnswer = this.#answer;
    this.#answer = null;
    if (!onAnswer || this.#isGone) return;
    if (answer === 'brought') this.switchOn();
    onAnswer(answer);
  }

  switchOn(): void {
    if (this.#isGone) return;
    this.#isConnected = true;
    this.desk.connect(this.#judge);
  }

  switchOff(): void {
    if (!this.#isConnected) return;
    this.#isConnected = false;
    this.desk.disconnect();
  }

  goBlind(): void {
    this.#isBlind = true;
    this.desk.reviewed();
  }

  wait(ms: number): void {
    advance(ms);
  }

  loseEditor(which: number): void {
    Object.assign((this.editors[which] as Editor).host, { isConnected: false });
  }

  orphan(): void {
    // the rest of an unfinished press reaches the page by itself
    if (this.#press) this.owed.delete(this.#press.gesture);
    this.#press = null;
    this.#isGone = true;
    this.desk.retire();
  }

  /** Time passes until nothing more can happen; what the person is left with. */
  end(): void {
    this.release(false);
    for (const which of [0, 1]) this.draw(which);
    advance(60_000);
    expect([...this.owed].filter((gesture) => gesture.hosts.some((host) => host.isConnected))).toEqual([]);
    for (const [which, { isCardOpen, text }] of this.editors.entries()) {
      if (!isCardOpen) continue;
      this.letGo(which);
      expect((this.editors[1 - which] as Editor).isCardOpen || (this.editors[which] as Editor).text !== text, 'a held text can be let go').toBe(true);
    }
  }
}

const which = fc.constantFrom(0, 1);
const severity = fc.constantFrom<Severity>('none', 'hint', 'warn', 'block');
/** A method of the world and what it is called with; prints readably when a run fails. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('type'), which, severity) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('typeUndrawn'), which, severity) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('draw'), which) },
  { weight: 8, arbitrary: fc.tuple(fc.constant('send'), which, fc.boolean(), fc.boolean()) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('release'), fc.boolean()) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('letGo', 'allow'), which) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('answer'), fc.constantFrom<BringAnswer>('brought', 'brought', 'off', 'failed')) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('wait'), fc.integer({ min: 1, max: 12_000 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('switchOn', 'switchOff', 'goBlind', 'orphan')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('loseEditor'), which) },
);

test('no message is lost, doubled or sent while held, and every hold can be left', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      clock.timers.clear();
      const world = new World();
      for (const [name, ...args] of happenings) (world[name as keyof World] as (...args: unknown[]) => void)(...args);
      world.end();
    }),
    { numRuns: RUNS },
  );
});

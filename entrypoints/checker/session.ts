import type { EditorAdapter } from '@/editors/adapter';
import { onLeave } from '@/editors/on-leave';
import { actionOf, type Finding } from '@/engine/finding';
import { isSendIn } from '@/gate/enter-meaning';
import { Hearing } from '@/gate/hearing';
import type { GateState } from '@/gate/machine';
import { type Ignored, Neighbours, type NeighbourTools } from '@/gate/neighbours';
import { NewlineWatch } from '@/gate/newline-watch';
import type { GateNotice, GatePort, Judge, Look } from '@/gate/port';
import type { SendCombo } from '@/gate/send-key';
import { textKeyOf } from '@/gate/text-key';
import type { Overlay } from '@/overlay/overlay';
import type { FrameReport, Hold } from '@/state/frame-report';
import { reportOf } from './frame-summary';
import { Pace } from './pace';
import { Reading } from './reading';
import type { Ruling } from './ruling';
import { isHere, readabilityOf, type Watched, wordingOf } from './watched';

/** What a session needs from its frame. */
export interface SessionFrame {
  readonly port: GatePort;
  readonly overlay: Overlay;
  /** By which the checkers of a tab know each other's events; no page may know it. */
  readonly neighbourName: string;
  openEditor(host: HTMLElement): EditorAdapter;
  report(report: FrameReport): void;
}

/** The checker of one frame: reads, checks, marks and answers the gate. Holds no text longer than its editor does. */
export class Session implements Judge {
  readonly #watched = new Map<HTMLElement, Watched>();
  readonly #newlines = new NewlineWatch();
  readonly #neighbours: Neighbours;
  readonly #hearing = new Hearing({
    lookAgain: () => {
      for (const watched of this.#watched.values()) if (isHere(watched.editor.host)) watched.reading.look();
    },
    onSwallowed: (host) => this.#missed(host),
  });
  /** The editor for which the card was opened. */
  #shown: HTMLElement | null = null;
  /** The editor whose text did not leave. */
  #held: { readonly host: HTMLElement; readonly how: Hold } | null = null;
  /** The editor that did not take a wording. */
  #refused: HTMLElement | null = null;
  #isBlind = false;
  #isOff = false;

  constructor(
    private ruling: Ruling,
    private readonly frame: SessionFrame,
    private readonly end: AbortController,
  ) {
    const adopt: NeighbourTools['adopt'] = (host, decided) => {
      if (this.#isOff) return;
      this.close(host);
      frame.port.adopt(host, decided);
    };
    this.#neighbours = new Neighbours(frame.neighbourName, { look: (host) => this.look(host), adopt, ignored: (host, finding) => this.#ignore(host, finding) });
  }

  get sendButton(): string | undefined {
    return this.ruling.site?.sendButton;
  }

  look(host: HTMLElement): Look {
    const watched = this.#watch(host);
    if (this.#isSettling()) return { key: Number.NaN, isEmpty: false, judgement: 'waiting' };
    const { text, findings } = watched.reading.look();
    const isChecked = text !== null && !this.#isBlind;
    return { key: textKeyOf(text ?? ''), isEmpty: !text?.trim(), judgement: isChecked ? actionOf(findings) : 'unchecked' };
  }

  isSend(combo: SendCombo, host: HTMLElement): boolean {
    return isSendIn(host, combo, this.ruling.site, this.#newlines.hosts);
  }

  attend(host: HTMLElement): void {
    this.#mark(this.#watch(host));
    this.#forgetGone();
  }

  show(host: HTMLElement, pressed?: Element): void {
    const { editor, reading } = this.#watch(host);
    const { findings } = reading.look();
    this.#held = { host, how: actionOf(findings) === 'block' ? 'block' : 'warn' };
    this.#shown = host;
    this.frame.overlay.showHeld(editor, findings, pressed);
    this.report();
  }

  close(host: HTMLElement): void {
    if (this.#shown !== host) return;
    this.#shown = null;
    if (this.#held?.host === host) this.#held = null;
    this.frame.overlay.close();
    if (!this.#isOff) this.report();
  }

  moved(host: HTMLElement, state: GateState): void {
    this.#neighbours.moved(host, state);
  }

  /** An editor took a wording, or did not. */
  noteRewrite({ host }: EditorAdapter, isTaken: boolean): void {
    this.#refused = isTaken ? null : host;
    this.report();
  }

  /** Lets the text that is held go when it is sent again. */
  allowHeld(): void {
    if (this.#held) this.frame.port.allow(this.#held.host);
  }

  notify(notice: GateNotice, host: HTMLElement): void {
    if (notice === 'press-again') this.#held = { host, how: notice };
    this.frame.overlay.notify(notice, this.#watch(host).editor);
    this.report();
  }

  takes(event: Event): boolean {
    this.#hearing.note(event);
    return this.frame.overlay.takes(event);
  }

  retire(): void {
    this.end.abort();
    this.#watched.clear();
  }

  /** The settings changed: all editors are checked anew. */
  renew(ruling: Ruling): void {
    this.ruling = ruling;
    this.#isOff = false;
    if (ruling.isQuiet) this.frame.overlay.hush();
    this.#reviewAll();
  }

  /** Takes all marks away, because the checker was switched off here; edits are not looked at until `renew`. */
  clear(): void {
    this.#isOff = true;
    for (const { editor } of this.#watched.values()) this.frame.overlay.mark(editor, []);
    this.frame.overlay.close();
  }

  /** Do not speak of this wording in this editor again. */
  ignore({ host }: EditorAdapter, finding: Finding): void {
    this.#ignore(host, finding);
    this.#neighbours.ignored(host, finding);
  }

  /** The page takes away what we draw: nothing is held any more, and it is said that nothing is checked. */
  goBlind(): void {
    this.#isBlind = true;
    this.#reviewAll();
  }

  /** Tells the background what this frame does and what it found. */
  report(): void {
    const present = [...this.#watched.values()].filter(({ editor: { host } }) => host.isConnected && isHere(host));
    this.frame.report(
      reportOf(
        this.#isBlind ? 'unreadable' : readabilityOf(present),
        present.flatMap(({ reading }) => reading.look().findings),
        { ...(this.#held?.host.isConnected && { held: this.#held.how }), ...(this.#refused?.isConnected && { isRewriteRefused: true }) },
      ),
    );
  }

  /** A text left without having been checked. */
  #missed(host: HTMLElement): void {
    const watched = this.#watch(host);
    if (this.#isOff || watched.isUnheard) return;
    watched.isUnheard = true;
    this.frame.overlay.notify('unchecked', watched.editor);
    this.report();
  }

  /** True while an editor has not drawn what was typed. One keeps all waiting, since a gesture may send several, and goes on as a whole. */
  #isSettling(): boolean {
    const settling = [...this.#watched.values()].flatMap(({ editor }) => editor.settling() ?? []);
    for (const promise of settling) promise.then(() => this.#goOn());
    return settling.length > 0;
  }

  /** What was still to be drawn is there: what waited for it is decided on. */
  #goOn(): void {
    if (!this.#isOff && !this.end.signal.aborted) this.frame.port.connect(this);
  }

  #ignore(host: HTMLElement, finding: Ignored): void {
    const watched = this.#watch(host);
    const { text } = watched.reading.look();
    if (text) watched.ignored.add(wordingOf(text, finding));
    this.#reviewAll();
  }

  #reviewAll(): void {
    for (const watched of this.#watched.values()) {
      watched.reading.forget();
      watched.check = this.ruling.follow();
      this.#mark(watched);
    }
    this.frame.port.reviewed();
    this.report();
  }

  /** Lets go of the editors that have left the page, and of what was held in them, and reports. */
  #forgetGone(): void {
    for (const [host, { editor, gone }] of this.#watched) {
      if (host.isConnected) continue;
      this.frame.port.edited(host);
      this.frame.overlay.mark(editor, []);
      this.#watched.delete(host);
      gone.abort();
    }
    this.report();
  }

  #watch(host: HTMLElement): Watched {
    const known = this.#watched.get(host);
    if (known) return known;
    const editor = this.frame.openEditor(host);
    const gone = new AbortController();
    const signal = AbortSignal.any([this.end.signal, gone.signal]);
    const watched: Watched = {
      editor,
      reading: new Reading({
        read: () => editor.read(),
        onChange: (before, after) => this.#changed(host, before, after),
        check: (text) => watched.check(text).filter((finding) => !watched.ignored.has(wordingOf(text, finding))),
      }),
      pace: new Pace(() => this.#review(watched), signal),
      gone,
      check: this.ruling.follow(),
      ignored: new Set(),
      isToldPartial: false,
      isUnheard: false,
    };
    this.#watched.set(host, watched);
    this.#neighbours.join(host, signal);
    this.#newlines.watch(host, () => editor.read(), signal);
    if (isHere(host)) onLeave(host, () => this.#isOff || this.#forgetGone(), signal);
    editor.onEdit(() => {
      if (this.#isOff) return;
      if (this.#held?.host === host && this.#held.how === 'press-again') this.#held = null;
      this.#follow(watched);
      const tell = () => this.frame.port.drawn(host);
      // first what waited for it is decided on
      const drawn = editor.settling()?.then(() => this.#goOn());
      if (drawn) drawn.then(tell);
      else tell();
    }, signal);
    return watched;
  }

  #changed(host: HTMLElement, before: string, after: string): void {
    if (isHere(host)) this.#hearing.changed(host, before, after);
    if (this.#refused === host) this.#refused = null;
  }

  /** After an edit, in its frame. While somebody types what is marked goes along with its letters, and is checked now and then. */
  #follow(watched: Watched): void {
    const findings = watched.reading.glance();
    if (findings === null || watched.pace.mayRun()) this.#review(watched);
    else if (isHere(watched.editor.host) && !this.#isBlind) this.frame.overlay.follow(watched.editor, findings);
  }

  #review(watched: Watched): void {
    if (this.#isOff) return;
    this.#mark(watched);
    this.report();
  }

  #mark(watched: Watched): void {
    watched.pace.done();
    if (!isHere(watched.editor.host)) return;
    const findings = watched.reading.take();
    this.frame.overlay.mark(watched.editor, this.#isBlind ? [] : findings);
    if (watched.isToldPartial || !watched.editor.isPartial()) return;
    watched.isToldPartial = true;
    this.frame.overlay.notify('only-visible', watched.editor);
  }
}

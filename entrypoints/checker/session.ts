import type { EditorAdapter } from '@/editors/adapter';
import { actionOf, type Finding, type RuleId } from '@/engine/finding';
import type { Surface } from '@/engine/surface';
import { isSendIn } from '@/gate/enter-meaning';
import { NewlineWatch } from '@/gate/newline-watch';
import type { GateNotice, GatePort, Judge, Look } from '@/gate/port';
import type { SendCombo } from '@/gate/send-key';
import { textKeyOf } from '@/gate/text-key';
import type { Overlay } from '@/overlay/overlay';
import type { Checker } from '@/rules/checker';
import type { Site } from '@/sites/site';
import type { FrameReport } from '@/state/frame-report';

/** What a session works with; replaced as a whole when the settings change. */
export interface SessionTools {
  readonly checker: Checker;
  readonly surface: Surface;
  readonly hostname: string;
  readonly site: Site | null;
}

/** What a session needs from its frame. */
export interface SessionFrame {
  readonly port: GatePort;
  readonly overlay: Overlay;
  adapterFor(host: HTMLElement): EditorAdapter;
  report(report: FrameReport): void;
}

/** One editor that had the focus in this frame. The text is kept only to tell whether it is still the same. */
interface Watched {
  readonly editor: EditorAdapter;
  text: string | null;
  findings: readonly Finding[];
  /** Findings that the person ignored: rule and wording. */
  readonly ignored: Set<string>;
}

const wordingOf = (text: string, { ruleId, start, end }: Finding) => `${ruleId} ${text.slice(start, end)}`;

/** The checker of one frame: reads, checks, marks and answers the gate. Holds no text longer than its editor does. */
export class Session implements Judge {
  readonly #watched = new Map<HTMLElement, Watched>();
  readonly #newlines = new NewlineWatch();
  readonly #end = new AbortController();
  #isBlind = false;

  constructor(
    private tools: SessionTools,
    private readonly frame: SessionFrame,
  ) {}

  get sendButton(): string | undefined {
    return this.tools.site?.sendButton;
  }

  look(host: HTMLElement): Look {
    const { text, findings } = this.#look(this.#watch(host));
    const isChecked = text !== null && !this.#isBlind;
    return { key: textKeyOf(text ?? ''), isEmpty: !text?.trim(), judgement: isChecked ? actionOf(findings) : 'unchecked' };
  }

  isSend(combo: SendCombo, host: HTMLElement): boolean {
    return isSendIn(host, combo, this.tools.site, this.#newlines.hosts);
  }

  attend(host: HTMLElement): void {
    for (const [known, { editor }] of this.#watched) if (!known.isConnected) this.#forget(known, editor);
    this.#mark(this.#watch(host));
    this.#report();
  }

  show(host: HTMLElement): void {
    const watched = this.#watch(host);
    this.frame.overlay.showHeld(watched.editor, this.#look(watched).findings);
  }

  close(): void {
    this.frame.overlay.close();
  }

  notify(notice: GateNotice, host: HTMLElement): void {
    this.frame.overlay.notify(notice, this.#watch(host).editor);
    this.#report();
  }

  isOurs(target: EventTarget): boolean {
    return this.frame.overlay.isOurs(target);
  }

  retire(): void {
    this.#end.abort();
    this.#watched.clear();
  }

  /** The settings changed: all editors are checked anew. */
  renew(tools: SessionTools): void {
    this.tools = tools;
    this.#reviewAll();
  }

  /** Do not speak of this wording in this editor again. */
  ignore(editor: EditorAdapter, finding: Finding): void {
    const watched = this.#watch(editor.host);
    const { text } = this.#look(watched);
    if (text !== null) watched.ignored.add(wordingOf(text, finding));
    this.#reviewAll();
  }

  /** The page takes away what we draw: nothing is held any more, and it is said that nothing is checked. */
  goBlind(): void {
    this.#isBlind = true;
    this.#reviewAll();
  }

  #reviewAll(): void {
    for (const watched of this.#watched.values()) {
      watched.text = null;
      this.#mark(watched);
    }
    this.frame.port.reviewed();
    this.#report();
  }

  #watch(host: HTMLElement): Watched {
    const known = this.#watched.get(host);
    if (known) return known;
    const watched: Watched = { editor: this.frame.adapterFor(host), text: null, findings: [], ignored: new Set() };
    this.#watched.set(host, watched);
    this.#newlines.watch(host, () => watched.editor.read(), this.#end.signal);
    watched.editor.onEdit(() => {
      this.#mark(watched);
      this.frame.port.edited(host);
      this.#report();
    }, this.#end.signal);
    return watched;
  }

  #forget(host: HTMLElement, editor: EditorAdapter): void {
    this.frame.overlay.mark(editor, []);
    this.#watched.delete(host);
  }

  /** Reads the text and checks it unless it is the one that was checked last. */
  #look(watched: Watched): Watched {
    const text = watched.editor.read();
    if (text === watched.text) return watched;
    const { checker, surface, hostname: site } = this.tools;
    watched.text = text;
    watched.findings = text === null ? [] : checker.check(text, { surface, site }).filter((finding) => !watched.ignored.has(wordingOf(text, finding)));
    return watched;
  }

  #mark(watched: Watched): void {
    this.frame.overlay.mark(watched.editor, this.#isBlind ? [] : this.#look(watched).findings);
  }

  #report(): void {
    const counts: Partial<Record<RuleId, number>> = {};
    let isReadable = true;
    for (const watched of this.#watched.values()) {
      if (!watched.editor.host.isConnected) continue;
      const { text, findings } = this.#look(watched);
      isReadable &&= text !== null;
      for (const { ruleId } of findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
    }
    const reason = this.#isBlind ? 'bad-input' : 'unreadable';
    this.frame.report({ state: isReadable && !this.#isBlind ? { kind: 'checking' } : { kind: 'unchecked', reason }, counts });
  }
}

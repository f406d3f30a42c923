import type { RuleId } from '@/engine/finding';
import type { Span } from '@/engine/span';
import type { Decided, GateState } from './machine';
import type { Look } from './port';

/** A finding that the person ignored, by where it stands in the text of its editor. */
export interface Ignored extends Span {
  readonly ruleId: RuleId;
}

/** What one frame does with what another tells it of an editor that both see. */
export interface NeighbourTools {
  look(host: HTMLElement): Look;
  /** The other frame decided on the text that stands there, and shows what is to be shown. */
  adopt(host: HTMLElement, decided: Decided): void;
  ignored(host: HTMLElement, finding: Ignored): void;
}

/**
 * An editor in a frame and the button around it are seen by two gates, which are to act as one: what one decides the other takes over.
 * They speak by events on the editor's element, since a gesture is decided on inside its own event, and nothing else goes from one
 * content script to another in the same moment in both browsers. A page can neither hear nor send such an event: its name is a secret
 * of the extension, and no text travels, each frame reads it for itself.
 */
export class Neighbours {
  readonly #said = new WeakSet<Event>();
  /** What was decided last, here or elsewhere. */
  readonly #decided = new WeakMap<HTMLElement, Decided>();

  constructor(
    private readonly name: string,
    private readonly tools: NeighbourTools,
  ) {}

  /** Takes part in what is decided on an editor, also in what has been so far. */
  join(host: HTMLElement, signal: AbortSignal): void {
    const onWord = (event: Event) => {
      if (!this.#said.has(event)) this.#hear(host, String((event as CustomEvent).detail));
    };
    host.addEventListener(this.name, onWord, { signal });
    this.#say(host, 'asks');
  }

  /** This frame's gate of an editor moved. */
  moved(host: HTMLElement, state: GateState): void {
    if (state.at === 'idle' || state.at === 'checking') this.#decided.delete(host);
    else {
      this.#decided.set(host, state);
      this.#tell(host, state);
    }
  }

  /** The person ignored a finding in this frame. */
  ignored(host: HTMLElement, { ruleId, start, end }: Ignored): void {
    this.#say(host, `ignored ${ruleId} ${start} ${end}`);
  }

  #tell(host: HTMLElement, decided: Decided): void {
    // each frame counts from a moment of its own
    this.#say(host, decided.at === 'held' ? `held ${decided.action}` : `released ${decided.until - performance.now()}`);
  }

  #say(host: HTMLElement, detail: string): void {
    const event = new CustomEvent(this.name, { detail });
    this.#said.add(event);
    host.dispatchEvent(event);
  }

  #hear(host: HTMLElement, detail: string): void {
    const [word, what = '', start, end] = detail.split(' ');
    if (word === 'ignored') this.tools.ignored(host, { ruleId: what as RuleId, start: Number(start), end: Number(end) });
    const { key } = this.tools.look(host);
    const decided = this.#decided.get(host);
    if (word === 'held') this.#adopt(host, { at: 'held', key, action: what === 'block' ? 'block' : 'warn' });
    else if (word === 'released') this.#adopt(host, { at: 'released', key, until: performance.now() + Number(what) });
    else if (word === 'asks' && decided?.key === key) this.#tell(host, decided);
  }

  #adopt(host: HTMLElement, decided: Decided): void {
    this.#decided.set(host, decided);
    this.tools.adopt(host, decided);
  }
}

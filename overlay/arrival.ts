import type { Advice, CreateOverlay } from './overlay';

/** What the script brings that comes with the first finding. */
export interface Speech {
  readonly createOverlay: CreateOverlay;
  readonly explain: Advice['explain'];
}

const KEY = Symbol.for('shenyan.overlay');
type Shared = { [KEY]?: (speech: Speech) => void };

/** Takes what a later script of the extension brings into this frame; from the first one, if it comes twice. */
export function receiveSpeech(take: (speech: Speech) => void): void {
  (globalThis as Shared)[KEY] = (speech) => {
    delete (globalThis as Shared)[KEY];
    take(speech);
  };
}

/** Hands it to the checker of this frame, if there is one that waits for it. The page's own world does not see it. */
export function handSpeech(speech: Speech): void {
  (globalThis as Shared)[KEY]?.(speech);
}

import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import type { Ignored } from '@/gate/neighbours';
import type { Readability } from './frame-summary';
import type { Pace } from './pace';
import type { Reading } from './reading';

/** One editor that had the focus in this frame. */
export interface Watched {
  readonly editor: EditorAdapter;
  readonly reading: Reading;
  /** When it is checked while somebody types; a send is decided on by the text as it is, whatever this says. */
  readonly pace: Pace;
  /** Ends all listening, some of it on the document, when the editor has left the page: documents outlive thousands of editors. */
  readonly gone: AbortController;
  check: (text: string) => readonly Finding[];
  /** Findings that the person ignored: rule and wording. */
  readonly ignored: Set<string>;
  /** Whether the person was told that only what is visible is checked. */
  isToldPartial: boolean;
  /** A text left it by a gesture that did not reach us: what is written there next may too. */
  isUnheard: boolean;
}

/** A finding by its rule and wording, as it is remembered that the person ignored it. */
export const wordingOf = (text: string, { ruleId, start, end }: Ignored) => `${ruleId} ${text.slice(start, end)}`;

/** False for an editor in a frame inside this one: the checker there marks it, and this one only answers for the button around it. */
export const isHere = (host: HTMLElement) => host.ownerDocument === document;

/** How much of what stands in these editors could be read. */
export function readabilityOf(present: readonly Watched[]): Readability {
  if (present.some(({ reading }) => reading.look().text === null)) return 'unreadable';
  if (present.length === 0) return 'nothing';
  if (present.some(({ isUnheard }) => isUnheard)) return 'unheard';
  return present.some(({ editor }) => editor.isPartial()) ? 'in-view' : 'all';
}

import { endLive, type LivePlace, liveAt, type Place, standsAt } from '@/editors/place';
import { SEVERITIES, type Severity } from '@/engine/finding';
import { randomName } from '../random-name';
import { markSheet } from './mark-sheet';

/** Letters of a page's own text and how strongly they are marked. */
export interface MarkedPlace {
  readonly severity: Severity;
  readonly place: Place;
}

/** One that is drawn. It is live, so that it stays with its words until the text is checked again. */
interface Drawn {
  readonly severity: Severity;
  readonly range: LivePlace;
}

/** Marks that the browser draws by itself, without a change to the DOM. */
export interface Highlights {
  /** Shows exactly these places for an editor; [] takes all of them and, with the last one, every trace away. */
  show(host: HTMLElement, marked: readonly MarkedPlace[]): void;
}

interface Shown {
  readonly view: typeof globalThis;
  readonly root: Document | ShadowRoot;
  drawn: readonly Drawn[];
}

/** Random, so that no page has the name by accident or by list. */
function makeNames(): Readonly<Record<Severity, string>> {
  const prefix = `x${randomName()}`;
  return { hint: `${prefix}-hint`, warn: `${prefix}-warn`, block: `${prefix}-block` };
}

/**
 * One highlight a severity and document, and one style sheet a tree (document or shadow root) that holds marked text.
 * A range that stands where it should, as live ones mostly do after an edit, is left alone, and a highlight to which nothing happened is
 * not touched: whatever is set on it, be it the same, has the browser draw all its lines again.
 */
export function createHighlights(): Highlights {
  const names = makeNames();
  const shown = new Map<HTMLElement, Shown>();
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  const books = new WeakMap<typeof globalThis, Readonly<Record<Severity, Highlight>>>();

  const bookOf = (view: typeof globalThis) => {
    const known = books.get(view);
    if (known) return known;
    const book = { hint: new view.Highlight(), warn: new view.Highlight(), block: new view.Highlight() };
    for (const [priority, severity] of SEVERITIES.entries()) book[severity].priority = priority;
    books.set(view, book);
    return book;
  };
  const register = (view: typeof globalThis) => {
    const book = bookOf(view);
    for (const severity of SEVERITIES) {
      const isRegistered = view.CSS.highlights.get(names[severity]) === book[severity];
      if (book[severity].size === 0) view.CSS.highlights.delete(names[severity]);
      else if (!isRegistered) view.CSS.highlights.set(names[severity], book[severity]);
    }
  };
  const adopt = ({ view, root }: Shown) => {
    const sheet = sheets.get(root) ?? new view.CSSStyleSheet();
    if (!sheets.has(root)) sheet.replaceSync(markSheet(names));
    sheets.set(root, sheet);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  const abandon = (root: Document | ShadowRoot) => {
    if ([...shown.values()].some((other) => other.root === root)) return;
    const at = root.adoptedStyleSheets.indexOf(sheets.get(root) as CSSStyleSheet);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    sheets.delete(root);
  };
  const swap = (now: Shown, marked: readonly MarkedPlace[]) => {
    const book = bookOf(now.view);
    const before = [...now.drawn];
    now.drawn = marked.map(({ severity, place }) => {
      // both run down the text, so that the first one is the right one nearly always
      const at = before.findIndex((drawn) => drawn.severity === severity && standsAt(drawn.range, place));
      const [same] = at < 0 ? [] : before.splice(at, 1);
      if (same) return same;
      const range = liveAt(place);
      book[severity].add(range);
      return { severity, range };
    });
    for (const { severity, range } of before) {
      book[severity].delete(range);
      endLive(range);
    }
    register(now.view);
  };

  return {
    show(host, marked) {
      const view = host.ownerDocument.defaultView;
      const root = host.getRootNode() as Document | ShadowRoot;
      const before = shown.get(host);
      if (before && (marked.length === 0 || before.root !== root)) {
        swap(before, []);
        shown.delete(host);
        abandon(before.root);
      }
      // A host that is in no document has nothing to paint on.
      if (marked.length === 0 || !view || !('adoptedStyleSheets' in root)) return;
      const now = shown.get(host) ?? { view, root, drawn: [] };
      shown.set(host, now);
      adopt(now);
      swap(now, marked);
    },
  };
}

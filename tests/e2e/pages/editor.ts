import { openEditor } from '@/editors/open-editor';
import type { Mount } from './fixture';

const mounts = import.meta.glob<Mount>('./editors/*.{ts,tsx}', { import: 'mount' });

/** What is marked in the document of an editor; a range in a text field tells no more than its offsets. */
function highlightedIn(host: HTMLElement): string[] {
  const view = host.ownerDocument.defaultView as Window & typeof globalThis;
  const ranges = [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const textOf = (range: AbstractRange) => (host as HTMLTextAreaElement).value.slice(range.startOffset, range.endOffset);
  return ranges.map((range) => (range instanceof view.Range ? String(range) : textOf(range)));
}

/**
 * Mounts `?kind=`. With `&sends` Enter and the button send, as in a chat: what stands in the model leaves, and nothing else
 * happens. With `&unmarkable` the browser marks no letters of text fields, as before Chromium 148 and in Firefox.
 */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const file = `./editors/${query.get('kind')}.ts`;
  const mount = await (mounts[file] ?? mounts[`${file}x`])?.();
  if (query.has('unmarkable')) Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'createValueRange');
  const root = document.querySelector<HTMLElement>('#root');
  if (!mount || !root) throw new Error(`there is no editor ${query.get('kind')}`);
  const fixture = await mount(root);
  const sent: string[] = [];
  window.fixture = {
    ...fixture,
    sent,
    edits: 0,
    highlighted: () => highlightedIn(fixture.host()),
    get adapter() {
      return openEditor(fixture.host());
    },
  };
  if (!query.has('sends')) return;
  const send = () => sent.push(fixture.model());
  document.querySelector('#send')?.addEventListener('click', send);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  fixture.host().ownerDocument.addEventListener('keydown', onKey, true);
}

await start();

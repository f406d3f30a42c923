import { openEditor } from '@/editors/open-editor';
import type { Mount } from './fixture';

const mounts = import.meta.glob<Mount>('./editors/*.{ts,tsx}', { import: 'mount' });

/** Mounts `?kind=`. With `&sends` Enter and the button send, as in a chat: what stands in the model leaves, and nothing else happens. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const file = `./editors/${query.get('kind')}.ts`;
  const mount = await (mounts[file] ?? mounts[`${file}x`])?.();
  const root = document.querySelector<HTMLElement>('#root');
  if (!mount || !root) throw new Error(`there is no editor ${query.get('kind')}`);
  const fixture = await mount(root);
  const sent: string[] = [];
  window.fixture = {
    ...fixture,
    sent,
    edits: 0,
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

import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../fixture';

let state = '';

/** A field whose value React owns: what is not told to React by an event does not stay. */
function Composer() {
  const [text, setText] = useState('');
  state = text;
  return <textarea value={text} onChange={(event) => setText(event.target.value)} />;
}

export const mount: Mount = (root) => {
  flushSync(() => createRoot(root).render(<Composer />));
  const field = root.querySelector('textarea');
  if (!field) throw new Error('React drew no field');
  return { host: () => field, model: () => state };
};

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '@/components/popup/popup';
import { openParts } from './open-parts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const parts = await openParts(closing.signal);

createRoot(document.querySelector('#popup') as HTMLElement).render(
  <StrictMode>
    <Popup parts={parts} />
  </StrictMode>,
);

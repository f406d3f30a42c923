import type { ReactNode } from 'react';
import { useDocumentLanguage } from './document-language';
import { Footer } from './footer';
import { Header } from './header';
import { Held } from './held';
import { PopupContext, type PopupParts } from './popup-context';
import { Problems } from './problems';
import { Status } from './status';
import '../tokens.css';
import './popup.css';

function Sections({ children }: { children: ReactNode }) {
  useDocumentLanguage();
  return (
    <>
      <Header />
      <main>
        <Problems />
        <Status />
        <Held />
        {children}
      </main>
      <Footer />
    </>
  );
}

/** What popup and side panel have in common, around what each has of its own: the main switch, what is wrong, whether the page is checked, what is held. */
export function Frame({ parts, children }: { parts: PopupParts; children: ReactNode }) {
  return (
    <PopupContext value={parts}>
      <Sections>{children}</Sections>
    </PopupContext>
  );
}

import { Corrections } from './corrections';
import { useDocumentLanguage } from './document-language';
import { Footer } from './footer';
import { Found } from './found';
import { Header } from './header';
import { Held } from './held';
import { IndustryChoice } from './industry-choice';
import { PopupContext, type PopupParts } from './popup-context';
import { Problems } from './problems';
import { QuietChoice } from './quiet-choice';
import { Rules } from './rules';
import { Site } from './site';
import { Status } from './status';
import { Troubles } from './troubles';
import '../tokens.css';
import './popup.css';

function Sections() {
  useDocumentLanguage();
  return (
    <>
      <Header />
      <main>
        <Problems />
        <Status />
        <Held />
        <Site />
        <Found />
        <QuietChoice />
        <IndustryChoice />
        <Corrections />
        <Rules />
        <Troubles />
      </main>
      <Footer />
    </>
  );
}

/** The whole popup. */
export function Popup({ parts }: { parts: PopupParts }) {
  return (
    <PopupContext value={parts}>
      <Sections />
    </PopupContext>
  );
}

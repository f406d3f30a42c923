import { useDocumentLanguage } from '../popup/document-language';
import { Header } from '../popup/header';
import { Held } from '../popup/held';
import { PopupContext, type PopupParts, useStrings } from '../popup/popup-context';
import { Problems } from '../popup/problems';
import { Status } from '../popup/status';
import { FoundInFull } from './found-in-full';
import '../tokens.css';
import '../popup/popup.css';
import './panel.css';

function Sections() {
  const { strings } = useStrings();
  useDocumentLanguage();
  return (
    <>
      <Header />
      <main>
        <Problems />
        <Status />
        <Held />
        <FoundInFull />
      </main>
      <footer className="footer">
        <p>{strings.promise}</p>
      </footer>
    </>
  );
}

/** The whole side panel: what the card says, without a word of the text, for who wants nothing drawn on pages. */
export function Panel({ parts }: { parts: PopupParts }) {
  return (
    <PopupContext value={parts}>
      <Sections />
    </PopupContext>
  );
}

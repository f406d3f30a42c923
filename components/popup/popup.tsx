import { useEffect } from 'react';
import { Corrections } from './corrections';
import { Footer } from './footer';
import { Found } from './found';
import { Header } from './header';
import { IndustryChoice } from './industry-choice';
import { PopupContext, type PopupParts, useStrings } from './popup-context';
import { Problems } from './problems';
import { Rules } from './rules';
import { Site } from './site';
import { Status } from './status';
import '../tokens.css';
import './popup.css';

function Sections() {
  const { language } = useStrings();
  useEffect(() => {
    // the browser picks the forms of Chinese characters and the voice by it
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <Header />
      <main>
        <Problems />
        <Status />
        <Site />
        <Found />
        <IndustryChoice />
        <Corrections />
        <Rules />
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

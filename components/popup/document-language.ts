import { useEffect } from 'react';
import { useStrings } from './popup-context';

/** Tells the browser which language the document speaks: it picks the forms of Chinese characters and the voice by it. */
export function useDocumentLanguage(): void {
  const { language } = useStrings();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

import { Frame } from '../popup/frame';
import type { PopupParts } from '../popup/popup-context';
import { FoundInFull } from './found-in-full';
import './panel.css';

/** The whole side panel: what the card says, without a word of the text, for who wants nothing drawn on pages. */
export function Panel({ parts }: { parts: PopupParts }) {
  return (
    <Frame parts={parts}>
      <FoundInFull />
    </Frame>
  );
}

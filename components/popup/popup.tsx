import { Corrections } from './corrections';
import { Found } from './found';
import { Frame } from './frame';
import { IndustryChoice } from './industry-choice';
import type { PopupParts } from './popup-context';
import { QuietChoice } from './quiet-choice';
import { Rules } from './rules';
import { Site } from './site';
import { Troubles } from './troubles';

/** The whole popup. */
export function Popup({ parts }: { parts: PopupParts }) {
  return (
    <Frame parts={parts}>
      <Site />
      <Found />
      <QuietChoice />
      <IndustryChoice />
      <Corrections />
      <Rules />
      <Troubles />
    </Frame>
  );
}

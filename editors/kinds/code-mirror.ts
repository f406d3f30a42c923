import type { EditorKind } from '../editor-kind';
import { RichText } from '../rich-text';

/** CodeMirror 6 puts only the lines in and near the viewport into the page, and gaps of the right height for the rest. */
class CodeMirror extends RichText {
  override isPartial(): boolean {
    return this.host.querySelector('.cm-gap') !== null;
  }
}

/** CodeMirror 6, seen in @codemirror/view 6.43. */
export const kind: EditorKind = {
  matches: (host) => host.classList.contains('cm-content'),
  open: (host) => new CodeMirror(host, 'code-mirror'),
};

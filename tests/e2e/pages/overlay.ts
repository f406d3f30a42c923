import type { EditorAdapter } from '@/editors/adapter';
import { openEditor } from '@/editors/open-editor';
import type { Finding } from '@/engine/finding';
import { createOverlay } from '@/overlay/create-overlay';
import { createHighlights } from '@/overlay/marks/highlights';
import type { Notice } from '@/overlay/overlay';
import { createChecker } from '@/rules/checker';
import { explanationOf } from '@/rules/explanations';

/** What a test does with the overlay of this page, as the gate would. */
export interface OverlayFixture {
  /** What the overlay asked for, in order. */
  readonly log: string[];
  /** Marks an editor's findings, and again after each edit. */
  mark(selector: string): void;
  /** Opens the card as after a held send. */
  hold(selector: string): void;
  notify(notice: Notice, selector: string | null): void;
  /** Makes every rewrite fail from now on. */
  refuse(): void;
  close(): void;
  end(): void;
}

const checker = createChecker();
const log: string[] = [];
const end = new AbortController();
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh-CN';
const ignored = new Set<string>();
let isRefusing = false;

const keyOf = (finding: Finding) => `${finding.ruleId}@${finding.start}`;
const findingsOf = (editor: EditorAdapter) => checker.check(editor.read() ?? '').filter((finding) => !ignored.has(keyOf(finding)));

function editorAt(selector: string): EditorAdapter {
  const host = document.querySelector<HTMLElement>(selector);
  if (!host) throw new Error(`this page has no ${selector}`);
  return openEditor(host);
}

const overlay = createOverlay(
  {
    explain: explanationOf,
    asksScore: checker.asksScore,
    suggest: checker.suggest,
    check: (text) => checker.check(text),
    suggestAll: (text) => checker.suggestAll(text),
    situation: { surface: 'public', industry: undefined },
    language,
  },
  {
    async apply(editor, edit) {
      const isTaken = !isRefusing && (await editor.replace(edit, edit.text));
      log.push(`apply ${isTaken}`);
      return isTaken;
    },
    sendAnyway: () => log.push('send anyway'),
    ignoreOnce(editor, finding) {
      ignored.add(keyOf(finding));
      log.push(`ignore ${finding.ruleId}`);
      overlay.mark(editor, findingsOf(editor));
    },
    notSpam: () => {
      log.push('no advertisement');
      return true;
    },
    switchRuleOff: (ruleId) => log.push(`rule off ${ruleId}`),
    switchSiteOff: () => log.push('site off'),
    drawingLost: () => log.push('drawing lost'),
  },
  createHighlights(),
  end.signal,
);

// as the sentinel does, and again for a document that the page has opened anew
const listen = () => {
  for (const type of ['keydown', 'click']) addEventListener(type, overlay.takes, { capture: true });
};
listen();
new MutationObserver(listen).observe(document, { childList: true });

const overlayFixture: OverlayFixture = {
  log,
  mark(selector) {
    const editor = editorAt(selector);
    const mark = () => overlay.mark(editor, findingsOf(editor));
    editor.onEdit(mark, end.signal);
    mark();
  },
  hold: (selector) => overlay.showHeld(editorAt(selector), findingsOf(editorAt(selector))),
  notify: (notice, selector) => overlay.notify(notice, selector === null ? null : editorAt(selector)),
  refuse() {
    isRefusing = true;
  },
  close: overlay.close,
  end: () => end.abort(),
};
Object.assign(window, { overlayFixture });

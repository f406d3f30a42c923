import { expect, it, vi } from 'vitest';
import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import { quietable } from '@/overlay/quietable';

const editor = {} as EditorAdapter;
const finding = { ruleId: 'a/rule', severity: 'block', score: 1, start: 0, end: 2 } as Finding;

function recorded() {
  const overlay = { mark: vi.fn(), follow: vi.fn(), showHeld: vi.fn(), close: vi.fn(), hush: vi.fn(), notify: vi.fn(), takes: vi.fn(() => true) };
  let isQuiet = true;
  const quiet = quietable(overlay, () => isQuiet);
  const speakUp = () => {
    isQuiet = false;
  };
  const say = () => {
    quiet.mark(editor, [finding]);
    quiet.follow(editor, [finding]);
    quiet.showHeld(editor, [finding]);
    quiet.notify('unchecked', editor);
  };
  return { overlay, quiet, speakUp, say };
}

it('asks for nothing to be drawn while it is quiet, and takes away what there is', () => {
  const { overlay, quiet, say } = recorded();
  say();
  quiet.close();
  quiet.hush();
  expect(overlay.mark.mock.calls).toEqual([[editor, []]]);
  expect(overlay.follow).not.toHaveBeenCalled();
  expect(overlay.showHeld).not.toHaveBeenCalled();
  expect(overlay.notify).not.toHaveBeenCalled();
  expect(overlay.close).toHaveBeenCalledOnce();
  expect(overlay.hush).toHaveBeenCalledOnce();
});

it('passes everything on once it is quiet no more', () => {
  const { overlay, speakUp, say } = recorded();
  speakUp();
  say();
  expect(overlay.mark).toHaveBeenCalledWith(editor, [finding]);
  expect(overlay.follow).toHaveBeenCalledWith(editor, [finding]);
  expect(overlay.showHeld).toHaveBeenCalledOnce();
  expect(overlay.notify).toHaveBeenCalledOnce();
});

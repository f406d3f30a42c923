import { expect, it, vi } from 'vitest';
import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import { DeferredOverlay } from '@/overlay/deferred-overlay';
import type { Overlay } from '@/overlay/overlay';

const FINDING: Finding = { ruleId: 'a/one', severity: 'warn', score: 0.8, start: 0, end: 2 };
const editor = () => ({}) as EditorAdapter;
const overlay = () => ({ mark: vi.fn(), showHeld: vi.fn(), close: vi.fn(), hush: vi.fn(), notify: vi.fn(), takes: vi.fn(() => true) }) satisfies Overlay;

it('asks for the overlay once, and not before there is something to say', () => {
  const bring = vi.fn();
  const deferred = new DeferredOverlay(bring);
  deferred.mark(editor(), []);
  deferred.close();
  expect(bring).not.toHaveBeenCalled();
  deferred.mark(editor(), [FINDING]);
  deferred.showHeld(editor(), [FINDING]);
  deferred.notify('unchecked', null);
  expect(bring).toHaveBeenCalledOnce();
});

it('says what is still true when the overlay arrives, each once', () => {
  const deferred = new DeferredOverlay(() => {});
  const [mended, marked, held] = [editor(), editor(), editor()];
  deferred.mark(mended, [FINDING]);
  deferred.mark(mended, []);
  deferred.mark(marked, []);
  deferred.mark(marked, [FINDING]);
  deferred.showHeld(held, [FINDING]);
  deferred.notify('only-visible', marked);
  const arrived = overlay();
  deferred.arrive(arrived);
  expect(arrived.mark.mock.calls).toEqual([[marked, [FINDING]]]);
  expect(arrived.showHeld.mock.calls).toEqual([[held, [FINDING]]]);
  expect(arrived.notify.mock.calls).toEqual([['only-visible', marked]]);
});

it('opens no card that was closed meanwhile', () => {
  const deferred = new DeferredOverlay(() => {});
  deferred.showHeld(editor(), [FINDING]);
  deferred.close();
  const arrived = overlay();
  deferred.arrive(arrived);
  expect(arrived.showHeld).not.toHaveBeenCalled();
});

it('says nothing that was to be said before all was to be quiet, and marks what is marked since', () => {
  const deferred = new DeferredOverlay(() => {});
  const here = editor();
  deferred.showHeld(here, [FINDING]);
  deferred.notify('only-visible', here);
  deferred.hush();
  deferred.mark(here, [FINDING]);
  const arrived = overlay();
  deferred.arrive(arrived);
  expect(arrived.showHeld).not.toHaveBeenCalled();
  expect(arrived.notify).not.toHaveBeenCalled();
  expect(arrived.mark).toHaveBeenCalledOnce();
  deferred.hush();
  expect(arrived.hush).toHaveBeenCalledOnce();
});

it('hands everything on once the overlay is there', () => {
  const bring = vi.fn();
  const deferred = new DeferredOverlay(bring);
  const arrived = overlay();
  deferred.arrive(arrived);
  const here = editor();
  deferred.mark(here, []);
  deferred.close();
  expect(arrived.mark.mock.calls).toEqual([[here, []]]);
  expect(arrived.close).toHaveBeenCalledOnce();
  expect(deferred.takes(new Event('click'))).toBe(true);
  expect(bring).not.toHaveBeenCalled();
});

it('owns nothing in the page before it is there', () => expect(new DeferredOverlay(() => {}).takes(new Event('click'))).toBe(false));

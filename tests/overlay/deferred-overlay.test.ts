import { expect, it, vi } from 'vitest';
import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import { DeferredOverlay } from '@/overlay/deferred-overlay';
import type { Overlay } from '@/overlay/overlay';

const FINDING: Finding = { ruleId: 'a/one', severity: 'warn', score: 0.8, start: 0, end: 2 };
const RANGE = {} as StaticRange;
const editor = () => ({ host: {}, places: () => [RANGE] }) as unknown as EditorAdapter;
const deferredBy = (bring: () => void = () => {}) => {
  const highlights = { show: vi.fn() };
  const end = new AbortController();
  return { deferred: new DeferredOverlay(bring, highlights, end.signal), highlights, end };
};
const overlay = () =>
  ({ mark: vi.fn(), follow: vi.fn(), showHeld: vi.fn(), close: vi.fn(), hush: vi.fn(), notify: vi.fn(), takes: vi.fn(() => true) }) satisfies Overlay;

it('asks for the overlay once, and not before there is something to say', () => {
  const bring = vi.fn();
  const { deferred } = deferredBy(bring);
  deferred.mark(editor(), []);
  deferred.close();
  expect(bring).not.toHaveBeenCalled();
  deferred.mark(editor(), [FINDING]);
  deferred.showHeld(editor(), [FINDING]);
  deferred.notify('unchecked', null);
  expect(bring).toHaveBeenCalledOnce();
});

it('says what is still true when the overlay arrives, each once', () => {
  const { deferred } = deferredBy();
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
  const { deferred } = deferredBy();
  deferred.showHeld(editor(), [FINDING]);
  deferred.close();
  const arrived = overlay();
  deferred.arrive(arrived);
  expect(arrived.showHeld).not.toHaveBeenCalled();
});

it('says nothing that was to be said before all was to be quiet, and marks what is marked since', () => {
  const { deferred } = deferredBy();
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
  const { deferred } = deferredBy(bring);
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

it('owns nothing in the page before it is there', () => expect(deferredBy().deferred.takes(new Event('click'))).toBe(false));

it('draws meanwhile what stands in the page as text, and takes it away with the last finding', () => {
  const { deferred, highlights } = deferredBy();
  const here = editor();
  deferred.mark(here, [FINDING]);
  deferred.follow(here, [{ ...FINDING, start: 1, end: 3 }]);
  deferred.mark(here, []);
  deferred.follow(here, [FINDING]);
  const shown = [[here.host, [{ severity: 'warn', place: RANGE }]]];
  expect(highlights.show.mock.calls).toEqual([...shown, ...shown, [here.host, []]]);
});

it('hands on where the letters stand by now', () => {
  const { deferred } = deferredBy();
  const here = editor();
  const moved = { ...FINDING, start: 1, end: 3 };
  deferred.mark(here, [FINDING]);
  deferred.follow(here, [moved]);
  const arrived = overlay();
  deferred.arrive(arrived);
  expect(arrived.mark.mock.calls).toEqual([[here, [moved]]]);
  deferred.follow(here, [FINDING]);
  expect(arrived.follow.mock.calls).toEqual([[here, [FINDING]]]);
});

it('leaves nothing drawn when it ends before the overlay is there', () => {
  const { deferred, highlights, end } = deferredBy();
  const here = editor();
  deferred.mark(here, [FINDING]);
  end.abort();
  expect(highlights.show).toHaveBeenLastCalledWith(here.host, []);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EditorAdapter } from '@/editors/adapter';
import type { Finding } from '@/engine/finding';
import type { Ruling } from '@/entrypoints/checker/ruling';
import { Session } from '@/entrypoints/checker/session';
import { Desk } from '@/gate/desk';
import type { Gesture } from '@/gate/gesture';
import type { Overlay } from '@/overlay/overlay';

const RISKY = '全网最好用';

/** An editor in a frame inside this one, which draws late while `settling` is a promise, and the frame's real gate. */
function frameOf() {
  const host = Object.assign(new EventTarget(), { isConnected: true, ownerDocument: {} }) as unknown as HTMLElement;
  const state = { text: '', settling: null as Promise<void> | null, edited: () => {} };
  const editor = {
    host,
    read: () => state.text,
    settling: () => state.settling,
    isPartial: () => false,
    onEdit: (run: () => void) => {
      state.edited = run;
    },
  } as unknown as EditorAdapter;
  const finding = { ruleId: 'ad-law/absolute-terms', severity: 'warn', start: 0, end: RISKY.length } as unknown as Finding;
  const follow = () => (text: string) => (text.startsWith(RISKY) ? [finding] : []);
  const overlay = { mark: vi.fn(), follow: vi.fn(), showHeld: vi.fn(), close: vi.fn(), notify: vi.fn() };
  const port = new Desk({ bring: () => {}, replay: () => true, say: () => {} });
  const frame = { port, overlay: overlay as unknown as Overlay, neighbourName: 'neighbour', openEditor: () => editor, report: () => {} };
  port.connect(new Session({ follow, site: null } as unknown as Ruling, frame, new AbortController()));
  const gesture = { by: 'submit', hosts: [host], isOwn: true } as unknown as Gesture;
  const write = (text: string) => {
    state.text = text;
    state.edited();
  };
  return { port, overlay, gesture, state, write, press: () => port.holds(gesture, true) };
}

beforeEach(() => {
  vi.stubGlobal('document', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a text that was let go is held anew after another one, also where that was never drawn as a whole', () => {
  const { state, write, press } = frameOf();
  state.text = RISKY;
  expect([press(), press(), press()]).toEqual([true, false, false]);
  state.settling = new Promise(() => {});
  write('明天见');
  write(RISKY);
  state.settling = null;
  expect(press()).toBe(true);
});

test('a press that waits for its text to be drawn is decided on when it is over, and nobody is asked to press again', async () => {
  const { port, overlay, gesture, state, write } = frameOf();
  let draw = () => {};
  state.settling = new Promise((resolve) => {
    draw = resolve;
  });
  expect(port.holds(gesture, false)).toBe(true);
  write(RISKY);
  const { settling } = state;
  state.settling = null;
  draw();
  await settling;
  port.finish();
  expect(overlay.showHeld).toHaveBeenCalledOnce();
  expect(overlay.notify).not.toHaveBeenCalled();
});

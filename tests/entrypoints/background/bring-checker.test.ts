import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveChecker } from '@/entrypoints/background/bring-checker';
import type { CheckerAnswer } from '@/messaging/protocol';
import { readReports } from '@/state/frame-reports';
import { DEFAULT_SETTINGS, type Settings } from '@/state/settings';

type Ask = (sender: object) => Promise<CheckerAnswer>;
type Hear = (message: { sender: object }) => unknown;
const fake = vi.hoisted(() => ({ ask: null as Ask | null, heard: new Map<string, Hear>(), executeScript: vi.fn() }));

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  Object.assign(browser, { scripting: { executeScript: fake.executeScript } });
  return { browser };
});
vi.mock('@/messaging/messaging', () => ({ onMessage: (name: string, hear: Hear) => fake.heard.set(name, hear), sendMessage: () => {} }));
vi.mock('@/messaging/on-checker-request', () => ({
  onCheckerRequest: (answer: Ask) => {
    fake.ask = answer;
  },
}));
vi.mock('@/entrypoints/background/refresh-badge', () => ({ refreshBadge: async () => {} }));

const SENDER = { tab: { id: 3, url: 'https://example.com/room' }, frameId: 7 };
const ask = (sender: object = SENDER) => (fake.ask as Ask)(sender);
const store = (settings: Partial<Settings>) => fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, ...settings } });

serveChecker();
beforeEach(() => {
  fakeBrowser.reset();
  fake.executeScript.mockReset().mockResolvedValue([{ result: true }]);
});

it('brings the checker into the frame that asked, and into no other', async () => {
  expect(await ask()).toBe('brought');
  expect(fake.executeScript).toHaveBeenCalledWith(expect.objectContaining({ files: ['/checker.js'] }));
  for (const [{ target }] of fake.executeScript.mock.calls) expect(target).toEqual({ tabId: 3, frameIds: [7] });
});

it('reports that a frame goes unchecked when the checker did not start there', async () => {
  fake.executeScript.mockResolvedValueOnce([{ result: undefined }]).mockResolvedValueOnce([{ result: null }]);
  expect(await ask()).toBe('failed');
  expect(await readReports(3)).toEqual([{ state: { kind: 'unchecked', reason: 'checker-missing' }, counts: {} }]);
});

it.each<[string, Partial<Settings>, CheckerAnswer]>([
  ['off everywhere', { on: false }, 'off'],
  ['off on the site of the tab', { sitesOff: ['example.com'] }, 'off'],
])('brings nothing where it is %s', async (_name, settings, answer) => {
  await store(settings);
  expect(await ask()).toBe(answer);
  expect(fake.executeScript).not.toHaveBeenCalled();
});

it('reports that a frame goes unchecked when the browser refuses', async () => {
  fake.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  expect(await ask()).toBe('failed');
  expect(await readReports(3)).toEqual([{ state: { kind: 'unchecked', reason: 'checker-missing' }, counts: {} }]);
});

it.each(['No frame with id 7 in tab with id 3.', 'Invalid frame IDs: [7].'])('reports nothing of a frame that has gone: %s', async (message) => {
  fake.executeScript.mockRejectedValue(new Error(message));
  expect(await ask()).toBe('failed');
  expect(await readReports(3)).toEqual([]);
});

const bringOverlay = () => fake.heard.get('bringOverlay')?.({ sender: SENDER });

it('brings the overlay into the frame whose checker asked', async () => {
  await bringOverlay();
  expect(fake.executeScript).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target: { tabId: 3, frameIds: [7] }, files: ['/overlay.js'] }));
});

it('tells the checker when the browser refuses the overlay', async () => {
  fake.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  await expect(bringOverlay()).rejects.toThrow('Missing host permission');
});

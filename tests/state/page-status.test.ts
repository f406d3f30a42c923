import { describe, expect, it } from 'vitest';
import type { FrameReport, FrameState, Hold } from '@/state/frame-report';
import { foundIn, heldIn, type NotCheckingReason, type PageAccess, statusOf } from '@/state/page-status';
import { DEFAULT_SETTINGS, type Settings } from '@/state/settings';

const page = (access: PageAccess) => ({ tabId: 1, host: access === 'browser-page' ? '' : 'example.com', access });
const report = (state: FrameState, counts: FrameReport['counts'] = {}): FrameReport => ({ state, counts });
const checking = report({ kind: 'checking' });
const unchecked = (reason: 'unreadable' | 'checker-missing' | 'bad-input') => report({ kind: 'unchecked', reason });
const siteOff: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['example.com'] };
const allOff: Settings = { ...DEFAULT_SETTINGS, on: false };

describe('statusOf', () => {
  it.each<[string, Settings, PageAccess, FrameReport[], NotCheckingReason]>([
    ['a browser page', DEFAULT_SETTINGS, 'browser-page', [], 'browser-page'],
    ['a page whose address is not known', DEFAULT_SETTINGS, 'not-visible', [], 'not-visible'],
    ['a browser page, also when all is off: switching on would not help', allOff, 'browser-page', [], 'browser-page'],
    ['off everywhere', allOff, 'sentinel', [checking], 'everywhere'],
    ['off on this site', siteOff, 'sentinel', [checking], 'site'],
    ['off on this site comes before the missing permission', siteOff, 'permission-missing', [], 'site'],
    ['no permission', DEFAULT_SETTINGS, 'permission-missing', [], 'permission-missing'],
    ['no sentinel', DEFAULT_SETTINGS, 'no-sentinel', [], 'no-sentinel'],
    ['an editor that cannot be read', DEFAULT_SETTINGS, 'sentinel', [unchecked('unreadable')], 'unreadable'],
    ['one unreadable frame beside one that is checked', DEFAULT_SETTINGS, 'sentinel', [checking, unchecked('unreadable')], 'unreadable'],
    ['a checker that could not come in', DEFAULT_SETTINGS, 'sentinel', [unchecked('checker-missing')], 'checker-missing'],
    ['a text that could not be processed', DEFAULT_SETTINGS, 'sentinel', [unchecked('bad-input')], 'bad-input'],
  ])('does not check: %s', (_name, settings, access, reports, because) => {
    expect(statusOf(settings, page(access), reports)).toEqual({ kind: 'not-checking', because });
  });

  it.each([
    ['ready before anything has the focus', [], 'ready'],
    ['ready when frames wait', [report({ kind: 'waiting' })], 'ready'],
    ['partial when one frame sees only a part', [checking, report({ kind: 'partial' })], 'partial'],
    ['checking when one frame checks', [report({ kind: 'waiting' }), checking], 'checking'],
  ] as const)('is %s', (_name, reports, kind) => expect(statusOf(DEFAULT_SETTINGS, page('sentinel'), reports)).toEqual({ kind }));
});

describe('heldIn', () => {
  const holding = (held: Hold): FrameReport => ({ state: { kind: 'checking' }, counts: {}, held });
  it.each<[string, FrameReport[], Hold | undefined]>([
    ['nothing when no frame holds', [checking], undefined],
    ['what one frame of several holds', [checking, holding('press-again')], 'press-again'],
    ['the strongest', [holding('warn'), holding('block')], 'block'],
  ])('is %s', (_name, reports, held) => expect(heldIn(reports)).toBe(held));
});

describe('foundIn', () => {
  it('adds the frames up, most findings first, then by id, without rules that found nothing', () => {
    const reports = [report({ kind: 'checking' }, { 'b/two': 1, 'c/none': 0, 'a/one': 1 }), report({ kind: 'checking' }, { 'b/two': 2, 'b/also': 1 })];
    expect(foundIn(reports)).toEqual([
      { ruleId: 'b/two', count: 3 },
      { ruleId: 'a/one', count: 1 },
      { ruleId: 'b/also', count: 1 },
    ]);
  });
});

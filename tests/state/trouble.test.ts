import { expect, it } from 'vitest';
import type { FrameReport } from '@/state/frame-report';
import { type Trouble, troublesIn } from '@/state/trouble';

const checking: FrameReport = { state: { kind: 'checking' }, counts: { 'a/one': 1 } };

it.each<[string, FrameReport, Trouble[]]>([
  ['none in a frame that checks', checking, []],
  ['none where a text is held: that is what was asked for', { ...checking, held: 'block' }, []],
  ['a send that the page did not take', { ...checking, held: 'press-again' }, ['press-again']],
  ['a wording that was not taken', { ...checking, isRewriteRefused: true }, ['rewrite-refused']],
  ['a text that cannot be read', { state: { kind: 'unchecked', reason: 'unreadable' }, counts: {} }, ['unreadable']],
])('sees %s', (_name, report, troubles) => expect(troublesIn(report)).toEqual(troubles));

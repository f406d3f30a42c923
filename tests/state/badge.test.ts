import { expect, it } from 'vitest';
import { badgeOf } from '@/state/badge';
import type { FrameReport } from '@/state/frame-report';

const found = (count: number): FrameReport => ({ state: { kind: 'checking' }, counts: { 'a/one': count } });
const unreadable: FrameReport = { state: { kind: 'unchecked', reason: 'unreadable' }, counts: {} };

it.each<[string, boolean, FrameReport[], string, string]>([
  ['says nothing where there is nothing', false, [], 'quiet', ''],
  ['counts over all frames', false, [found(1), found(2)], 'found', '3'],
  ['says that a text is held before what was found', false, [found(3), { ...found(1), held: 'warn' }], 'held', '||'],
  ['says that a wording was not taken', false, [{ ...found(2), held: 'warn', isRewriteRefused: true }], 'refused', '!'],
  ['stays short', false, [found(100)], 'found', '99+'],
  ['marks what was not checked before what was found', false, [found(3), unreadable], 'unchecked', '!'],
  ['marks what is off before everything else', true, [found(3), unreadable], 'off', '–'],
])('%s', (_name, isOff, reports, kind, text) => expect(badgeOf(isOff, reports)).toMatchObject({ kind, text }));

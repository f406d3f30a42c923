import { describe, expect, test } from 'vitest';
import { type GateEvent, type GateState, IDLE, PASS_MS, step } from '@/gate/machine';

const checking: GateState = { at: 'checking' };
const held = (action: 'warn' | 'block', key = 1): GateState => ({ at: 'held', key, action });
const released = (until: number): GateState => ({ at: 'released', key: 1, until });

const gesture = (judgement: Extract<GateEvent, { on: 'gesture' }>['judgement'], more: { key?: number; isOwn?: boolean; now?: number } = {}): GateEvent => ({
  on: 'gesture',
  judgement,
  key: 1,
  isOwn: true,
  now: 0,
  ...more,
});
describe('a gesture', () => {
  test.each<[string, GateState, GateEvent, ReturnType<typeof step>]>([
    ['on a clean text passes', IDLE, gesture('none'), [IDLE, 'pass']],
    ['on a hint passes', IDLE, gesture('hint'), [IDLE, 'pass']],
    ['on a text that cannot be read passes and says so', IDLE, gesture('unchecked'), [IDLE, 'pass', 'say-unchecked']],
    ['before the checker is there waits', IDLE, gesture('waiting'), [checking, 'hold']],
    ['on a warning is held', IDLE, gesture('warn'), [held('warn'), 'hold', 'show-card']],
    ['on a block is held', IDLE, gesture('block'), [held('block'), 'hold', 'show-card']],
    ['of the person lets a held warning go', held('warn'), gesture('warn'), [released(Number.POSITIVE_INFINITY), 'pass', 'close-card']],
    ['of the page lets nothing go', held('warn'), gesture('warn', { isOwn: false }), [held('warn'), 'hold', 'show-card']],
    ['lets no block go', held('block'), gesture('block'), [held('block'), 'hold', 'show-card']],
    ['on a warning that became a block is held', held('warn'), gesture('block'), [held('block'), 'hold', 'show-card']],
    ['on another text is held anew', held('warn'), gesture('warn', { key: 2 }), [held('warn', 2), 'hold', 'show-card']],
    ['on a text that was made clean passes', held('block'), gesture('none'), [IDLE, 'pass', 'close-card']],
    ['passes while the text is let go', released(10), gesture('block', { now: 9 }), [released(10), 'pass']],
    ['is held when the pass is over', released(10), gesture('block', { now: 10 }), [held('block'), 'hold', 'show-card']],
    ['is held when the pass is for another text', released(10), gesture('warn', { key: 2 }), [held('warn', 2), 'hold', 'show-card']],
  ])('%s', (_, state, event, next) => {
    expect(step(state, event)).toEqual(next);
  });
});

describe('what waits for the checker', () => {
  test.each<[string, GateEvent, ReturnType<typeof step>]>([
    ['passes when it is clean', gesture('none'), [IDLE, 'pass']],
    ['passes, and it is said, when it cannot be checked', gesture('unchecked'), [IDLE, 'pass', 'say-unchecked']],
    ['is held when it is risky', gesture('warn'), [held('warn'), 'hold', 'show-card']],
    ['is not sent when the text changes meanwhile', { on: 'edit', key: null }, [IDLE, 'ask-again']],
    ['is forgotten when the person gives it up', { on: 'abort' }, [IDLE]],
    ['is free when the checker is switched off', { on: 'stop' }, [IDLE]],
  ])('%s', (_, event, next) => {
    expect(step(checking, event)).toEqual(next);
  });
});

describe('what is held', () => {
  test.each<[string, GateState, GateEvent, ReturnType<typeof step>]>([
    [
      'is sent once by the card, which then passes it for a short time',
      held('block'),
      { on: 'let-go', now: 5 },
      [released(5 + PASS_MS), 'close-card', 'replay'],
    ],
    ['stays when an edit left the text as it was', held('block'), { on: 'edit', key: 1 }, [held('block')]],
    ['is another text after an edit', held('block'), { on: 'edit', key: 2 }, [IDLE, 'close-card']],
    ['is left alone when the checker is switched off', held('block'), { on: 'stop' }, [IDLE, 'close-card']],
  ])('%s', (_, state, event, next) => {
    expect(step(state, event)).toEqual(next);
  });
});

test.each<[string, GateState]>([
  ['nothing', IDLE],
  ['a text that has been let go', released(10)],
])('the card sends %s no second time', (_, state) => {
  expect(step(state, { on: 'let-go', now: 0 })).toEqual([state]);
});

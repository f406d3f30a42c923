import { expect, test } from 'vitest';
import { isBroken, NewlineWatch } from '@/gate/newline-watch';

test.each([
  ['at the end', '第一行', '第一行\n'],
  ['in the middle', '前后', '前\n后'],
  ['of an empty text', '', '\n'],
  ['beside other breaks', '一\n\n二', '一\n\n\n二'],
  ['at a space, which goes', '一 二', '一\n二'],
  ['with the indentation of the line', '  一', '  一\n  '],
  ['with the mark of a list', '1. 一', '1. 一\n2. '],
])('a line is broken %s', (_, before, after) => expect(isBroken(before, after)).toBe(true));

test.each([
  ['a template in the place of a command', '/tpl', '您好：\n感谢您的来信。\n此致'],
  ['a template behind what was written', '好', '好\n——\n来自我的手机'],
  ['a text that did not change', '好', '好'],
  ['a text that has left', '好', ''],
  ['a letter', '好', '好的'],
])('%s is no broken line', (_, before, after) => expect(isBroken(before, after)).toBe(false));

/** An editor in which keys go down, with the text that it has by then. */
function watched() {
  const host = new EventTarget() as HTMLElement;
  const watch = new NewlineWatch();
  let text: string | null = '';
  watch.watch(host, () => text, new AbortController().signal);
  return {
    press(key: string, has: string, more: object = {}) {
      text = has;
      host.dispatchEvent(
        Object.assign(new Event('keydown'), { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more }),
      );
    },
    speak(has: string) {
      text = has;
      host.dispatchEvent(new Event('beforeinput'));
    },
    isNewline: () => watch.hosts.has(host),
  };
}

test('Enter is known to break lines once the break is still there at the next key', () => {
  const { press, isNewline } = watched();
  press('Enter', '一');
  expect(isNewline()).toBe(false);
  press('二', '一\n');
  expect(isNewline()).toBe(true);
});

test('what is written on need not come by keys', () => {
  const { press, speak, isNewline } = watched();
  press('Enter', '一');
  speak('一');
  expect(isNewline()).toBe(false);
  speak('一\n');
  expect(isNewline()).toBe(true);
});

test('a page that leaves the break there until its server has answered sends all the same', () => {
  const { press, isNewline } = watched();
  press('Enter', '一');
  press('二', '');
  expect(isNewline()).toBe(false);
});

test('a text that goes with its Enter takes back what was learned', () => {
  const { press, isNewline } = watched();
  press('Enter', '一');
  press('二', '一\n');
  press('Enter', '一\n二');
  press('三', '');
  expect(isNewline()).toBe(false);
});

test('an Enter with Shift, or one of an input method, teaches nothing', () => {
  for (const more of [{ shiftKey: true }, { isComposing: true }]) {
    const { press, isNewline } = watched();
    press('Enter', '一', more);
    press('二', '一\n');
    expect(isNewline()).toBe(false);
  }
});

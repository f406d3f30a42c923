import type { Gesture } from './gesture';
import type { SendKeyPress } from './send-key';

const DETAILS = { bubbles: true, cancelable: true, composed: true } as const;

/** The button that implicit submission would press (HTML, "implicit submission"): the form's first submit button. */
function defaultButtonOf(form: HTMLFormElement): HTMLElement | null {
  return [...form.elements].find((control) => control.matches('button:not([type]),[type="submit"],[type="image"]')) as HTMLElement | null;
}

/** What Enter does by itself when no page takes it: it submits the form of a one-line field and breaks the line everywhere else. */
function doDefaultOfEnter(target: HTMLElement): void {
  const { form } = target as HTMLInputElement;
  if (target.localName === 'input') {
    const button = form && defaultButtonOf(form);
    if (button) button.click();
    else form?.requestSubmit();
    return;
  }
  const inputType = target.localName === 'textarea' ? 'insertLineBreak' : 'insertParagraph';
  const isFree = target.dispatchEvent(new InputEvent('beforeinput', { ...DETAILS, inputType }));
  if (isFree) target.ownerDocument.execCommand(target.localName === 'textarea' ? 'insertLineBreak' : 'insertParagraph');
}

function replayKey(target: HTMLElement, press: SendKeyPress): boolean {
  // keyCode, charCode and which: old pages ask for nothing else
  const fire = (type: string, code: number) => target.dispatchEvent(new KeyboardEvent(type, { ...DETAILS, ...press, charCode: code, which: press.keyCode }));
  const isFree = fire('keydown', 0) && (press.key !== 'Enter' || fire('keypress', press.keyCode));
  const isPlainEnter = press.key === 'Enter' && !press.ctrlKey && !press.metaKey && !press.altKey;
  if (isFree && isPlainEnter) doDefaultOfEnter(target);
  fire('keyup', 0);
  return !isFree;
}

function replayPress(button: HTMLElement | SVGElement): boolean {
  const { x, y, width, height } = button.getBoundingClientRect();
  const details = { ...DETAILS, clientX: x + width / 2, clientY: y + height / 2, detail: 1, view: null };
  const pointer = { ...details, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const down = [new PointerEvent('pointerdown', pointer), new MouseEvent('mousedown', details)];
  const up = [new PointerEvent('pointerup', pointer), new MouseEvent('mouseup', details)];
  const isFree = [...down, ...up].map((event) => button.dispatchEvent(event)).every(Boolean);
  // click() alone has a default action, so that a submit button submits; an SVG element has no click()
  if (typeof (button as HTMLElement).click === 'function') (button as HTMLElement).click();
  else button.dispatchEvent(new PointerEvent('click', pointer));
  return !isFree;
}

/** Does a held gesture again, once, event by event as the person's own would come; true when the page took it by preventing its default action. */
export function replay(gesture: Gesture): boolean {
  switch (gesture.by) {
    case 'key': {
      const [host] = gesture.hosts;
      if (gesture.isInEditor) host?.focus({ preventScroll: true });
      return replayKey(gesture.target as HTMLElement, gesture.press);
    }
    case 'button':
      return replayPress(gesture.button);
    case 'submit':
      gesture.form.requestSubmit(gesture.submitter);
      return false;
  }
}

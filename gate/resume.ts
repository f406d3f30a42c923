import type { Gesture } from './gesture';
import type { SendKeyPress } from './send-key';

const DETAILS = { bubbles: true, cancelable: true, composed: true } as const;

/** The button that implicit submission would press (HTML, "implicit submission"): the form's first submit button. */
function defaultButtonOf(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('button:not([type]),[type="submit"],[type="image"]');
}

/** What Enter does by itself when no page takes it: it submits the form of a one-line field and breaks the line everywhere else. */
function doDefaultOfEnter(target: HTMLElement): void {
  if (target.localName === 'input') {
    const { form } = target as HTMLInputElement;
    const button = form && defaultButtonOf(form);
    if (button) button.click();
    else form?.requestSubmit();
    return;
  }
  const isPlain = target.localName === 'textarea' || target.contentEditable === 'plaintext-only';
  const inputType = isPlain ? 'insertLineBreak' : 'insertParagraph';
  if (target.dispatchEvent(new InputEvent('beforeinput', { ...DETAILS, inputType }))) target.ownerDocument.execCommand(inputType);
}

function replayKey(target: HTMLElement, press: SendKeyPress): boolean {
  // old pages ask for keyCode, charCode or which and nothing else
  const fire = (type: string, charCode: number) => target.dispatchEvent(new KeyboardEvent(type, { ...DETAILS, ...press, charCode, which: press.keyCode }));
  const isEnter = press.key === 'Enter';
  const isFree = fire('keydown', 0) && (!isEnter || fire('keypress', press.keyCode));
  if (isFree && isEnter && !press.ctrlKey && !press.metaKey && !press.altKey) doDefaultOfEnter(target);
  fire('keyup', 0);
  return !isFree;
}

function replayPress(button: HTMLElement | SVGElement, isTouch: boolean): boolean {
  const { x, y, width, height } = button.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
  const touches = isTouch ? [new Touch({ ...at, identifier: 0, target: button })] : [];
  const details = {
    ...DETAILS,
    ...at,
    detail: 1,
    pointerId: 1,
    pointerType: isTouch ? 'touch' : 'mouse',
    isPrimary: true,
    changedTouches: touches,
  };
  const fire = (type: string) => {
    if (!type.startsWith('touch')) return button.dispatchEvent(new PointerEvent(type, details));
    return button.dispatchEvent(new TouchEvent(type, type === 'touchend' ? details : { ...details, touches, targetTouches: touches }));
  };
  // a touch that the page takes becomes no click
  if (isTouch && ['pointerdown', 'touchstart', 'pointerup', 'touchend'].map(fire).some((isFree, i) => i % 2 && !isFree)) return true;
  // a click has its default action also when a script makes it: a submit button submits (DOM, "activation behavior")
  return !(isTouch ? ['mousedown', 'mouseup', 'click'] : ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']).map(fire).every(Boolean);
}

/** Does a held gesture again, once, event by event as the person's own would come; true when the page took it by preventing its default action. */
export function replay(gesture: Gesture): boolean {
  switch (gesture.by) {
    case 'key':
      gesture.hosts[0]?.focus({ preventScroll: true });
      return replayKey(gesture.target, gesture.press);
    case 'button':
      return replayPress(gesture.button, gesture.isTouch);
    case 'submit':
      gesture.form.requestSubmit(gesture.submitter);
      return false;
  }
}

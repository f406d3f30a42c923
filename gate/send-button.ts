import { parentOf } from '@/editors/deep-dom';

/** How many elements above the pressed one may be the button: an icon stands in a span in a div in a button. */
const MAX_CLIMB = 6;
/** Longer texts are no button's name, with its counter and its shortcut. */
const MAX_NAME_CHARS = 48;

/** How much of an icon's markup is read for its words; paths come after. */
const MAX_ICON_CHARS = 600;

const SEND_NAME =
  /^(?:(?:确[认定]|立即|一键|继续|仍要)?(?:[发群][送表布出帖文發]|推送|投稿|评论|回复|留言|提交|转发)(?:消息|信息|私信|邮件|评论|回复|动态|帖子|文章|笔记|视频|微博|弹幕)?|发|發[送佈表]|发微博|(?:send|post|reply|comment|publish|tweet|submit|share)(?: (?:now|all|message|reply|comment|post|email))?)$/;
const SEND_TOKEN = /(?:^|[^a-z])(?:send|submit|publish|fasong|fabu)(?:$|[^a-z])/;
const BUTTON_LIKE = 'button,a,summary,[role="button"],[role="link"],[role="menuitem"],input,[tabindex],[onclick]';

/** A name without shortcuts in brackets, counters, arrows and icons, in lower case. */
function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[^\p{L}\p{M} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

function namesOf(element: Element): string[] {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const root = element.getRootNode() as Document | ShadowRoot;
  const picture = element.querySelector('img[alt],[aria-label],svg > title');
  const names = [
    ...['aria-label', 'title', 'value', 'alt', 'data-tooltip'].map((name) => element.getAttribute(name)),
    ...ids.map((id) => id && root.getElementById(id)?.textContent),
    element.textContent,
    picture && (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? picture.textContent),
  ];
  return names.filter((name) => name && name.length <= MAX_NAME_CHARS).map((name) => bareName(name as string));
}

/** The words in the markup of an icon without a name: class names, ids and icon references, camel case taken apart. */
function isNamedByIcon(element: Element): boolean {
  const words = element.outerHTML.slice(0, MAX_ICON_CHARS).replace(/[A-Z]/g, '-$&').toLowerCase();
  return element.textContent?.trim() === '' && SEND_TOKEN.test(words);
}

const isButtonLike = (element: Element) => element.matches(BUTTON_LIKE) || element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';

/** How a button was recognised: `sure` by the site file, its form or its name; `icon` by the words of an icon alone. */
export interface SendButton {
  readonly element: HTMLElement | SVGElement;
  readonly isSure: boolean;
}

function isFormSubmit(element: Element): boolean {
  // other elements have no form, or are of other types
  const { form, type } = element as HTMLButtonElement | HTMLInputElement;
  return form?.querySelector('textarea,[contenteditable]') != null && /^(?:submit|image)$/.test(type);
}

/** The send button, by the site file's selector or by its looks, that was pressed when something inside it was pressed, or null; docs/gate.md says when it abstains. */
export function sendButtonAt(pressed: Element, selector: string | undefined): SendButton | null {
  let element: Element | null = pressed;
  for (let step = 0; element && step < MAX_CLIMB && !element.matches('body,html,form,textarea'); step++, element = parentOf(element)) {
    const found = element as HTMLElement | SVGElement;
    if (selector && found.matches(selector)) return { element: found, isSure: true };
    if (isFormSubmit(found)) return { element: found, isSure: true };
    if (namesOf(found).some((name) => SEND_NAME.test(name)) && isButtonLike(found)) return { element: found, isSure: true };
    if (isButtonLike(found) && isNamedByIcon(found)) return { element: found, isSure: false };
    if (found.matches('button,[role="button"],a,input')) return null;
  }
  return null;
}

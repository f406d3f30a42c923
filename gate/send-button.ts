import type { Site } from '@/sites/site';
import { parentOf } from './deep-dom';

/** How many elements above the pressed one may be the button: an icon stands in a span in a div in a button. */
const MAX_CLIMB = 6;
/** Longer texts are no button's name. */
const MAX_NAME_CHARS = 24;

const SEND_NAME =
  /^(?:确认|确定|立即|马上|现在|直接|一键|提交并|保存并|仍要|继续)?(?:发送|发表|发布|发出|发帖|发文|群发|推送|投稿|评论|回复|留言|提交|转发)(?:消息|信息|私信|邮件|评论|回复|留言|动态|帖子|文章|笔记|视频|作品|微博|弹幕|朋友圈|说说|内容|到群|并关闭)?$|^(?:发|發)(?:微博|弹幕|评论|消息|私信|说说|动态|送|布|表|佈)?$|^(?:send|post|reply|comment|publish|tweet|submit|share)(?: (?:now|all|message|reply|comment|post|email|mail|dm|tweet|review|and close))?$/;
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
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''));
  const picture = element.querySelector('img[alt],[aria-label],svg > title');
  const inner = picture && (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? picture.textContent);
  const own = ['aria-label', 'title', 'value', 'alt', 'data-tooltip'].map((name) => element.getAttribute(name));
  const shown = element.childElementCount < MAX_NAME_CHARS ? element.textContent : '';
  return [...own, ...labelled, shown, inner].filter((name) => name && name.length <= 2 * MAX_NAME_CHARS).map((name) => bareName(name as string));
}

/** The words of an icon without a name: class names, ids and icon references, camel case taken apart. */
function isNamedByIcon(element: Element): boolean {
  if ((element.textContent ?? '').trim() !== '') return false;
  const parts = [element, ...element.querySelectorAll('svg,use,i,img')].slice(0, 5);
  return parts.some((part) =>
    ['class', 'id', 'data-testid', 'data-icon', 'href', 'xlink:href'].some((name) =>
      SEND_TOKEN.test((part.getAttribute(name) ?? '').replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()),
    ),
  );
}

const isButtonLike = (element: Element) => element.matches(BUTTON_LIKE) || element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';

/** How a button was recognised: `sure` by the site file, its form or its name; `icon` by the words of an icon alone. */
export interface SendButton {
  readonly element: HTMLElement | SVGElement;
  readonly isSure: boolean;
}

function isFormSubmit(element: Element): boolean {
  if (!element.matches('button,input')) return false;
  const { form, type } = element as HTMLButtonElement | HTMLInputElement;
  return form?.querySelector('textarea,[contenteditable]') != null && /^(?:submit|image)$/.test(type);
}

/** The send button that was pressed when something inside it was pressed, or null; docs/gate.md says when it abstains. */
export function sendButtonAt(pressed: Element, site: Site | null): SendButton | null {
  let element: Element | null = pressed;
  for (let step = 0; element && step < MAX_CLIMB && !element.matches('body,html,form,textarea'); step++, element = parentOf(element)) {
    const found = element as HTMLElement | SVGElement;
    if (site?.sendButton && found.matches(site.sendButton)) return { element: found, isSure: true };
    if (isFormSubmit(found)) return { element: found, isSure: true };
    if (namesOf(found).some((name) => SEND_NAME.test(name)) && isButtonLike(found)) return { element: found, isSure: true };
    if (isButtonLike(found) && isNamedByIcon(found)) return { element: found, isSure: false };
    if (found.matches('button,[role="button"],a,input')) return null;
  }
  return null;
}

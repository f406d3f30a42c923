const MENU_ROLES = '[role="listbox"],[role="menu"],[role="grid"],[role="tree"]';

const isVisible = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true }) ?? false;

/**
 * True when the editor says, in ARIA, that a menu is open whose choice Enter picks: a mention, an emoji, a slash command. A menu
 * that says nothing is not seen; then a clean text passes as ever, and a risky one is held once more than needed.
 */
export function hasOpenMenu(host: HTMLElement): boolean {
  const root = host.getRootNode() as Document | ShadowRoot;
  const byId = (id: string | null | undefined) => (id ? root.getElementById(id) : null);
  const owner = host.closest('[aria-activedescendant],[aria-expanded="true"]') ?? host.querySelector('[aria-activedescendant]');
  if (!owner) return false;
  if (isVisible(byId(owner.getAttribute('aria-activedescendant')))) return true;
  if (owner.getAttribute('aria-expanded') !== 'true') return false;
  const owned = `${owner.getAttribute('aria-controls') ?? ''} ${owner.getAttribute('aria-owns') ?? ''}`.split(/\s+/).map(byId);
  return owned.some((menu) => isVisible(menu) && (menu?.matches(MENU_ROLES) || menu?.querySelector(MENU_ROLES)));
}

import { browser } from 'wxt/browser';

/** What Firefox has in place of `sidePanel`; not in the types, which are Chrome's. */
type WithSidebar = typeof browser & { readonly sidebarAction?: { open(): Promise<void> } };

/** Opens the side panel beside a window. Call it inside the gesture, before any await. */
export function openPanel(windowId: number | undefined): void {
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction) sidebarAction.open();
  else if (windowId !== undefined) browser.sidePanel.open({ windowId });
}

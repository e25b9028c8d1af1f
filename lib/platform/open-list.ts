import { browser, getURL } from './browser.ts';

/** The list as a page of its own, for one tab. */
function listAddress(tab: number): string {
  return getURL(`/sidepanel.html?tab=${tab}`);
}

/**
 * Opens the list beside a tab: the side panel in Chromium, the sidebar in Firefox, and a page of its own where the
 * browser has neither. To be called in the person's gesture before anything is awaited: later the browser refuses.
 */
export function openList(tab: { readonly id?: number | undefined; readonly windowId?: number | undefined }) {
  // What one browser has the other has not; the shared types know only one of them.
  const { sidePanel, sidebarAction } = browser as unknown as ListApis;
  if (sidebarAction?.open) return sidebarAction.open();
  if (sidePanel?.open && tab.windowId !== undefined) return sidePanel.open({ windowId: tab.windowId });
  if (tab.id === undefined) return Promise.resolve();
  return browser.tabs.create({ url: listAddress(tab.id) }).then(() => undefined);
}

interface ListApis {
  readonly sidePanel?: { open?(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open?(): Promise<void> };
}

import { browser, getURL } from '../browser.ts';

/** Opens the page for drafts in a tab of its own. */
export async function openDraft(): Promise<void> {
  await browser.tabs.create({ url: getURL('/draft.html') });
}

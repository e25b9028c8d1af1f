import { askPage } from './ask-page.ts';
import { browser } from './browser.ts';
import { checkDraft } from './check-draft.ts';
import { checkTab } from './check-tab.ts';
import { openDraft } from './draft/open-draft.ts';
import type { PageMessage } from './messages.ts';
import { openList } from './open-list.ts';

/** What the reader's keys tell a page that has been checked, by the name of the shortcut in the manifest. */
const TO_PAGE: Readonly<Record<string, PageMessage>> = {
  next: { type: 'step', by: 1 },
  previous: { type: 'step', by: -1 },
  explain: { type: 'explain' },
  ignore: { type: 'ask-ignore' },
  back: { type: 'go-back' },
};

/**
 * The browser's shortcuts, which the person sets in the browser; Firefox for Android has none. Must be called
 * synchronously as the background starts.
 */
export function startShortcuts(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    // First, while the key still counts as a gesture: nothing may be awaited before.
    if (name === 'list' && tab) void openList(tab);
    else if (name === 'draft-page') void openDraft();
    else if (tab?.id !== undefined) void inPage(name, tab.id);
  });
}

async function inPage(name: string, tab: number): Promise<void> {
  const message = TO_PAGE[name];
  if (message) {
    await askPage(tab, message);
  } else if (name === 'marks') {
    const state = await askPage(tab, { type: 'page-state' });
    if (state) await askPage(tab, { type: 'show-marks', on: !state.marks });
  } else if (name === 'check') {
    await checkTab(tab);
  } else if (name === 'draft') {
    await checkDraft(tab);
  }
}

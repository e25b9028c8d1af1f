import { browser } from './browser.ts';
import { checkDraft } from './check-draft.ts';
import { checkTab } from './check-tab.ts';
import { openDraft } from './draft/open-draft.ts';
import { openList } from './open-list.ts';
import { readWords } from './words.ts';

const CHECK = 'check-page';
const DRAFT = 'check-draft';
const SELECTION = 'check-selection';
const LIST = 'list';
const DRAFT_PAGE = 'draft-page';
const OPTIONS = 'options';

/**
 * The entries in the browser's menus; Firefox for Android has none. Must be called synchronously as the background
 * starts.
 */
export function startMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, editable }, tab) => {
    // First, while the click still counts as one: nothing may be awaited before.
    if (menuItemId === LIST && tab) void openList(tab);
    if (menuItemId === CHECK && tab?.id !== undefined) void checkTab(tab.id);
    if (menuItemId === DRAFT && tab?.id !== undefined) void checkDraft(tab.id);
    if (menuItemId === SELECTION && tab?.id !== undefined)
      void (editable ? checkDraft(tab.id) : checkTab(tab.id, 'selection'));
    if (menuItemId === DRAFT_PAGE) void openDraft();
    if (menuItemId === OPTIONS) void browser.runtime.openOptionsPage();
  });
}

async function createMenus(): Promise<void> {
  const words = readWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CHECK,
    title: words.say('menu_check'),
    contexts: ['page'],
  });
  browser.contextMenus.create({
    id: SELECTION,
    title: words.say('field_selection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({ id: DRAFT, title: words.say('field_menu'), contexts: ['editable'] });
  browser.contextMenus.create({ id: LIST, title: words.say('menu_list'), contexts: ['page', 'action'] });
  browser.contextMenus.create({ id: DRAFT_PAGE, title: words.say('menu_draft'), contexts: ['action'] });
  // Chromium has this entry of its own.
  if (import.meta.env.FIREFOX)
    browser.contextMenus.create({ id: OPTIONS, title: words.say('options_title'), contexts: ['action'] });
}

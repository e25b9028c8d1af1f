import { type Badge, badgeFor } from './badge.ts';
import { browser } from './browser.ts';
import { forgetTab, type TabResult, writeTabResult } from './tab-results.ts';
import { readWords } from './words.ts';

/** The red pencil for discrepancies, ink for everything else; both carry white text. */
const COLOURS: Readonly<Record<Badge['kind'], string>> = {
  none: '#454b51',
  differs: '#a81e2e',
  notice: '#454b51',
};

/** Keeps what became of a check in a tab and shows it on the toolbar button. `url` is the page's address, if known. */
export async function showOutcome(tab: number, outcome: TabResult['outcome'], url?: string): Promise<void> {
  // The button first: whoever reads the kept result finds the button telling the same.
  await showBadge(tab, outcome);
  await writeTabResult(tab, { at: Date.now(), ...(url !== undefined && { url }), outcome });
}

/** Forgets a tab's result; the button is as before any check. */
export async function clearTab(tab: number): Promise<void> {
  await forgetTab(tab);
  await showBadge(tab, undefined);
}

async function showBadge(tab: number, outcome: TabResult['outcome'] | undefined): Promise<void> {
  const { text, title, kind } = badgeFor(outcome, readWords());
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[kind] }),
    browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
  ]);
}

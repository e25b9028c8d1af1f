import * as v from 'valibot';
import { browser } from './browser.ts';
import { enterPage, FIELDS_SCRIPT, hasEntered } from './enter-page.ts';
import { type FieldMessage, fieldReplySchema } from './field-messages.ts';
import { isOnSite } from './settings-sites.ts';
import { loadSettings } from './settings-storage.ts';
import { showOutcome } from './toolbar.ts';

/** Checks what the person is writing in a tab's page, as they have just asked. What becomes of it is shown at the field. */
export async function checkDraft(tab: number): Promise<void> {
  const message: FieldMessage = { type: 'check-field' };
  if (await askFields(tab, message)) return;
  if (await enterPage(tab, FIELDS_SCRIPT)) await askFields(tab, message);
  else await showOutcome(tab, { state: 'closed' });
}

/** Checks what is written in a page of a site where the person wants that. `url` is the page's address. */
export async function checkDraftsByThemselves(tab: number, url: string | undefined): Promise<void> {
  const { drafts } = await loadSettings();
  if (!isOnSite(url, drafts)) return;
  const message: FieldMessage = { type: 'check-field', automatic: true };
  if (await askFields(tab, message)) return;
  if (await hasEntered(tab, FIELDS_SCRIPT)) await askFields(tab, message);
}

/** Whether the script for fields is in the page, and has heard. */
async function askFields(tab: number, message: FieldMessage): Promise<boolean> {
  try {
    return v.is(fieldReplySchema, await browser.tabs.sendMessage(tab, message));
  } catch {
    // The browser's way of saying that nobody listens there.
    return false;
  }
}

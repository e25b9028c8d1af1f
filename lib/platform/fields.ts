import * as v from 'valibot';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { browser } from './browser.ts';
import { FieldChecks } from './field-checks.ts';
import { type FieldReply, fieldMessageSchema } from './field-messages.ts';
import { onSettings } from './settings-storage.ts';

/**
 * Runs in a page from the moment that something written there is to be checked, and takes everything away when a newer
 * script of ours comes into the page.
 */
export function startFields(ctx: ContentScriptContext): void {
  const checks = new FieldChecks();
  const listen = (message: unknown, _sender: unknown, sendResponse: (reply: FieldReply) => void) => {
    const read = v.safeParse(fieldMessageSchema, message);
    if (!read.success) return false;
    if (read.output.automatic) checks.followFocus();
    else checks.checkFocused();
    sendResponse({ fields: true });
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  onSettings(() => void checks.refresh(), ctx.signal);
  ctx.onInvalidated(() => {
    browser.runtime.onMessage.removeListener(listen);
    checks.end();
  });
}

import * as v from 'valibot';
import { browser } from './browser.ts';
import { type PageMessage, type PageState, pageStateSchema } from './messages.ts';

/** Tells the page in a tab something; undefined where our script is not in it, or where it is of another version. */
export async function askPage(tab: number, message: PageMessage): Promise<PageState | undefined> {
  try {
    const answer = v.safeParse(pageStateSchema, await browser.tabs.sendMessage(tab, message));
    return answer.success ? answer.output : undefined;
  } catch {
    // The browser's way of saying that nobody listens there.
    return undefined;
  }
}

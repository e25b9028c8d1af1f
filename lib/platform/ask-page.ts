import * as v from 'valibot';
import { browser } from './browser.ts';
import {
  type PageArticle,
  type PageMessage,
  type PageState,
  pageArticleSchema,
  pageStateSchema,
} from './messages.ts';

/** Tells the page in a tab something; undefined where our script is not in it, or where it is of another version. */
export async function askPage(tab: number, message: PageMessage): Promise<PageState | undefined> {
  return ask(tab, message, pageStateSchema);
}

/** The article that was last read in a tab's page; undefined where there is none any more. */
export async function askArticle(tab: number): Promise<PageArticle | undefined> {
  return ask(tab, { type: 'page-article' }, pageArticleSchema);
}

async function ask<T>(
  tab: number,
  message: PageMessage,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | undefined> {
  try {
    const answer = v.safeParse(schema, await browser.tabs.sendMessage(tab, message));
    return answer.success ? answer.output : undefined;
  } catch {
    // The browser's way of saying that nobody listens there.
    return undefined;
  }
}

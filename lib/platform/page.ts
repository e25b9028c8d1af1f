import * as v from 'valibot';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { browser } from './browser.ts';
import { type BackgroundMessage, type PageOutcome, type PageState, pageMessageSchema } from './messages.ts';
import { checkPage } from './page-check.ts';
import { onArticleLeft } from './page-leaving.ts';

/**
 * Runs in a page from the moment the person asked for a check: checks when told, shows what was found, and takes
 * everything away when the article is left or when a newer script of ours comes into the page.
 */
export function startPage(ctx: ContentScriptContext): void {
  let run: AbortController | undefined;
  let last: PageOutcome | undefined;

  const send = (message: BackgroundMessage) => {
    // After an update of the extension this script is an orphan; asking makes `ctx` end it.
    if (ctx.isValid) void browser.runtime.sendMessage(message);
  };
  const report = (outcome: PageOutcome) => {
    last = outcome;
    send({ type: 'page-report', outcome });
  };
  const end = () => {
    run?.abort();
    run = undefined;
    last = undefined;
  };

  const listen = (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void) => {
    const read = v.safeParse(pageMessageSchema, message);
    if (!read.success) return false;
    if (read.output.type === 'check-page') {
      end();
      run = new AbortController();
      void checkPage(run.signal, report);
    }
    sendResponse({ marks: true, painted: ['refuted'], marked: [] } satisfies PageState);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  onArticleLeft(ctx.signal, {
    forGood() {
      if (!run) return;
      end();
      send({ type: 'page-left' });
    },
    forNow: () => run && send({ type: 'page-left' }),
    back: () => last && report(last),
  });
  ctx.onInvalidated(() => {
    browser.runtime.onMessage.removeListener(listen);
    end();
  });
}

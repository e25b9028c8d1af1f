import * as v from 'valibot';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { browser } from './browser.ts';
import {
  type BackgroundMessage,
  type PageArticle,
  type PageMessage,
  type PageState,
  pageMessageSchema,
} from './messages.ts';
import { PageChecks } from './page-checks.ts';
import { onArticleLeft } from './page-leaving.ts';
import { paintedVerdicts } from './page-marks.ts';
import type { PageOutcome } from './page-outcome.ts';
import { readPage, readSelection } from './page-read.ts';
import { loadSettings, onSettings } from './settings-storage.ts';

/** How long a page takes at most, in milliseconds, from its new address to the new article, where no change of it is seen. */
const UNTIL_SHOWN = 1000;

/**
 * Runs in a page from the moment it is to be checked: checks when told, shows what was found, does what popup and panel
 * ask, and takes everything away when the article is left or when a newer script of ours comes into the page.
 */
export function startPage(ctx: ContentScriptContext): void {
  let last: PageOutcome | undefined;

  const send = (message: BackgroundMessage) => {
    // After an update of the extension this script is an orphan; asking makes `ctx` end it.
    if (ctx.isValid) void browser.runtime.sendMessage(message);
  };
  const report = (outcome: PageOutcome) => {
    last = outcome;
    send({ type: 'page-report', outcome });
  };
  const left = () => {
    last = undefined;
    send({ type: 'page-left' });
  };
  const checks = new PageChecks({ report, left });

  const listen = (received: unknown, _sender: unknown, sendResponse: (reply: unknown) => void) => {
    const read = v.safeParse(pageMessageSchema, received);
    if (!read.success) return false;
    const { output: message } = read;
    if (message.type === 'page-article') {
      const { article } = checks;
      // Another frame of the page may have it.
      if (!article) return false;
      const reply: PageArticle = { article, url: location.href };
      sendResponse(reply);
      return false;
    }
    void obey(checks, message).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  onSettings((settings) => checks.choose(settings), ctx.signal);
  onArticleLeft(ctx.signal, {
    elsewhere: () => ctx.setTimeout(() => checks.look(), UNTIL_SHOWN),
    forNow: () => last && send({ type: 'page-left' }),
    back: () => last && report(last),
  });
  ctx.onInvalidated(() => {
    browser.runtime.onMessage.removeListener(listen);
    checks.end();
  });
}

async function obey(
  checks: PageChecks,
  message: Exclude<PageMessage, { type: 'page-article' }>,
): Promise<PageState> {
  const settings = await loadSettings();
  const marks = checks.shown?.marks;
  switch (message.type) {
    case 'check-page':
      if (message.automatic) checks.checkIfOther();
      else void checks.check(message.selection ? readSelection : readPage);
      break;
    case 'go-to':
      marks?.goTo(message.finding, message.card ?? false);
      break;
    case 'step':
      marks?.step(message.by);
      break;
    case 'explain':
      marks?.explain();
      break;
    case 'ask-ignore':
      marks?.explain('ignore');
      break;
    case 'go-back':
      marks?.goBack();
      break;
    case 'show-marks':
      checks.choose(settings, { on: message.on });
      break;
    case 'paint':
      checks.choose(settings, { verdicts: message.verdicts });
      break;
    case 'page-state':
      break;
  }
  const { marked, current } = checks.shown?.marks.state() ?? { marked: [] };
  return {
    marks: checks.tab.on,
    painted: paintedVerdicts(settings, checks.tab),
    marked,
    ...(current !== undefined && { current }),
  };
}

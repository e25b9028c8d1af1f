import * as v from 'valibot';
import { check } from '../check.ts';
import { findInconsistencies } from '../consistency/consistency.ts';
import { detectLanguage } from '../lang/detect.ts';
import type { ArticleText } from '../text/article-text.ts';
import { startAutomatic } from './automatic.ts';
import { browser } from './browser.ts';
import { checkDraft, checkDraftsByThemselves } from './check-draft.ts';
import { checkByItself, checkTab } from './check-tab.ts';
import { withoutLanguages } from './compared-languages.ts';
import { withIgnored } from './ignoring.ts';
import { loadedFacts } from './loaded-facts.ts';
import { startMenus } from './menus.ts';
import { type BackgroundMessage, backgroundMessageSchema, type CheckReply } from './messages.ts';
import { changeSettings, loadSettings } from './settings-storage.ts';
import { startShortcuts } from './shortcuts.ts';
import { followGrants } from './site-access.ts';
import { forgetTab } from './tab-results.ts';
import { clearTab, showOutcome } from './toolbar.ts';
import { openWelcomeOnce } from './welcome/open-welcome.ts';

/** Registers everything that wakes the background. Must be called synchronously: a later listener misses its event. */
export function startBackground(): void {
  startMenus();
  startShortcuts();
  followGrants();
  openWelcomeOnce();
  startAutomatic();
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (reply?: unknown) => void) => {
      const read = v.safeParse(backgroundMessageSchema, message);
      if (!read.success) return false;
      void answer(read.output, sender.tab?.id, sender.url).then(sendResponse);
      return true;
    },
  );
}

async function answer(
  message: BackgroundMessage,
  tab: number | undefined,
  url: string | undefined,
): Promise<unknown> {
  if (message.type === 'check') return checkText(message.article, message.consistency ?? false);
  if (message.type === 'check-tab') return checkTab(message.tab);
  if (message.type === 'check-draft') return checkDraft(message.tab);
  if (tab === undefined) return undefined;
  if (message.type === 'page-left') return clearTab(tab);
  if (message.type === 'topic-found') return checkByItself(tab, url);
  if (message.type === 'field-found') return checkDraftsByThemselves(tab, url);
  if (message.type === 'ignore')
    return changeSettings((settings) => withIgnored(settings, message.ignored, message.undo ?? false));
  return showOutcome(tab, message.outcome, url);
}

/** Checks a text. Every request stands alone, so the background may stop between any two. */
async function checkText(text: ArticleText, consistency: boolean): Promise<CheckReply> {
  try {
    const lang = text.lang ?? detectLanguage(text.text);
    const article = lang === undefined ? text : { ...text, lang };
    const [facts, { languagesOff }] = await Promise.all([loadedFacts(lang), loadSettings()]);
    const within = consistency ? { inconsistencies: findInconsistencies(article, facts) } : {};
    if (facts.sets.length === 0) return { noFacts: true, ...within };
    return { result: check(article, withoutLanguages(facts, languagesOff)), ...within };
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

import { useEffect, useState } from 'preact/hooks';
import { askPage } from '../ask-page.ts';
import type { PageMessage, PageState } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { loadSettings, onSettings } from '../settings-storage.ts';
import { onTabResult, type TabResult } from '../tab-results.ts';
import { askForCheck, type FrontTab, openTab } from './front-tab.ts';

/** The tab that the popup is about, as it is now, and what can be asked of it. */
export interface FrontTabModel {
  readonly tab: FrontTab;
  readonly outcome?: TabResult['outcome'];
  readonly page?: PageState;
  check(): void;
  /** Tells the page something and shows how its marks stand then. */
  tell(message: PageMessage): Promise<void>;
}

/** What became of opening the popup; undefined for the first moment. */
export type Opened = FrontTabModel | { readonly problem: string } | undefined;

export function useFrontTab(): Opened {
  const [tab, setTab] = useState<FrontTab>();
  const [outcome, setOutcome] = useState<TabResult['outcome']>();
  const [page, setPage] = useState<PageState>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const stop = new AbortController();
    openTab().then(
      (opening) => {
        setOutcome(opening.result?.outcome);
        setPage(opening.page);
        setTab(opening.tab);
        onTabResult(opening.tab.id, (result) => setOutcome(result?.outcome), stop.signal);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
    return () => stop.abort();
  }, []);

  // A check that has ended leaves other marks.
  useEffect(() => {
    if (tab && outcome?.state === 'read') void askPage(tab.id, { type: 'page-state' }).then(setPage);
  }, [tab, outcome]);

  if (problem !== undefined) return { problem };
  if (!tab) return undefined;
  return {
    tab,
    ...(outcome && { outcome }),
    ...(page && { page }),
    check: () => askForCheck(tab.id),
    tell: async (message) => setPage(await askPage(tab.id, message)),
  };
}

/** The settings as they are now; undefined for the first moment. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = new AbortController();
    onSettings(setSettings, stop.signal);
    void loadSettings().then(setSettings);
    return () => stop.abort();
  }, []);
  return settings;
}

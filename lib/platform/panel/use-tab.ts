import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { onTabResult, readTabResult, type TabResult } from '../tab-results.ts';

/** What the panel shows of a tab. */
export interface FollowedTab {
  readonly tab: number;
  /** Absent before any check. */
  readonly result?: TabResult;
}

/**
 * The tab that the panel stands beside, the active one of its window, and what is known of it. A list that is a page of
 * its own stays with the tab that it was opened for.
 */
export function useTab(ofTab: number | undefined): FollowedTab | undefined {
  const tab = useActiveTab(ofTab);
  const [followed, setFollowed] = useState<FollowedTab>();
  useEffect(() => {
    if (tab === undefined) return;
    const stop = new AbortController();
    let told = false;
    const show = (result: TabResult | undefined) => {
      if (!stop.signal.aborted) setFollowed({ tab, ...(result && { result }) });
    };
    onTabResult(
      tab,
      (result) => {
        told = true;
        show(result);
      },
      stop.signal,
    );
    // What is told in the meantime is newer than what is read.
    void readTabResult(tab).then((result) => told || show(result));
    return () => stop.abort();
  }, [tab]);
  // Of a tab that was just come to nothing is known yet; least of all what holds of the one before.
  return followed?.tab === tab ? followed : undefined;
}

function useActiveTab(ofTab: number | undefined): number | undefined {
  const [active, setActive] = useState(ofTab);
  useEffect(() => {
    if (ofTab !== undefined) return;
    let asked = 0;
    const follow = async () => {
      const ask = ++asked;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (ask === asked && tab?.id !== undefined) setActive(tab.id);
    };
    const listen = () => void follow();
    browser.tabs.onActivated.addListener(listen);
    listen();
    return () => browser.tabs.onActivated.removeListener(listen);
  }, [ofTab]);
  return active;
}

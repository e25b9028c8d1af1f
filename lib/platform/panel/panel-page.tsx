import { useEffect, useState } from 'preact/hooks';
import type { TabResult } from '../tab-results.ts';
import { useWords } from '../words-context.tsx';
import { Announcement } from './announcement.tsx';
import { CheckButton } from './check-button.tsx';
import { FindingsView } from './findings-view.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import { PanelNav, type ViewName } from './panel-nav.tsx';
import { headlineOf, isChecked } from './panel-words.ts';
import { TimelineView } from './timeline-view.tsx';
import { useSets } from './use-sets.ts';
import { useTab } from './use-tab.ts';

/** The whole panel, or the page in its place. */
export function PanelPage({ ofTab }: { readonly ofTab?: number }) {
  const words = useWords();
  const followed = useTab(ofTab);
  const view = useView();
  const sets = useSets();
  const outcome = followed?.result?.outcome;
  const checked = outcome && isChecked(outcome) ? outcome : undefined;
  const asPage = ofTab !== undefined;
  return (
    <div class={asPage ? 'panel as-page' : 'panel'}>
      <header class="top">
        <div class="row between">
          <span class="name">Errata</span>
          {followed && outcome && outcome.state !== 'checking' && <CheckButton tab={followed.tab} again />}
        </div>
        {followed && <PanelHead followed={followed} />}
        <Announcement outcome={outcome} {...(!asPage && followed && { beside: followed.tab })} />
      </header>
      {checked && <PanelNav view={view} />}
      <main aria-label={checked ? undefined : headlineOf(words, outcome)}>
        {followed && !outcome && <Unchecked tab={followed.tab} />}
        {followed && checked && view === 'list' && (
          <FindingsView
            key={runOf(followed.result)}
            tab={followed.tab}
            outcome={checked}
            asPage={asPage}
            {...urlOf(followed.result)}
          />
        )}
        {checked && view === 'timeline' && sets && <TimelineView outcome={checked} sets={sets} />}
      </main>
      <PanelFoot
        {...(followed && { tab: followed.tab })}
        {...(checked && { outcome: checked })}
        {...(sets && { sets })}
        keys={view === 'list' && !!checked}
      />
    </div>
  );
}

/** Nothing is known of the tab: says how to have it checked. */
function Unchecked({ tab }: { readonly tab: number }) {
  const words = useWords();
  return (
    <div class="unchecked">
      <p>{words.say('panel_unchecked_hint')}</p>
      <CheckButton tab={tab} />
    </div>
  );
}

function urlOf(result: TabResult | undefined): { readonly url?: string } {
  return result?.url === undefined ? {} : { url: result.url };
}

/** Tells one article's list from another's: what is open and chosen in it does not pass to the next. */
function runOf(result: TabResult | undefined): string {
  return result?.url ?? '';
}

/** The view that the address names behind `#`, so that going back in the browser goes back here. */
function useView(): ViewName {
  const read = (): ViewName => (location.hash === '#timeline' ? 'timeline' : 'list');
  const [view, setView] = useState(read);
  useEffect(() => {
    const follow = () => setView(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}

import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { isNever, siteOf } from '../settings-sites.ts';
import { speakFor } from '../spoken-for.ts';
import { useWords } from '../words-context.tsx';
import { Differences } from './differences.tsx';
import { DraftButton } from './draft-button.tsx';
import { ListButton } from './list-button.tsx';
import { MarksChoice } from './marks-choice.tsx';
import { OpenDraftButton } from './open-draft-button.tsx';
import { openOptions } from './open-options.ts';
import { differingIn, type PageView, viewOf } from './page-view.ts';
import { SiteChoice } from './site-choice.tsx';
import { type FrontTabModel, useFrontTab, useSettings } from './use-front-tab.ts';

/** The popup over the tab in front. Empty for the first moment, so that nothing untrue stands there. */
export function Popup() {
  const opened = useFrontTab();
  const settings = useSettings();
  if (!opened || !settings) return null;
  if ('problem' in opened) return <p role="alert">{opened.problem}</p>;
  return <TabPopup model={opened} settings={settings} />;
}

function TabPopup({ model, settings }: { model: FrontTabModel; settings: Settings }) {
  const words = useWords();
  const { tab, outcome } = model;
  const view = viewOf(words, {
    outcome,
    url: tab.url,
    never: isNever(tab.url, settings),
    languagesOff: settings.languagesOff,
  });
  const site = siteOf(tab.url);
  const facts = useFacts();
  useEffect(() => {
    const stop = new AbortController();
    speakFor(tab.id, 'popup', stop.signal);
    return () => stop.abort();
  }, [tab.id]);
  const read = outcome?.state === 'read' && view.more === 'findings' ? outcome : undefined;
  return (
    <>
      <header>
        <span class="name">Errata</span>
        {(view.again === 'again' || view.again === 'retry') && (
          <button type="button" class="quiet" onClick={model.check}>
            {words.say(view.again === 'again' ? 'popup_again' : 'popup_retry')}
          </button>
        )}
      </header>
      <main aria-busy={view.busy ?? false}>
        <State view={view} model={model} listed={read !== undefined && differingIn(read).length === 0} />
        {read && <Differences outcome={read} model={model} />}
        {read && (
          <div class="set">
            <MarksChoice outcome={read} model={model} />
            {site !== undefined && <SiteChoice site={site} settings={settings} />}
          </div>
        )}
        {view.more === 'sets' && facts && <facts.KnownIncidents />}
        {!read && !view.busy && site !== undefined && outcome?.state !== 'closed' && (
          <div class="set">
            <SiteChoice site={site} settings={settings} hinted />
          </div>
        )}
      </main>
      <footer>
        <div class="row">
          {view.more !== 'draft' && <OpenDraftButton />}
          <button type="button" class="quiet" onClick={() => openOptions()}>
            {words.say('options_title')}
          </button>
          {outcome?.state !== 'closed' && <DraftButton tab={tab.id} />}
        </div>
        {read && (facts ? <facts.FactsLine names={read.result.factSets} /> : <p />)}
      </footer>
    </>
  );
}

/** What tells of the fact sets, with all that reads them: it comes once the rest stands. */
function useFacts(): typeof import('./facts-line.tsx') | undefined {
  const [facts, setFacts] = useState<typeof import('./facts-line.tsx')>();
  useEffect(() => void import('./facts-line.tsx').then(setFacts), []);
  return facts;
}

/** The state in one line, what stands behind it, and the one thing to do where there is one. */
function State({ view, model, listed }: { view: PageView; model: FrontTabModel; listed: boolean }) {
  const words = useWords();
  return (
    <div class="state">
      <div role="status">
        <h1 class="stand">{view.title}</h1>
        {view.lines.map((line) => (
          <p class="hint" key={line}>
            {line}
          </p>
        ))}
      </div>
      {listed && (
        <div class="row">
          <ListButton tab={model.tab} />
        </div>
      )}
      {view.again === 'once' && (
        <div class="row tight">
          <button type="button" class="btn main" onClick={model.check}>
            {words.say('popup_once')}
          </button>
        </div>
      )}
      {view.more === 'draft' && (
        <div class="row tight">
          <OpenDraftButton main />
        </div>
      )}
      {(view.more === 'switch-on' || view.more === 'languages') && (
        <div class="row tight">
          <button
            type="button"
            class="btn main"
            onClick={() => void openOptions(view.more === 'languages' ? 'languages' : 'sets')}
          >
            {words.say(view.more === 'languages' ? 'popup_languages' : 'popup_switch_on')}
          </button>
        </div>
      )}
    </div>
  );
}

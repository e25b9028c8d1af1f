import { isReadable } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { AllSection } from './all-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { DraftsSection } from './drafts-section.tsx';
import { FactSetsSection } from './fact-sets-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { IgnoredSection } from './ignored-section.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { useFactSets } from './use-fact-sets.ts';
import { useSettings } from './use-settings.ts';

/** The sections, in order: the `id` of each and its title. */
const SECTIONS = [
  ['display', 'display_title'],
  ['sites', 'sites_title'],
  ['drafts', 'field_sites_title'],
  ['languages', 'languages_title'],
  ['sets', 'sets_title'],
  ['facts', 'facts_title'],
  ['timeline', 'timeline_title'],
  ['ignored', 'ignored_title'],
  ['keys', 'keys_title'],
  ['all', 'all_title'],
] as const;

/** The whole page. */
export function OptionsPage() {
  const words = useWords();
  const model = useFactSets(words);
  const settings = useSettings();
  const readable = model.sets?.filter(isReadable) ?? [];
  return (
    <div class="page">
      <header>
        <p class="name">Errata</p>
        <h1>{words.say('options_title')}</h1>
      </header>
      <nav class="toc" aria-label={words.say('options_sections')}>
        {SECTIONS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {words.say(title)}
          </a>
        ))}
      </nav>
      <main>
        {model.failed !== undefined && <p role="alert">{words.say('options_failed', model.failed)}</p>}
        {settings && <DisplaySection settings={settings} />}
        {settings && <SitesSection settings={settings} />}
        {settings && <DraftsSection settings={settings} />}
        {settings && model.sets && <LanguagesSection settings={settings} sets={readable} />}
        {model.sets && <FactSetsSection model={model} sets={model.sets} />}
        {readable.length > 0 && <FactsSection sets={readable} />}
        {readable.length > 0 && <TimelineSection sets={readable} />}
        {settings && <IgnoredSection settings={settings} sets={readable} />}
        <ShortcutsSection />
        <AllSection />
      </main>
    </div>
  );
}

import { isReadable } from '../fact-sets.ts';
import { FactSetsSection } from './fact-sets-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { useFactSets } from './use-fact-sets.ts';
import { useWords } from './words-context.tsx';

/** The whole page. */
export function OptionsPage() {
  const words = useWords();
  const model = useFactSets(words);
  const readable = model.sets?.filter(isReadable) ?? [];
  return (
    <div class="page">
      <header>
        <p class="name">Errata</p>
        <h1>{words.say('options_title')}</h1>
      </header>
      <nav class="toc" aria-label={words.say('options_sections')}>
        <a href="#sets">{words.say('sets_title')}</a>
        <a href="#facts">{words.say('facts_title')}</a>
        <a href="#timeline">{words.say('timeline_title')}</a>
      </nav>
      <main>
        {model.failed !== undefined && <p role="alert">{words.say('options_failed', model.failed)}</p>}
        {model.sets && <FactSetsSection model={model} sets={model.sets} />}
        {readable.length > 0 && <FactsSection sets={readable} />}
        {readable.length > 0 && <TimelineSection sets={readable} />}
      </main>
    </div>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sayCount } from '../../words.ts';
import type { ReadableSet } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { addressIn, type FactAddress } from './fact-address.ts';
import { FactDetail } from './fact-detail.tsx';
import { FactFilters } from './fact-filters.tsx';
import { FactList } from './fact-list.tsx';
import { findFacts, type ListedFact, listFacts, type Wanted } from './find-facts.ts';

const ANY: Wanted = { query: '' };

/** Every fact of every set: a search, the list of what it finds, and one fact in full. */
export function FactsSection({ sets }: { sets: readonly ReadableSet[] }) {
  const words = useWords();
  const facts = useMemo(() => listFacts(words, sets), [words, sets]);
  const [wanted, setWanted] = useState(ANY);
  const found = useMemo(() => findFacts(facts, wanted), [facts, wanted]);
  const { asked, arrival } = useAskedFact();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = ({ known, fact }: ListedFact) => known.key === asked?.set && fact.id === asked.fact;

  // A link from elsewhere leads to its fact whatever was searched for before.
  useEffect(() => {
    if (asked && !found.some(isAsked) && facts.some(isAsked)) setWanted(ANY);
    // Only when a link was followed: a search afterwards may well leave the fact out.
  }, [asked, arrival]);
  useEffect(() => {
    if (arrival > 0) heading.current?.focus();
  }, [arrival]);

  const shown = found.find(isAsked) ?? found[0];
  return (
    <section class="sec" id="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.say('facts_title')}</h2>
      <FactFilters sets={sets} wanted={wanted} change={setWanted} />
      <p class="found" role="status">
        {found.length > 0 ? sayCount(words, 'facts_found', found.length) : words.say('facts_none')}
      </p>
      {shown && (
        <div class="browser">
          <FactList found={found} shown={shown} />
          <FactDetail listed={shown} heading={heading} />
        </div>
      )}
    </section>
  );
}

/** The fact that the page's address names, and how often a link to one was followed since the page was opened. */
function useAskedFact(): { readonly asked: FactAddress | undefined; readonly arrival: number } {
  const [state, setState] = useState({ asked: addressIn(location.hash), arrival: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const follow = () => {
      const asked = addressIn(location.hash);
      if (asked) setState(({ arrival }) => ({ asked, arrival: arrival + 1 }));
    };
    addEventListener('hashchange', follow, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return state;
}

import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words-context.tsx';
import { hashOf } from './fact-address.ts';
import type { ListedFact } from './find-facts.ts';
import { said } from './said.ts';

/** The facts that were found, as links: value and label. */
export function FactList({ found, shown }: { found: readonly ListedFact[]; shown: ListedFact }) {
  const words = useWords();
  const current = useRef<HTMLAnchorElement>(null);
  const key = keyOf(shown);
  useEffect(() => {
    // Within the list only: the page itself stays where it is.
    const link = current.current;
    const list = link?.parentElement;
    if (!link || !list) return;
    const above = link.offsetTop - list.offsetTop;
    if (above < list.scrollTop) list.scrollTop = above;
    const below = above + link.offsetHeight - list.clientHeight;
    if (below > list.scrollTop) list.scrollTop = below;
  }, [key]);
  return (
    <nav aria-label={words.say('facts_list')} id="facts-found">
      {found.map((listed) => {
        const label = said(words, listed.fact.label);
        const isShown = listed === shown;
        return (
          <a
            key={keyOf(listed)}
            ref={isShown ? current : null}
            href={hashOf({ set: listed.known.key, fact: listed.fact.id })}
            aria-current={isShown ? 'true' : undefined}
          >
            {listed.value ?? <b lang={label.lang}>{label.text}</b>}
            {listed.value !== undefined && <span lang={label.lang}>{label.text}</span>}
          </a>
        );
      })}
    </nav>
  );
}

function keyOf({ known, fact }: ListedFact): string {
  return `${known.key} ${fact.id}`;
}

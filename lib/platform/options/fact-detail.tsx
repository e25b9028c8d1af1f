import type { RefObject } from 'preact';
import { useWords } from '../words-context.tsx';
import { comparedIn } from './compared.ts';
import { ComparedPair } from './compared-pair.tsx';
import { ComparedTable } from './compared-table.tsx';
import { FactMeta } from './fact-meta.tsx';
import { FactSources } from './fact-sources.tsx';
import type { ListedFact } from './find-facts.ts';
import { said } from './said.ts';

interface Props {
  readonly listed: ListedFact;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One fact in full. */
export function FactDetail({ listed: { known, fact }, heading }: Props) {
  const words = useWords();
  const statement = said(words, fact.statement);
  const explanation = fact.explanation && said(words, fact.explanation);
  const [first, ...others] = comparedIn(words, known.set, fact);
  return (
    <article class="fact" aria-labelledby="fact-statement">
      <a class="back quiet" href="#facts-found">
        {words.say('facts_back')}
      </a>
      <p class="id">{fact.id}</p>
      <h3 id="fact-statement" ref={heading} tabIndex={-1} lang={statement.lang}>
        {statement.text}
      </h3>
      {first && <ComparedPair compared={first} />}
      {explanation && explanation.text !== statement.text && (
        <p class="why" lang={explanation.lang}>
          {explanation.text}
        </p>
      )}
      <FactSources set={known.set} fact={fact} />
      {others.length > 0 && <ComparedTable compared={others} />}
      <FactMeta known={known} fact={fact} />
    </article>
  );
}

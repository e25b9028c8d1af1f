import type { Fact } from '../../facts/fact-set.ts';
import { dateWords } from '../../words.ts';
import type { ReadableSet } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { statusLine, tolerances } from './fact-words.ts';
import { RelationItem } from './relation-item.tsx';
import { titleOf } from './set-words.ts';

/** How a fact is used: status, since when it is known, what else agrees, how it stands to others. */
export function FactMeta({ known, fact }: { known: ReadableSet; fact: Fact }) {
  const words = useWords();
  const tolerated = tolerances(words, fact);
  const relations = fact.relations ?? [];
  return (
    <>
      <h4>{words.say('facts_used')}</h4>
      <dl class="meta">
        <dt>{words.say('facts_status')}</dt>
        <dd>{statusLine(words, fact)}</dd>
        <dt>{words.say('facts_known')}</dt>
        <dd>
          {fact.known === undefined ? (
            dateWords(words, undefined)
          ) : (
            <time dateTime={fact.known}>{dateWords(words, fact.known)}</time>
          )}
        </dd>
        <dt>{words.say('facts_tolerance')}</dt>
        {tolerated.length === 0 && <dd>{words.say('facts_tolerance_none')}</dd>}
        {tolerated.map((phrase) => (
          <dd key={phrase}>{phrase}</dd>
        ))}
        {relations.length > 0 && <dt>{words.say('facts_relations')}</dt>}
        {relations.map((relation) => (
          <RelationItem key={JSON.stringify(relation)} known={known} relation={relation} />
        ))}
        <dt>{words.say('facts_from_set')}</dt>
        <dd>{titleOf(words, known)}</dd>
      </dl>
    </>
  );
}

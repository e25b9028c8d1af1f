import type { Relation } from '../../facts/fact-set.ts';
import type { MessageKey } from '../../words.ts';
import type { ReadableSet } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { FactLink } from './fact-link.tsx';
import { nameWords } from './value-words.ts';

/** Stands in a text where a link goes. */
const HOLE = '\ufffc';

/** How a fact stands to another, in words. */
export function RelationItem({ known, relation }: { known: ReadableSet; relation: Relation }) {
  const words = useWords();
  if (relation.kind === 'directed') {
    const [from, to] = [relation.from, relation.to].map((id) => {
      const entity = known.set.entities[id];
      return entity ? nameWords(words, entity) : id;
    });
    return <dd>{words.say('facts_relation_directed', from ?? '', to ?? '')}</dd>;
  }
  const key: MessageKey = relation.kind === 'before' ? 'facts_relation_before' : 'facts_relation_part_of';
  const [before = '', after = ''] = words.say(key, HOLE).split(HOLE);
  return (
    <dd>
      {before}
      <FactLink known={known} id={relation.fact} />
      {after}
    </dd>
  );
}

import type { ReadableSet } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { hashOf } from './fact-address.ts';
import { said } from './said.ts';

/** A link to a fact of the same set, by its label; the plain id where the set has none of it. */
export function FactLink({ known, id }: { known: ReadableSet; id: string }) {
  const words = useWords();
  const fact = known.set.facts.find((each) => each.id === id);
  if (!fact) return <>{id}</>;
  const { text, lang } = said(words, fact.label);
  return (
    <a href={hashOf({ set: known.key, fact: id })} lang={lang}>
      {text}
    </a>
  );
}

import type { FactIndex } from '../facts/fact-index.ts';
import { languageFor } from '../lang/languages.ts';

/** The facts without the languages (BCP-47) that the person has switched off. */
export function withoutLanguages(facts: FactIndex, off: readonly string[]): FactIndex {
  if (off.length === 0) return facts;
  const switchedOff = new Set(off.map(canonical));
  return {
    ...facts,
    forLanguage: (lang) => (switchedOff.has(canonical(lang)) ? undefined : facts.forLanguage(lang)),
  };
}

/** One name for all tags that the engine reads as one language. */
function canonical(tag: string): string {
  return languageFor(tag)?.lang ?? tag;
}

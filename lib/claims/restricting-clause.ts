import type { ClaimText } from './claim-text.ts';

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/** Words before a negation among which stands what opens its clause: "a host that was not". */
const OPENS_WITHIN = 3;

const OPENS: Readonly<Record<string, RegExp>> = { en: /^(?:that|which|who)$/i };
const VERBS: Readonly<Record<string, RegExp>> = {
  en: /^(?:is|are|was|were|has|have|had|will|would|does|did|gets|got)$/i,
};
/** What hangs on the negated verb: "that did not say that it was", "that is not known to have". */
const HANGS_ON: Readonly<Record<string, RegExp>> = {
  en: /^(?:that|whether|how|why|what|if|and|or|but|to|,)$/i,
};

/**
 * Whether a negation stands in a clause that says which one is meant, and the verb of what it says of that one stands
 * before the words: "A host that is not Acme's is compared with 40 names".
 * @param token where the words begin.
 */
export function endsWithItsClause({ reading }: ClaimText, negation: Place, token: number): boolean {
  const { lang } = reading.language;
  const opens = OPENS[lang];
  const verbs = VERBS[lang];
  if (!opens || !verbs) return false;
  let opening = negation.token;
  while (opening > negation.token - OPENS_WITHIN && !opens.test(reading.word(opening))) opening--;
  if (!opens.test(reading.word(opening)) || reading.word(opening - 1) === ',') return false;
  for (let i = negation.nextToken; i < token; i++) {
    if (HANGS_ON[lang]?.test(reading.word(i))) return false;
    if (i > negation.nextToken && verbs.test(reading.word(i))) return true;
  }
  return false;
}

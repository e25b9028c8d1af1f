import type { Span } from '../text/span.ts';
import type { DraftIgnored } from './draft.ts';

/** A place of a draft that can be ignored: a finding, or what does not fit the rest of the draft. */
export interface Ignorable extends Span {
  readonly quote: string;
  /** See `DraftIgnored`. */
  readonly fact: string;
}

/** How far around its words a passage is remembered, in UTF-16 code units. */
const REACH = 48;
/** Of a passage's surroundings so many code units must still be there, or all where there are fewer. */
const ENOUGH = 8;

/** What is kept of a finding that the person wants to hear no more of. */
export function ignoredIn(
  text: string,
  { start, end, quote, fact }: Ignorable,
  scope: DraftIgnored['scope'],
  { reason, at }: { readonly reason: string; readonly at: number },
): DraftIgnored {
  return {
    scope,
    fact,
    quote,
    prefix: text.slice(Math.max(0, start - REACH), start),
    suffix: text.slice(end, end + REACH),
    reason,
    at,
  };
}

/** Which findings are ignored, by what. An ignored passage hides one finding: that whose surroundings are most like its own. */
export function ignoredBy<T extends Ignorable>(
  text: string,
  findings: readonly T[],
  ignored: readonly DraftIgnored[],
): ReadonlyMap<T, DraftIgnored> {
  const hidden = new Map<T, DraftIgnored>();
  for (const item of ignored.filter(({ scope }) => scope === 'passage')) {
    const best = bestMatch(text, findings, item);
    if (best) hidden.set(best, item);
  }
  for (const item of ignored.filter(({ scope }) => scope === 'fact'))
    for (const finding of findings)
      if (finding.fact === item.fact && !hidden.has(finding)) hidden.set(finding, item);
  return hidden;
}

/** The ignored items with their surroundings as they are now, so that edits little by little do not part them from their words. */
export function refreshed(
  text: string,
  ignored: readonly DraftIgnored[],
  hidden: ReadonlyMap<Ignorable, DraftIgnored>,
): readonly DraftIgnored[] {
  const places = new Map([...hidden].map(([finding, item]) => [item, finding]));
  return ignored.map((item) => {
    const finding = item.scope === 'passage' ? places.get(item) : undefined;
    return finding ? ignoredIn(text, finding, item.scope, item) : item;
  });
}

function bestMatch<T extends Ignorable>(
  text: string,
  findings: readonly T[],
  item: DraftIgnored,
): T | undefined {
  let best: { finding: T; likeness: number } | undefined;
  for (const finding of findings) {
    if (finding.fact !== item.fact || finding.quote !== item.quote) continue;
    const likeness = likenessAt(text, finding, item);
    if (likeness > (best?.likeness ?? -1)) best = { finding, likeness };
  }
  const enough = Math.min(ENOUGH, item.prefix.length + item.suffix.length);
  return best && best.likeness >= enough ? best.finding : undefined;
}

function likenessAt(text: string, { start, end }: Span, { prefix, suffix }: DraftIgnored): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

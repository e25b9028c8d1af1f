import type { Span } from '../text/span.ts';

/** `supported`, `refuted`: the record decides. `disputed`: its sources conflict. `unverified`: it has nothing to decide by. */
export type Verdict = 'supported' | 'refuted' | 'disputed' | 'unverified';

/** How sure the record itself is: two independent or one primary source, one chain of sources, sources in conflict. */
export type FactStatus = 'established' | 'reported' | 'disputed';

/** A dated document that a fact rests on. */
export interface FindingSource {
  readonly publisher: string;
  readonly title: string;
  /** Absent where the address is not known. */
  readonly url?: string;
  /** As exact as known: `2026-07-03`, `2026-07`, or absent. */
  readonly published?: string;
  /** BCP-47 */
  readonly language: string;
  readonly kind: 'primary' | 'secondary';
  /** What the source is or whom it relays, in one phrase. */
  readonly note?: string;
}

/** Who puts the claim forward. */
interface Claimant {
  /** `article`: its own voice; `attributed`: somebody whom the article relays. */
  readonly kind: 'article' | 'attributed';
}

/** What page, editor, command line and reports all show of one claim. */
export interface Finding extends Span {
  /** The words between `start` and `end`. */
  readonly quote: string;
  readonly verdict: Verdict;
  /** Id of the fact, and of the part of it that was compared. */
  readonly fact: string;
  readonly part: string;
  /** What the fact is about, in a few words, in the reader's language. */
  readonly label: string;
  /**
   * What the record holds instead: first in the text's own style, then in the canonical one.
   * Of a disputed fact: every recorded side. Empty only for `unverified`.
   */
  readonly expected: readonly string[];
  readonly claimant: Claimant;
  /** One sentence, built from the fact. */
  readonly explanation: string;
  readonly status: FactStatus;
  readonly sources: readonly FindingSource[];
  /** Where the same wrong value was seen elsewhere: addresses. */
  readonly seen: readonly string[];
  /** Id and version of the fact set: `some-incident@2026.11.1`. */
  readonly factSet: string;
  /** The rule that decided, for replaying: `version/differs`, `telling/immediate`. */
  readonly rule: string;
}

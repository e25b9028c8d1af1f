import type { Draft, DraftIgnored } from '../../draft/draft.ts';
import type { DraftReply } from './draft-checks.ts';
import type { Placed, PlacedInconsistency } from './editor-marks.ts';

/** A draft that was just taken away, for having it back. */
export interface Former {
  readonly draft: Draft;
  /** The file that came in its place, or `undefined` where it was cleared. */
  readonly opened?: string;
}

/** Everything that the page shows, as it is now. */
export interface DraftView {
  readonly draft: Draft;
  readonly reply?: DraftReply;
  /** A check is under way or about to begin. */
  readonly stale: boolean;
  readonly findings: readonly Placed[];
  readonly inconsistencies: readonly PlacedInconsistency[];
  /** What is ignored, by id. */
  readonly hidden: ReadonlyMap<number, DraftIgnored>;
  /** What the card is open for. */
  readonly current?: Placed | PlacedInconsistency;
  /** The card stands at the words that those of `current` do not fit. */
  readonly atOther: boolean;
  readonly former?: Former;
  /** Why the draft could not be kept, in the browser's words. */
  readonly notKept?: string;
  /** Changes with every view, so that what hangs on places in the text is measured anew. */
  readonly turn: number;
}

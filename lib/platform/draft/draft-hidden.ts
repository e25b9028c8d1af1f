import type { DraftIgnored } from '../../draft/draft.ts';
import { ignoredBy, ignoredIn, refreshed } from '../../draft/draft-ignored.ts';
import type { DraftText } from './draft-text.ts';
import type { Marks, Placed, PlacedInconsistency } from './editor-marks.ts';

/** What the person wants to hear no more of: in this draft, and of facts in pages as well. */
export class DraftHidden {
  private readonly text: DraftText;
  /** Facts that are ignored in pages as well. */
  everywhere: readonly DraftIgnored[] = [];

  constructor(text: DraftText) {
    this.text = text;
  }

  /** What is ignored of these, by id. */
  among({ findings, inconsistencies }: Marks): ReadonlyMap<number, DraftIgnored> {
    const { text, ignored } = this.text.draft;
    const hidden = ignoredBy(text, [...findings, ...inconsistencies], [...ignored, ...this.everywhere]);
    return new Map([...hidden].map(([{ id }, item]) => [id, item]));
  }

  add(found: Placed | PlacedInconsistency, scope: DraftIgnored['scope'], reason: string): void {
    const { text, ignored } = this.text.draft;
    const item = ignoredIn(text, found, scope, { reason, at: Date.now() });
    this.text.set({ ignored: [...ignored, item] });
  }

  remove(item: DraftIgnored): void {
    this.text.set({ ignored: this.text.draft.ignored.filter((each) => each !== item) });
  }

  /** Remembers ignored passages as they stand now that all this was found. */
  refresh({ findings, inconsistencies }: Marks): void {
    const { text, ignored } = this.text.draft;
    const fresh = refreshed(text, ignored, ignoredBy(text, [...findings, ...inconsistencies], ignored));
    if (fresh.some((item, at) => item !== ignored[at])) this.text.refresh(fresh);
  }
}

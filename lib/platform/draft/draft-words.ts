import { overlaps } from '../../text/span.ts';
import type { Marks, Placed, PlacedInconsistency } from './editor-marks.ts';

/** What is ignored, by id. */
type Hidden = ReadonlyMap<number, unknown>;

/** What differs or is disputed and is not ignored, in reading order. */
export function unsettledIn({
  findings,
  hidden,
}: Pick<Marks, 'findings'> & { readonly hidden: Hidden }): Placed[] {
  return findings.filter(
    ({ verdict, id }) => (verdict === 'refuted' || verdict === 'disputed') && !hidden.has(id),
  );
}

/**
 * What does not fit the rest of the draft and is not ignored, in reading order; without that which also differs from the
 * record: it is told once, with what to write instead.
 */
export function unfitIn(view: Marks & { readonly hidden: Hidden }): PlacedInconsistency[] {
  const differing = unsettledIn(view);
  return view.inconsistencies.filter(
    (each) => !view.hidden.has(each.id) && !differing.some((finding) => overlaps(finding, each)),
  );
}

/** Everything that asks for something, in reading order. */
export function openMarks(marks: Marks, hidden: Hidden): (Placed | PlacedInconsistency)[] {
  const view = { ...marks, hidden };
  return [...unsettledIn(view), ...unfitIn(view)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What the record holds of something on which its sources differ, each side once: in the draft's style, not as ISO besides. */
export function sidesOf({ expected }: Placed): readonly string[] {
  const worded = expected.filter((side) => !/^\d{4}-\d{2}(?:-\d{2})?$/.test(side));
  return worded.length > 0 ? worded : expected;
}

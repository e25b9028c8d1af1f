import type { DraftView } from './draft-session.ts';
import type { Placed } from './editor-marks.ts';

/** What differs or is disputed and is not ignored, in reading order. */
export function unsettledIn({ findings, hidden }: DraftView): Placed[] {
  return findings.filter(
    ({ verdict, id }) => (verdict === 'refuted' || verdict === 'disputed') && !hidden.has(id),
  );
}

/** What the record holds of something on which its sources differ, each side once: in the draft's style, not as ISO besides. */
export function sidesOf({ expected }: Placed): readonly string[] {
  const worded = expected.filter((side) => !/^\d{4}-\d{2}(?:-\d{2})?$/.test(side));
  return worded.length > 0 ? worded : expected;
}

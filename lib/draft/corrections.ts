import { overlaps, type Span } from '../text/span.ts';
import type { Finding } from '../verdict/finding.ts';
import { replacementFor } from '../verdict/replacement.ts';

/** Words of a text that are to become others. */
export interface Correction extends Span {
  readonly quote: string;
  readonly insert: string;
}

/** A finding with what can certainly take its place. */
export interface CertainCorrection extends Correction {
  readonly finding: Finding;
}

/** The corrections that can be made without a look at the sentence, in reading order; of two that overlap neither is certain. */
export function certainCorrections(findings: readonly Finding[]): CertainCorrection[] {
  const differing = findings.filter(({ verdict }) => verdict === 'refuted' || verdict === 'disputed');
  return differing.flatMap((finding) => {
    const replacement = replacementFor(finding);
    const { start, end, quote } = finding;
    const alone = !differing.some((other) => other !== finding && overlaps(other, finding));
    return replacement?.certain && alone ? [{ start, end, quote, insert: replacement.text, finding }] : [];
  });
}

/** What came of corrections: the changes to make, from the end of the text, and those that could not be made. */
export interface AppliedCorrections<T extends Correction> {
  /** From the last to the first, so that none moves another. */
  readonly made: readonly T[];
  /** The text no longer has the words there, or another correction has taken them. */
  readonly left: readonly T[];
}

/** Corrections that still fit the text: each span must hold the words that it was made for. */
export function applicable<T extends Correction>(
  text: string,
  corrections: readonly T[],
): AppliedCorrections<T> {
  const made: T[] = [];
  const left: T[] = [];
  for (const correction of corrections.toSorted((a, b) => b.start - a.start)) {
    const fits = text.slice(correction.start, correction.end) === correction.quote;
    if (fits && !made.some((other) => overlaps(other, correction))) made.push(correction);
    else left.push(correction);
  }
  return { made, left: left.reverse() };
}

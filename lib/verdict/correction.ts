import { overlaps, type Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { replacementFor } from './replacement.ts';

/** Words to put in the place of others, where nothing around them has to change. */
export interface Correction extends Span {
  /** The words that stand there now. */
  readonly quote: string;
  readonly replacement: string;
}

/** A finding with what can certainly take its place. */
export interface CertainCorrection extends Correction {
  readonly finding: Finding;
}

/** The correction of a finding that can be put in without reading the sentence again; else a person decides. */
export function certainCorrection(finding: Finding): Correction | undefined {
  const replacement = replacementFor(finding);
  if (!replacement?.certain) return undefined;
  const { start, end, quote } = finding;
  return { start, end, quote, replacement: replacement.text };
}

/** The corrections that can be made without a look at the sentence, in reading order; of two that overlap neither is certain. */
export function certainCorrections(findings: readonly Finding[]): CertainCorrection[] {
  const differing = findings.filter(({ verdict }) => verdict === 'refuted' || verdict === 'disputed');
  return differing.flatMap((finding) => {
    const correction = certainCorrection(finding);
    const alone = !differing.some((other) => other !== finding && overlaps(other, finding));
    return correction && alone ? [{ ...correction, finding }] : [];
  });
}

/** What came of corrections: those to make, from the end of the text, and those that cannot be made. */
interface Applicable<T extends Correction> {
  /** From the last to the first, so that none moves another. */
  readonly made: readonly T[];
  /** In reading order. The text has other words there, or a correction further on has taken some of them. */
  readonly left: readonly T[];
}

/** Corrections that still fit the text: each span must hold the words that it was made for. */
export function applicable<T extends Correction>(text: string, corrections: readonly T[]): Applicable<T> {
  const made: T[] = [];
  const left: T[] = [];
  for (const correction of corrections.toSorted((a, b) => b.start - a.start)) {
    const fits = text.slice(correction.start, correction.end) === correction.quote;
    if (fits && !made.some((other) => overlaps(other, correction))) made.push(correction);
    else left.push(correction);
  }
  return { made, left: left.reverse() };
}

/** A text with the corrections put in that fit it; those, and the others, in reading order. */
export function corrected(
  text: string,
  corrections: readonly Correction[],
): { readonly text: string; readonly made: readonly Correction[]; readonly left: readonly Correction[] } {
  const { made, left } = applicable(text, corrections);
  const now = made.reduce(
    (before, { start, end, replacement }) => before.slice(0, start) + replacement + before.slice(end),
    text,
  );
  return { text: now, made: made.toReversed(), left };
}

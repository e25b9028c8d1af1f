import { overlaps, type Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { replacementFor } from './replacement.ts';

/** Words to put in the place of others, where nothing around them has to change. */
export interface Correction extends Span {
  /** The words that stand there now. */
  readonly quote: string;
  readonly replacement: string;
}

/** The correction of a finding that can be put in without reading the sentence again; else a person decides. */
export function certainCorrection(finding: Finding): Correction | undefined {
  const replacement = replacementFor(finding);
  if (!replacement?.certain) return undefined;
  const { start, end, quote } = finding;
  return { start, end, quote, replacement: replacement.text };
}

/**
 * A text with corrections put in, from its end, and the corrections that could not be: the text has other words there,
 * or one further on has taken some of them.
 */
export function corrected(
  text: string,
  corrections: readonly Correction[],
): { readonly text: string; readonly made: readonly Correction[]; readonly left: readonly Correction[] } {
  const made: Correction[] = [];
  const left: Correction[] = [];
  let now = text;
  for (const correction of [...corrections].sort((a, b) => b.start - a.start)) {
    const { start, end, quote, replacement } = correction;
    if (text.slice(start, end) === quote && !made.some((other) => overlaps(other, correction))) {
      now = now.slice(0, start) + replacement + now.slice(end);
      made.push(correction);
    } else left.push(correction);
  }
  return { text: now, made: made.reverse(), left: left.reverse() };
}

import { overlaps, type Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** Words to put in the place of others, where nothing around them has to change. */
export interface Correction extends Span {
  /** The words that stand there now. */
  readonly quote: string;
  readonly replacement: string;
}

/**
 * The correction of a finding that can be put in without reading the sentence again: one recorded value, in the
 * text's own style, in the place of one of the same shape. Where the words around might have to change with it (a
 * wrong telling, a month for a day, one of several sides), there is none: a person decides.
 */
export function certainCorrection(finding: Finding): Correction | undefined {
  const { start, end, quote, expected } = finding;
  const replacement = expected[0] ?? '';
  if (finding.verdict !== 'refuted' || replacement === '' || replacement === quote) return undefined;
  return isSingle(finding) && fits(finding, replacement) ? { start, end, quote, replacement } : undefined;
}

/** The certain corrections of a text, in order, without those that overlap one before. */
export function certainCorrections(findings: readonly Finding[]): Correction[] {
  const chosen: Correction[] = [];
  for (const finding of findings) {
    const correction = certainCorrection(finding);
    if (correction && !chosen.some((other) => overlaps(other, correction))) chosen.push(correction);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** A text with corrections put in. They must not overlap. */
export function corrected(text: string, corrections: readonly Correction[]): string {
  const fromEnd = [...corrections].sort((a, b) => b.start - a.start);
  return fromEnd.reduce(
    (now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end),
    text,
  );
}

const kindOf = ({ rule }: Finding): string => rule.slice(0, rule.indexOf('/'));

/** Whether one value is offered; dates and quantities are offered a second time in their canonical form. */
function isSingle(finding: Finding): boolean {
  const [, second, ...others] = finding.expected;
  if (others.length) return false;
  if (second === undefined) return true;
  const canonical = /^(?:\d{4}(?:-\d\d){0,2}|\d+(?:\.\d+)?)$/;
  return ['date', 'interval', 'quantity'].includes(kindOf(finding)) && canonical.test(second);
}

function fits({ rule, quote }: Finding, replacement: string): boolean {
  switch (rule.slice(0, rule.indexOf('/'))) {
    case 'version':
    case 'code':
      return true;
    case 'name':
      return [quote, replacement].every((name) => ONE_NAME.test(name));
    case 'date':
      if (rule === 'date/weekday') return bareWeekdays(quote, replacement);
      return rule !== 'date/tense' && sameShape(quote, replacement);
    case 'interval':
    case 'quantity':
    case 'duration':
      return sameShape(quote, replacement);
    default:
      return false;
  }
}

/** A name of one word that no grammar bends; of longer ones a part may stand before the words that are marked. */
const ONE_NAME = /^[\p{Script=Latin}\d_.-]+$/u;

/** Scripts whose words are written without spaces. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

function bareWeekdays(quote: string, replacement: string): boolean {
  if (/\d/.test(quote + replacement)) return false;
  return !UNSPACED.test(quote) || quote.length === replacement.length;
}

/** Whether two values have the same build, figures among them: “8.8 million” and “28.8 million”, “7月9日” and “7月1日”. */
function sameShape(quote: string, replacement: string): boolean {
  const [old, put] = [shapeOf(quote), shapeOf(replacement)];
  if (!old.includes('#')) return false;
  if (UNSPACED.test(old + put)) return old === put;
  const figures = (shape: string): number => shape.split('#').length;
  const words = (shape: string): number => shape.split(/\s+/).length;
  const lettered = (shape: string): boolean => /\p{L}/u.test(shape);
  return figures(old) === figures(put) && words(old) === words(put) && lettered(old) === lettered(put);
}

function shapeOf(text: string): string {
  return text.trim().replace(/\d+(?:[.,'’\u00a0\u202f]\d+)*/g, '#');
}

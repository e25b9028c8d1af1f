import type { ArticleValues } from '../claims/article-values.ts';
import type { ReadArticle } from '../claims/read-article.ts';
import type { Stances } from '../claims/stance.ts';
import type { LanguageIndex } from '../facts/language-index.ts';
import type { Span } from '../text/span.ts';
import { inYear } from '../values/calendar.ts';
import type { DateValue, Mention } from '../values/mention.ts';
import type { Explanation, Inconsistency, InconsistencyKind } from './inconsistency.ts';

/** What the consistency checks look at. */
export interface DraftReading extends ReadArticle {
  readonly source: string;
  readonly index: LanguageIndex;
  readonly values: ArticleValues;
  readonly stances: Stances;
  /** Day of publication. */
  readonly published: number | undefined;
}

/** An inconsistency of spans of the levelled text. */
export function inconsistency(
  { clean, source }: DraftReading,
  kind: InconsistencyKind,
  span: Span,
  explanation: Explanation,
  other?: Span,
): Inconsistency {
  const inSource = ({ start, end }: Span): Span => ({
    start: clean.toSource(start),
    end: clean.toSource(end),
  });
  const { start, end } = inSource(span);
  return {
    kind,
    start,
    end,
    quote: source.slice(start, end),
    ...(other && { other: inSource(other) }),
    explanation,
  };
}

/** Stances that put words forward as somebody's mistake, or not at all. */
const REJECTING: ReadonlySet<string> = new Set(['rejected', 'denied', 'noted', 'asked']);

/** Whether the text itself says of words that they are not so. */
export function isRejected({ text, stances }: DraftReading, span: Span): boolean {
  const sentence = text.sentenceOf(span);
  return sentence < 0 || REJECTING.has(stances.of(sentence, span));
}

/** Whether the text says of words in its own voice that they are so; what it quotes is another's. */
export function isAsserted(draft: DraftReading, span: Span): boolean {
  const { text, stances } = draft;
  const sentence = text.sentenceOf(span);
  return sentence >= 0 && stances.of(sentence, span) === 'asserted' && !isQuoted(draft, span);
}

/** Within quotation marks, or in a block that is a quotation. */
function isQuoted({ text }: DraftReading, span: Span): boolean {
  const block = text.blockOf(text.sentenceOf(span));
  if (block.kind === 'quote') return true;
  const before = text.reading.text.slice(block.start, span.start);
  const straight = before.split('"').length - 1;
  const opened = (before.match(/[「『„]/gu) ?? []).length - (before.match(/[」』]/gu) ?? []).length;
  return straight % 2 === 1 || opened > 0;
}

/** The words of a sentence up to a span within it, and those behind the span. */
export function wordsAround(
  { text }: DraftReading,
  sentence: number,
  span: Span,
): { before: string; behind: string } {
  const { start, end } = text.sentences[sentence]!;
  const whole = text.reading.text;
  return { before: whole.slice(start, span.start), behind: whole.slice(span.end, end) };
}

/**
 * Whether it is certain in which year a date lies: it is written, or the date is so near the day of publication that
 * nobody would leave another year out, and the text speaks of no year in which `fits` holds.
 * @param reach days at most between a date without a year and the day of publication.
 */
export function yearIsCertain(
  draft: DraftReading,
  { value }: Mention<DateValue>,
  reach: number,
  fits: (day: number) => boolean = () => false,
): boolean {
  if (value.year) return true;
  if (draft.published === undefined || Math.abs(value.from - draft.published) > reach) return false;
  return !writtenYears(draft).some((year) => fits(inYear(value.from, year)));
}

const years = new WeakMap<DraftReading, readonly number[]>();

/** All years that stand in the text as four digits. */
function writtenYears(draft: DraftReading): readonly number[] {
  const known = years.get(draft);
  if (known) return known;
  const all = draft.text.reading.text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? [];
  const found = [...new Set(all.map(Number))];
  years.set(draft, found);
  return found;
}

import type { Mention, QuantityValue } from '../values/mention.ts';
import { type DraftReading, inconsistency, isAsserted, wordsAround } from './draft-reading.ts';
import type { Inconsistency } from './inconsistency.ts';
import { NOT_ALL, TOTAL_BEFORE, TOTAL_BEHIND } from './total-words.ts';

type Quantity = Mention<QuantityValue>;

/** Words at most between two parts, or between the sum and its first part. */
const PART_WORDS = 6;
/** How far what is taken for the sum may lie from that of the parts; else it counts something else. */
const NEAR = 2;
const NEAR_WITHOUT_WORD = 1.2;
/** A colon alone makes parts of what follows only where so many are counted. */
const LEAST_WITHOUT_WORD = 10;

const JOINT =
  /,|;|、|，|；|\+|&|(?<!\p{L})(?:and|plus|und|sowie|et|y|e|ed|i|oraz|и|dan|serta)(?!\p{L})|和|及|与|與|と|및|와|과|그리고/iu;
const COLON = /[:：]\s*$|[:：]/u;

/** "147 domains and 14 keywords, 162 in total", "161 entries: 140 domains and 14 keywords", "147 + 14 = 162". */
export function wrongSums(draft: DraftReading): Inconsistency[] {
  return [...quantitiesBySentence(draft).values()].flatMap((quantities) => {
    const found =
      equation(draft, quantities) ?? totalLast(draft, quantities) ?? totalFirst(draft, quantities);
    if (
      !found ||
      fitsSum(found.total.value, found.parts) ||
      ![found.total, ...found.parts].every((quantity) => isAsserted(draft, quantity))
    )
      return [];
    const { total, parts } = found;
    const values = { sum: String(sumOf(parts)), stated: String(total.value.value) };
    const other = { start: parts[0]!.start, end: parts.at(-1)!.end };
    return [inconsistency(draft, 'sum', total, { key: 'sum', values }, other)];
  });
}

interface Stated {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/** Of sentences that are no table's rows and hold three numbers or more. */
function quantitiesBySentence({ text, values }: DraftReading): Map<number, Quantity[]> {
  const bySentence = new Map<number, Quantity[]>();
  for (const quantity of values.quantities) {
    const sentence = text.sentenceOf(quantity);
    if (sentence < 0 || text.sentences[sentence]!.row) continue;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), quantity]);
  }
  for (const [sentence, quantities] of bySentence) if (quantities.length < 3) bySentence.delete(sentence);
  return bySentence;
}

/** "147 + 14 = 162" */
function equation({ text: { reading } }: DraftReading, quantities: readonly Quantity[]): Stated | undefined {
  const gap = (i: number): string => reading.text.slice(quantities[i]!.end, quantities[i + 1]?.start);
  const equals = quantities.findIndex((_, i) => i + 1 < quantities.length && /^\s*=\s*$/.test(gap(i)));
  if (equals < 1) return undefined;
  let first = equals;
  while (first > 0 && /^\s*\+\s*$/.test(gap(first - 1))) first--;
  const parts = quantities.slice(first, equals + 1);
  const total = quantities[equals + 1]!;
  const before = reading.text.slice(Math.max(0, parts[0]!.start - 3), parts[0]!.start);
  const behind = reading.text.slice(total.end, total.end + 3);
  const alone = !/[-+*/×÷^=(]\s*$|\w$/u.test(before) && !/^\s*[-+*/×÷^=)]|^\w/u.test(behind);
  return parts.length > 1 && alone && exact([...parts, total]) ? { total, parts } : undefined;
}

/** "147 domains and 14 keywords, 162 in total" */
function totalLast(draft: DraftReading, quantities: readonly Quantity[]): Stated | undefined {
  const parts = quantities.slice(0, -1);
  const total = quantities.at(-1)!;
  const sentence = draft.text.sentenceOf(total);
  const { before, behind } = wordsAround(draft, sentence, total);
  if (!TOTAL_BEFORE.test(before) && !TOTAL_BEHIND.test(behind)) return undefined;
  if (TOTAL_BEFORE.test(wordsAround(draft, sentence, parts[0]!).before)) return undefined;
  return listed(draft, quantities) && near(total, parts, NEAR) ? { total, parts } : undefined;
}

/** "161 entries in total: 147 domains and 14 keywords" */
function totalFirst(draft: DraftReading, quantities: readonly Quantity[]): Stated | undefined {
  const [total, ...parts] = quantities as [Quantity, ...Quantity[]];
  const sentence = draft.text.sentenceOf(total);
  const { before, behind } = wordsAround(draft, sentence, total);
  const worded = TOTAL_BEFORE.test(before) || TOTAL_BEHIND.test(behind);
  const gap = draft.text.reading.text.slice(total.end, parts[0]!.start);
  if (!COLON.test(gap) || !listed(draft, quantities)) return undefined;
  if (!worded && total.value.value < LEAST_WITHOUT_WORD) return undefined;
  return near(total, parts, worded ? NEAR : NEAR_WITHOUT_WORD) ? { total, parts } : undefined;
}

/** The numbers of a sentence are exact, none is a share, no other value stands among them, and nothing is left out. */
function listed(draft: DraftReading, quantities: readonly Quantity[]): boolean {
  const { reading, sentences } = draft.text;
  if (!exact(quantities)) return false;
  const { start, end } = sentences[draft.text.sentenceOf(quantities[0]!)]!;
  if (NOT_ALL.test(reading.text.slice(start, end))) return false;
  const span = { start: quantities[0]!.start, end: quantities.at(-1)!.end };
  const { dates, durations, versions } = draft.values;
  const others = [...dates, ...durations, ...versions];
  if (others.some((other) => other.start < end && other.end > span.start)) return false;
  return quantities.slice(1).every((right, i) => {
    const left = quantities[i]!;
    const gap = reading.text.slice(left.end, right.start);
    const words = reading.tokens.reach[right.token]! - reading.tokens.reach[left.nextToken - 1]!;
    return (JOINT.test(gap) || COLON.test(gap)) && words <= PART_WORDS && !/[\n(]/.test(gap);
  });
}

/** Counts of things, told as they are. */
export function exact(quantities: readonly Quantity[]): boolean {
  return quantities.every(
    ({ value }) =>
      value.bound === 'exact' && !value.percent && !value.some && value.value > 0 && !value.ordinal,
  );
}

function near(total: Quantity, parts: readonly Quantity[], factor: number): boolean {
  const ratio = total.value.value / sumOf(parts);
  return ratio <= factor && ratio >= 1 / factor;
}

export function sumOf(parts: readonly Quantity[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value.value, 0).toPrecision(12));
}

/** Whether parts make a sum, up to what rounding takes or adds. */
export function fitsSum(total: QuantityValue, parts: readonly Quantity[]): boolean {
  const slack = [total, ...parts.map(({ value }) => value)]
    .map(({ value, margin }) => (margin <= 0.5 && Number.isInteger(value) ? 0 : margin))
    .reduce((sum, margin) => sum + margin, 0);
  return Math.abs(total.value - sumOf(parts)) <= slack * (1 + 1e-9);
}

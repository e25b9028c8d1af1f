import type { LanguageIndex } from '../facts/language-index.ts';
import { recordedDates } from '../facts/recorded-keys.ts';
import type { Hit } from '../text/lexicon.ts';
import { isoDays } from '../values/calendar.ts';
import { readCodes } from '../values/code.ts';
import { readDates } from '../values/date.ts';
import type { DateValue, DurationValue, Mention, QuantityValue, VersionValue } from '../values/mention.ts';
import { readNames } from '../values/name.ts';
import { readQuantities } from '../values/quantity.ts';
import type { Reading } from '../values/reading.ts';
import { readVersions } from '../values/version.ts';
import type { ClaimText } from './claim-text.ts';
import type { Masks } from './masks.ts';
import { type Match, matchValues } from './match-values.ts';
import type { Stances } from './stance.ts';
import type { Topic } from './topic.ts';

/** All typed values of a text, kind by kind, each in reading order. */
export interface ArticleValues {
  readonly names: readonly Mention[];
  readonly codes: readonly Mention[];
  readonly versions: readonly Mention<VersionValue>[];
  readonly quantities: readonly Mention<QuantityValue>[];
  readonly durations: readonly Mention<DurationValue>[];
  readonly dates: readonly Mention<DateValue>[];
}

/** Reads the typed values; each kind takes its tokens from those that are read after it. */
export function readValues(
  reading: Reading,
  index: LanguageIndex,
  masks: Masks,
  published: number | undefined,
  near: number,
): ArticleValues {
  const versions = readVersions(reading, index.recordedVersions);
  const codes = readCodes(reading).filter((mention) => !masks.hidesCode(mention));
  const taken = new Uint8Array(reading.tokens.length + 1);
  const take = (mentions: readonly Mention[]): void => {
    for (const { token, nextToken } of mentions) taken.fill(1, token, nextToken);
  };
  take(versions);
  take(codes);
  const dates = readDates(reading, { published, near }, (token) => taken[token] === 1);
  take(dates.filter(({ value }) => value.told !== 'context'));
  const names = readNames(reading, index);
  // The number in "base 64" counts nothing.
  take(names);
  const read = readQuantities(reading, (token) => taken[token] === 1);
  const { quantities, durations } = toldFromBefore(read, dates);
  const open = <M extends Mention>(mentions: readonly M[]): M[] =>
    mentions.filter((mention) => !masks.hides(mention));
  return {
    // A name may stand alone in inline code: `moonshot`.
    names: names.filter((mention) => !masks.hidesCode(mention)),
    codes,
    versions: open(versions),
    quantities: open(quantities),
    durations: open(durations),
    dates: open(dates),
  };
}

/**
 * "Two days earlier" is a day that hangs on one told before, and the span of time between the two: a cue that asks for such
 * a span compares that.
 */
function toldFromBefore(
  { quantities, durations }: ReturnType<typeof readQuantities>,
  dates: readonly Mention<DateValue>[],
): ReturnType<typeof readQuantities> {
  const told = toldByToken(dates);
  return {
    quantities: quantities.filter(({ token }) => !told.has(token)),
    durations: durations.map((mention) =>
      told.has(mention.token) ? { ...mention, value: { ...mention.value, told: 'context' } } : mention,
    ),
  };
}

/** The days that hang on one told before, each by all of its tokens. */
function toldByToken(dates: readonly Mention<DateValue>[]): Map<number, Mention<DateValue>> {
  const told = new Map<number, Mention<DateValue>>();
  for (const date of dates) {
    if (date.value.told !== 'context') continue;
    for (let token = date.token; token < date.nextToken; token++) told.set(token, date);
  }
  return told;
}

/** The span is wrong, but it is told from another day: "the order is of 12 June; two days earlier" something of 10 June. */
function isOnItsDay(
  { evidence, judgement, mention }: Match,
  told: ReadonlyMap<number, Mention<DateValue>>,
): boolean {
  const date = told.get(mention.token);
  if (judgement.verdict !== 'refuted' || !date) return false;
  return (evidence.part.fact.values ?? [])
    .filter(({ kind }) => kind === 'date')
    .flatMap((part) => recordedDates(part))
    .some((iso) => {
      const days = isoDays(iso);
      return days !== undefined && days.from <= date.value.to && date.value.from <= days.to;
    });
}

/**
 * Ties values to parts of facts: names and versions before numbers and dates, because the release of a version is about
 * a version that has been matched. What is tied becomes a word of the text.
 */
export function matchArticle(
  text: ClaimText,
  index: LanguageIndex,
  values: ArticleValues,
  topics: ReadonlyMap<unknown, Topic>,
  stances: Stances,
  published: number | undefined,
): Match[] {
  const { names, codes, versions, quantities, durations, dates } = values;
  const matches: Match[] = [];
  const told = toldByToken(dates);
  announceVersions(text, index, versions);
  for (const mentions of [names, codes, versions, quantities, durations, dates]) {
    const found = matchValues(text, index, mentions, topics, stances, published);
    const kept = mentions === durations ? found.filter((match) => !isOnItsDay(match, told)) : found;
    for (const { evidence, mention } of kept) text.add(asHit(evidence.part.self, mention));
    matches.push(...kept);
  }
  return matches;
}

function asHit(term: number, { start, end, token, nextToken }: Mention): Hit {
  return { term, start, end, token, nextToken };
}

/** Versions that facts refer to as such (`=4.2.17`) count as words of the text. */
function announceVersions(
  text: ClaimText,
  index: LanguageIndex,
  versions: readonly Mention<VersionValue>[],
): void {
  for (const mention of versions) {
    const { value } = mention;
    if (value.tail || value.open) continue;
    for (const term of index.versionTerms.get(value.parts.join('.')) ?? []) text.add(asHit(term, mention));
  }
}

import { calendarDay } from '../values/calendar.ts';
import type { DateValue, Mention, VersionValue } from '../values/mention.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { type DraftReading, inconsistency, isRejected } from './draft-reading.ts';
import type { Inconsistency } from './inconsistency.ts';

/** "From 10 July to 3 July", "between 4.2.140 and 4.2.17": the first end lies behind the last. */
export function turnedIntervals(draft: DraftReading): Inconsistency[] {
  const { dates, versions } = draft.values;
  return [
    ...ranges(dates).filter(([first, last]) => datesTurned(draft, first, last)),
    ...ranges(versions).filter(
      ([first, last]) => versionsTurned(first.value, last.value) && boundTogether(draft, first, last),
    ),
  ]
    .filter(([first, last]) => isInterval(draft, first, last))
    .map(([first, last]) => {
      const words = (mention: Mention): string => draft.text.reading.text.slice(mention.start, mention.end);
      const values = { first: words(first), last: words(last) };
      return inconsistency(
        draft,
        'interval',
        { start: first.start, end: last.end },
        { key: 'interval', values },
      );
    });
}

function ranges<M extends Mention>(mentions: readonly M[]): [M, M][] {
  return mentions.flatMap((first, i): [M, M][] => {
    const last = mentions[i + 1];
    return first.range === 'first' && last?.range === 'last' ? [[first, last]] : [];
  });
}

/** In one sentence, in which nothing speaks of a change from the one to the other. */
function isInterval(draft: DraftReading, first: Mention, last: Mention): boolean {
  const { text } = draft;
  const sentence = text.sentenceOf(first);
  if (sentence < 0 || sentence !== text.sentenceOf(last) || text.sentences[sentence]!.row) return false;
  const { start, end } = text.sentences[sentence]!;
  if (CHANGE_WORDS.test(text.reading.text.slice(start, end))) return false;
  return !isRejected(draft, { start: first.start, end: last.end });
}

function datesTurned(draft: DraftReading, first: Mention<DateValue>, last: Mention<DateValue>): boolean {
  const [a, b] = [first.value, last.value];
  if (a.told !== 'calendar' || b.told !== 'calendar' || a.others || b.others || a.unit !== b.unit)
    return false;
  if (a.year && b.year) return a.from > b.to && (a.unit === 'day' || boundTogether(draft, first, last));
  if (a.year || a.unit !== 'day') return false;
  const [left, right] = [calendarDay(a.from), calendarDay(b.from)];
  return left.month === right.month && left.day > right.day && !ofAnotherYear(draft, last);
}

/** "From 10 July to 3 July of next year". */
function ofAnotherYear({ text: { reading } }: DraftReading, { token, nextToken }: Mention): boolean {
  const behind = reading.general(nextToken, 'of-month') ?? nextToken;
  if (reading.generalBefore(token, ['next-year', 'next', 'following-day'])) return true;
  return [nextToken, behind, behind + 1].some((at) =>
    (['next-year', 'next', 'later', 'year'] as const).some((term) => reading.general(at, term) !== undefined),
  );
}

/** By "between … and" or a dash, which tell no change. */
function boundTogether({ text: { reading } }: DraftReading, first: Mention, last: Mention): boolean {
  if (/^ ?[-~] ?$/.test(reading.text.slice(first.end, last.start))) return true;
  return [0, 1, 2].some((words) => reading.generalBefore(first.token - words, ['between'], 3) !== undefined);
}

function versionsTurned(first: VersionValue, last: VersionValue): boolean {
  if (first.open || first.tail || last.open || last.tail) return false;
  const length = Math.max(first.parts.length, last.parts.length);
  if (first.parts.length !== last.parts.length || length < 2) return false;
  for (let i = 0; i < length; i++) {
    const difference = first.parts[i]! - last.parts[i]!;
    if (difference !== 0) return difference > 0;
  }
  return false;
}

import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT, IDEOGRAPH } from '../text/characters.ts';
import type { DateValue, Mention, TimeRelation } from './mention.ts';
import { numberAt } from './number.ts';
import type { Reading } from './reading.ts';

const BEHIND: readonly (readonly [GeneralTerm, TimeRelation])[] = [
  ['since-behind', 'since'],
  ['from-behind', 'from'],
  ['by-behind', 'by'],
  ['until-behind', 'until'],
  ['before-behind', 'before'],
  ['after-behind', 'after'],
];

/** Words that tie a date to what happens and stand behind it: 7月10日起, 10日午前0時から, 7월 10일(금)부터. */
export function relationBehind(
  reading: Reading,
  date: Mention<DateValue>,
): { readonly relation: TimeRelation; readonly next: number } | undefined {
  let token = date.nextToken;
  for (let i = 0; i < 2; i++) token = pastTime(reading, pastBracket(reading, token));
  let longest: { relation: TimeRelation; next: number } | undefined;
  for (const [term, relation] of BEHIND) {
    const next = reading.general(token, term);
    if (next !== undefined && next > (longest?.next ?? 0)) longest = { relation, next };
  }
  const since = sinceItHappened(reading, token);
  return since !== undefined && since > (longest?.next ?? 0) ? { relation: 'since', next: since } : longest;
}

/** Characters at most between a date and "since" that say what has been since then. */
const HAPPENS = 5;

/** "Since" behind what came of a day, where no space parts words: 7月10日上路以来, 7月10日の施行以来. */
function sinceItHappened(reading: Reading, token: number): number | undefined {
  for (let at = token; at <= token + HAPPENS; at++) {
    const next = at > token ? reading.general(at, 'since-behind') : undefined;
    if (next !== undefined) return next;
    if (reading.tokens.kind[at] !== IDEOGRAPH) return undefined;
  }
  return undefined;
}

/** Past a short remark in brackets, as a weekday is. */
function pastBracket(reading: Reading, token: number): number {
  if (!/^[(（]$/.test(reading.word(token))) return token;
  for (let i = token + 2; i <= token + 8; i++) if (/^[)）]$/.test(reading.word(i))) return i + 1;
  return token;
}

/** Past a time of day between a date and its relation. */
function pastTime(reading: Reading, token: number): number {
  let at = token;
  for (let passed = 0; passed < 4; passed++) {
    const kind = reading.tokens.kind[at];
    const number = kind === DIGIT || kind === IDEOGRAPH ? numberAt(reading, at) : undefined;
    const next = reading.general(at, 'part-of-day') ?? (number && reading.general(number.nextToken, 'hour'));
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/** The weekday in brackets behind a date, as a single character: 7月10日（金）, 7월 10일(금). */
export function bracketedWeekday(reading: Reading, date: Mention<DateValue>): Mention<DateValue> | undefined {
  const marks = reading.language.weekdayMarks;
  const { nextToken, value } = date;
  if (!marks || value.unit !== 'day' || value.weekday || !/^[(（]$/.test(reading.word(nextToken)))
    return undefined;
  const mark = reading.word(nextToken + 1);
  const day = mark === '' ? 0 : marks.indexOf(mark) + 1;
  if (day === 0 || !/^[)）・·,、]$/.test(reading.word(nextToken + 2))) return undefined;
  const span = { start: reading.start(nextToken + 1), end: reading.end(nextToken + 1) };
  return { ...date, nextToken: nextToken + 3, value: { ...value, weekday: { day, span } } };
}

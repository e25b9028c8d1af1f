import { DIGIT } from '../text/characters.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Reading } from '../values/reading.ts';

/**
 * Joins a date that opens a block as a sentence of its own to the sentence that it dates: "11 July. The ban takes
 * effect.", "**7月11日。** …".
 */
export function joinDateLabels(reading: Reading, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const label = sentences[i]!;
    const dated = sentences[i + 1];
    const opens = sentences[i - 1]?.block !== label.block && dated?.block === label.block;
    if (dated && opens && !label.row && !label.question && isDateAlone(reading, label)) {
      joined.push({ ...dated, start: label.start, token: label.token });
      i++;
    } else joined.push(label);
  }
  return joined;
}

/** Nothing but numbers, names of months and weekdays, and what stands between them. */
function isDateAlone(reading: Reading, { token, nextToken }: Sentence): boolean {
  if (nextToken - token > LONGEST) return false;
  let number = false;
  let month = false;
  for (let i = token; i < nextToken; i++) {
    const word = reading.word(i);
    number ||= reading.tokens.kind[i] === DIGIT;
    const named = reading.meaningAt(i, 'month') !== undefined || /^[月월]$/.test(word);
    month ||= named;
    if (named || reading.tokens.kind[i] === DIGIT || !/\p{L}/u.test(word) || /^[年日号號년일]$/.test(word))
      continue;
    if (reading.meaningAt(i, 'weekday') || reading.meaningAt(i, 'ordinal')) continue;
    if (BETWEEN.every((term) => reading.general(i, term) === undefined) && !/^(st|nd|rd|th|er)$/i.test(word))
      return false;
  }
  return number && month;
}

/** Tokens of a date with its weekday and marks, at most. */
const LONGEST = 14;
const BETWEEN = ['of-month', 'on', 'day-article'] as const;

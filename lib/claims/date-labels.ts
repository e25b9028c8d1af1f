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

/**
 * What parts a date that opens a block from what it dates, "**6 July**: an alert …", "7 July – an alert …": the date is as
 * near to the words behind it as if they had it in their midst.
 */
export function labelMarks(reading: Reading, sentences: readonly Sentence[]): Set<number> {
  const marks = new Set<number>();
  sentences.forEach((sentence, i) => {
    if (sentence.row || sentences[i - 1]?.block === sentence.block) return;
    const end = Math.min(sentence.nextToken, sentence.token + LONGEST + 1);
    for (let token = sentence.token + 1; token < end; token++) {
      if (!LABEL_MARK.test(reading.word(token))) continue;
      if (isDateAlone(reading, { ...sentence, nextToken: token })) marks.add(token);
      return;
    }
  });
  return marks;
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
const LABEL_MARK = /^[:：-]$/;
const BETWEEN = ['of-month', 'on', 'day-article'] as const;

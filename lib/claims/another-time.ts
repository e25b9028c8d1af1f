import type { FactSet } from '../facts/fact-set.ts';
import { DIGIT } from '../text/characters.ts';
import type { ClaimText } from './claim-text.ts';
import { speaksOf } from './topic-words.ts';

/** Sentences at most that are looked back at for a year. */
const BACK = 3;
/** Tokens at most before a year that a sentence opens with: a mark, a preposition. */
const OPENING = 2;

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/**
 * A year before the incident stands in the sentence, or before it since the incident was named last.
 * @param besides a place whose year does not count.
 */
export function inAnotherTime(
  text: ClaimText,
  sentence: number,
  topic: ReadonlySet<number>,
  { period }: FactSet,
  besides: Place | undefined,
): boolean {
  const first = Number(period.from.slice(0, 4));
  const siblings = text.blockSentences(sentence);
  for (let place = siblings.indexOf(sentence), back = 0; place >= 0 && back <= BACK; place--, back++) {
    const one = siblings[place]!;
    if (back > 0 && speaksOf(text, one, topic)) return false;
    if (hasYearBefore(text, one, first, besides)) return true;
  }
  return false;
}

/** "In 2019 Acme removed a check": what a year before the incident opens is of that year, whoever it names. */
export function opensWithPastYear(text: ClaimText, sentence: number, { period }: FactSet): boolean {
  const { token } = text.sentences[sentence]!;
  const first = Number(period.from.slice(0, 4));
  for (let i = token; i <= token + OPENING; i++)
    if (isYear(text, i) && Number(text.reading.word(i)) < first) return true;
  return false;
}

/** A number of four digits that stands alone and is a year of the last decades. */
function hasYearBefore(text: ClaimText, sentence: number, first: number, besides?: Place): boolean {
  const { reading, sentences } = text;
  const { token, nextToken } = sentences[sentence]!;
  for (let i = token; i < nextToken; i++) {
    if (besides && i >= besides.token && i < besides.nextToken) continue;
    if (isYear(text, i) && Number(reading.word(i)) < first) return true;
  }
  return false;
}

function isYear(text: ClaimText, token: number): boolean {
  const { reading } = text;
  if (!/^(?:19|20)\d\d$/.test(reading.word(token))) return false;
  if (/[.,+/#-]$/.test(reading.word(token - 1))) return false;
  return !/^[.,/-]$/.test(reading.word(token + 1)) || reading.tokens.kind[token + 2] !== DIGIT;
}

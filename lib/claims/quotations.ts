import { type Span, within } from '../text/span.ts';
import type { ClaimText } from './claim-text.ts';

/** What stands between two quotation marks; marks are levelled. */
const QUOTED = /"[^"\n]+"|「[^」\n]+」|『[^』\n]+』/g;

/** Between a quotation and the word that answers it: '"at once" (no)', '"at once": false', '"at once" → nope'. */
const ANSWER_OPENS = /^["」』]\s*(?:\(|:|=|[–—-]{1,2}|→|➡|=>|->)\s*$/u;

/** Words at most of such an answer. */
const ANSWER_WORDS = 3;

/** What a sentence quotes, without the quotation marks. */
export function quotationsIn({ sentences, reading }: ClaimText, sentence: number): Span[] {
  const { start, end } = sentences[sentence]!;
  const found: Span[] = [];
  for (const match of reading.text.slice(start, end).matchAll(QUOTED))
    found.push({ start: start + match.index + 1, end: start + match.index + match[0].length - 1 });
  return found;
}

/** The words are quoted, and "no" or "wrong" in brackets or behind a dash is all that is said to them. */
export function answeredBehind(text: ClaimText, sentence: number, words: Span): boolean {
  const { reading, sentences } = text;
  const answers = text.wordsIn(sentence, 'no-answer');
  if (answers.length === 0) return false;
  const { tokens } = reading;
  return [...quotationsIn(text, sentence), ...endOfQuotation(text, sentence)].some((quotation) => {
    if (!within(words, quotation)) return false;
    const answer = answers.find(
      ({ start }) =>
        start > quotation.end &&
        start - quotation.end <= 6 &&
        ANSWER_OPENS.test(reading.text.slice(quotation.end, start)),
    );
    if (!answer) return false;
    const closes = reading.text.slice(answer.end, sentences[sentence]!.end).search(/[),;.]|$/);
    const last = tokens.at(answer.end + closes - 1);
    return tokens.reach[last]! - tokens.reach[answer.nextToken - 1]! < ANSWER_WORDS;
  });
}

/** The end of a quotation that began sentences before: „Man hat nicht gefragt. Es wurde sofort verboten.“ – Nein. */
export function endOfQuotation({ sentences, reading }: ClaimText, sentence: number): Span[] {
  const { start, end, block } = sentences[sentence]!;
  if (sentences[sentence - 1]?.block !== block) return [];
  const words = reading.text.slice(start, end);
  const mark = words.indexOf('"');
  if (mark <= 0 || words.split('"').length % 2 !== 0) return [];
  return /^"\s*(?:[–—-]|$)/.test(words.slice(mark)) ? [{ start, end: start + mark }] : [];
}

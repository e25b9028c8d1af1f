import type { Span } from '../text/span.ts';
import type { ClaimText } from './claim-text.ts';

const MARK = /^[;；—–]$/;

/**
 * "The marker, they wrote, was invisible; in reality it is an apostrophe": what stands before a semicolon or dash that
 * "in reality" stands right behind is set right by what follows.
 */
export function setRightBehind(text: ClaimText, sentence: number, words: Span): boolean {
  return text
    .wordsIn(sentence, 'in-fact')
    .some((hit) => hit.start >= words.end && MARK.test(text.reading.word(hit.token - 1)));
}

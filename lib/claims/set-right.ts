import type { Span } from '../text/span.ts';
import type { ClaimText } from './claim-text.ts';

const MARK = /^[;；—–]$/;

/** From the words to a bracket that opens behind them, in their clause. */
const TO_BRACKET = /^[^()（）,，;；:：\n]{0,60}[(（]\s*/u;
/** What a denial in brackets ends with. */
const ENDS = /^\s*[),;:.），；：]/u;
/** A denial that takes up the verb before the bracket: "(it had not: …)". */
const TAKEN_UP: Readonly<Record<string, RegExp>> = {
  en: /^(?:it|they|he|she|that|this|there) (?:is|are|was|were|has|have|had|does|do|did|can|could|would|will)(?: not|n't)\s*[),;:.]/i,
};

/**
 * "The marker, they wrote, was invisible; in reality it is an apostrophe": what stands before a semicolon or dash that
 * "in reality" stands right behind is set right by what follows.
 */
export function setRightBehind(text: ClaimText, sentence: number, words: Span): boolean {
  return text
    .wordsIn(sentence, 'in-fact')
    .some((hit) => hit.start >= words.end && MARK.test(text.reading.word(hit.token - 1)));
}

/** "The firm had announced it on the radio (it had not: there was no announcement)", "it reads your mail (wrong)". */
export function deniedInBrackets(text: ClaimText, sentence: number, words: Span): boolean {
  const { reading, sentences } = text;
  const behind = reading.text.slice(words.end, sentences[sentence]!.end);
  const opening = TO_BRACKET.exec(behind)?.[0];
  if (opening === undefined) return false;
  const inside = words.end + opening.length;
  if (TAKEN_UP[reading.language.lang]?.test(behind.slice(opening.length))) return true;
  return text
    .wordsIn(sentence, 'no-answer')
    .some((hit) => hit.start === inside && ENDS.test(reading.text.slice(hit.end)));
}

/** How a sentence opens that names a claim before a colon, and says behind it what is to be thought of that. */
const CLAIM: Readonly<Record<string, RegExp>> = {
  fr: /^[\s*_(«"–—-]*qu(?:e |['’])/i,
  es: /^[\s*_(«"–—-]*que /i,
  it: /^[\s*_(«"–—-]*che /i,
  pt: /^[\s*_(«"–—-]*que /i,
};

/** "Que la carta se publicara en mayo: nadie lo ha dicho", "Qu'elle vienne de la ville : elle vient du port." */
export function claimedBeforeColon(text: ClaimText, sentence: number, words: Span): boolean {
  const { reading, sentences } = text;
  const { start, end } = sentences[sentence]!;
  if (!CLAIM[reading.language.lang]?.test(reading.text.slice(start, start + 12))) return false;
  const colon = reading.text.slice(words.end, end).search(/[:：]\s/);
  return colon >= 0 && !/[;；]/.test(reading.text.slice(words.end, words.end + colon));
}

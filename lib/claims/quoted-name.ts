import { LETTER } from '../text/characters.ts';
import type { ClaimText } from './claim-text.ts';

/** Words at most of a name in quotation marks. */
const NAME_WORDS = 4;
const MARK = /^["「」『』]$/;

/**
 * A sentence opens with a noun and a name in quotation marks that nothing is known by: "Компания «Бизон Софт» объявляет …",
 * "Spółka „Żubr” zapowiada …". Of whom it is said to tell something of others, such as a paper, it is no subject.
 */
export function opensWithQuotedName(text: ClaimText, sentence: number): boolean {
  const { reading, sentences } = text;
  const { kind } = reading.tokens;
  const { token: first, nextToken: end } = sentences[sentence]!;
  let noun = first;
  while (noun < end && kind[noun] !== LETTER) noun++;
  // Behind an article.
  if (!MARK.test(reading.word(noun + 1)) && kind[noun + 1] === LETTER) noun++;
  if (!MARK.test(reading.word(noun + 1)) || reading.general(noun, 'teller') !== undefined) return false;
  let i = noun + 2;
  for (; i < end && !MARK.test(reading.word(i)); i++) {
    if (kind[i] === LETTER && !isName(reading.word(i))) return false;
  }
  return i < end && i > noun + 2 && i - noun - 2 <= NAME_WORDS && !knowsName(text, sentence, noun + 2, i);
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** All of the name is one that fact sets know. */
function knowsName(text: ClaimText, sentence: number, from: number, to: number): boolean {
  return text
    .hitsIn(sentence)
    .some((hit) => hit.token <= from && to <= hit.nextToken && text.reading.isOfSet(hit));
}

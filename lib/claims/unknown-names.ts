import { DIGIT, LETTER } from '../text/characters.ts';
import type { ClaimText } from './claim-text.ts';

/** Tokens at most before a name in capitals that a sentence opens with: a mark, an article. */
const OPENING = 2;

/** A name that nothing is known by: in the middle of a sentence, or in capitals at its beginning. */
export function namesUnknown(text: ClaimText, sentence: number): boolean {
  const { reading, sentences } = text;
  const { kind } = reading.tokens;
  const { token: first, nextToken: end } = sentences[sentence]!;
  let brackets = 0;
  for (let i = first; i < end; i++) {
    // What is put in brackets or between commas is no subject.
    if (/^[[(（]$/.test(reading.word(i))) brackets++;
    else if (/^[\])）]$/.test(reading.word(i))) brackets--;
    if (kind[i] !== LETTER || brackets > 0 || text.isInserted(i)) continue;
    const word = reading.word(i);
    if (!/^\p{Lu}/u.test(word) || isLabelled(text, i) || isKnown(text, sentence, i)) continue;
    // "The Harbour Post", of which the set knows "Harbour Post".
    if (ARTICLE.test(word) && isKnown(text, sentence, i + 1)) continue;
    if (/^\p{Lu}{3,}$/u.test(word)) {
      if (i - first < OPENING) return true;
    } else if (!reading.language.capitalNouns && /^\p{Lu}\p{Ll}/u.test(word) && i > first) {
      if (kind[i - 1] === LETTER || kind[i - 1] === DIGIT || /^[,，、]$/.test(reading.word(i - 1)))
        return true;
    }
  }
  return false;
}

/** What the name of a newspaper may begin with. */
const ARTICLE = /^(?:The|La|Le|Les|El|Die|Der|Das|Il)$/;

/** A part of a path or of a name in capitals, or who speaks: "Asia/Tokyo", "HTTPS_PROXY", "ANNA:". */
function isLabelled(text: ClaimText, token: number): boolean {
  const marks = /^[/_:：*]+$/;
  return marks.test(text.reading.word(token - 1)) || marks.test(text.reading.word(token + 1));
}

function isKnown(text: ClaimText, sentence: number, token: number): boolean {
  return text.hitsIn(sentence).some((hit) => hit.token <= token && token < hit.nextToken);
}

import { LETTER } from '../text/characters.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a full stop makes an ordinal of the short number before it, where the language writes so: "3. Kapitel", "am 10. in
 * Kraft". A word with which sentences open ("Die") behind it tells that the sentence ended there.
 */
export function makesOrdinal(reading: Reading, stop: number): boolean {
  const { language, tokens } = reading;
  if (!language.abbreviations.includes('#') || reading.word(stop) !== '.' || !reading.joined(stop))
    return false;
  if (reading.word(stop - 1).length > 2 || tokens.kind[stop + 1] !== LETTER) return false;
  if (reading.text.slice(reading.end(stop), reading.start(stop + 1)).includes('\n')) return false;
  return startsSmall(reading, stop + 1) || !language.common.includes(reading.word(stop + 1).toLowerCase());
}

export function startsSmall(reading: Reading, token: number): boolean {
  const start = reading.start(token);
  return reading.text.charAt(start) === reading.folded.charAt(start);
}

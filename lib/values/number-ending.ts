import type { GeneralTerm } from '../lang/language.ts';
import type { Reading } from './reading.ts';

/** Past the ending of a cardinal that is written onto digits: "25-ти", "25-ciu"; the token itself where there is none. */
export function afterCardinalEnding(reading: Reading, token: number): number {
  return endingAt(reading, token, 'cardinal-ending') ?? token;
}

/** Past the ending that makes an ordinal of digits: "10-го", "10-go", "3й"; `undefined` where there is none. */
export function ordinalEnding(reading: Reading, token: number): number | undefined {
  return endingAt(reading, token, 'ordinal-ending');
}

function endingAt(reading: Reading, token: number, term: GeneralTerm): number | undefined {
  const at = reading.word(token) === '-' && reading.joined(token) ? token + 1 : token;
  return reading.joined(at) && reading.general(at, term) === at + 1 ? at + 1 : undefined;
}

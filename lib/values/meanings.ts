import type { GeneralTerm } from '../lang/language.ts';
import type { Lexicon } from '../text/lexicon.ts';

/** Prefixes of the lexicon's terms that belong to a language rather than to a fact set. */
export const GENERAL = 'lang:';
export const NUMBER = 'num:';
export const ORDINAL = 'ord:';
export const SCALE = 'scale:';
export const MONTH = 'month:';
export const WEEKDAY = 'weekday:';

/** What a term of the lexicon means to the value readers; at most one of these. */
export interface TermMeaning {
  readonly number?: number;
  readonly ordinal?: number;
  readonly scale?: number;
  /** 1 to 12 */
  readonly month?: number;
  /** 1 (Monday) to 7 */
  readonly weekday?: number;
  readonly general?: GeneralTerm;
  /** Which of the bits that a token has stands for it. */
  readonly bit: number;
}

/** Kinds of meaning that a token can begin, one bit each; general words have the bits behind them, each its own. */
export const BITS = { number: 0, ordinal: 1, scale: 2, month: 3, weekday: 4 } as const;

/** Words of 32 bits for all kinds of meaning; there are some 125 general words. */
export const BIT_WORDS = 5;

/** The bits of the general words, given out as they are first met. */
const generalBits = new Map<GeneralTerm, number>();

export function bitOf(term: GeneralTerm): number {
  const known = generalBits.get(term);
  if (known !== undefined) return known;
  const bit = Object.keys(BITS).length + generalBits.size;
  // One beyond the last would be read as a meaning of the next token.
  if (bit >= BIT_WORDS * 32)
    throw new RangeError(`“${term}” is one general word more than BIT_WORDS has bits for; raise BIT_WORDS.`);
  generalBits.set(term, bit);
  return bit;
}

/** Meanings of all terms of a lexicon, by term number. */
export function termMeanings(lexicon: Lexicon): readonly (TermMeaning | undefined)[] {
  return Array.from({ length: lexicon.size }, (_, term) => {
    const name = lexicon.name(term);
    const colon = name.indexOf(':') + 1;
    const rest = name.slice(colon);
    switch (name.slice(0, colon)) {
      case GENERAL:
        return { general: rest as GeneralTerm, bit: bitOf(rest as GeneralTerm) };
      case NUMBER:
        return { number: Number(rest), bit: BITS.number };
      case ORDINAL:
        return { ordinal: Number(rest), bit: BITS.ordinal };
      case SCALE:
        return { scale: Number(rest), bit: BITS.scale };
      case MONTH:
        return { month: Number(rest), bit: BITS.month };
      case WEEKDAY:
        return { weekday: Number(rest), bit: BITS.weekday };
      default:
        return undefined;
    }
  });
}

/** Meanings of which a token may begin one: bits as `BITS` and the general words have them. */
export type Openers = Uint32Array;

/** @param kinds meanings other than general words. */
export function openersOf(kinds: readonly (keyof typeof BITS)[], terms: readonly GeneralTerm[]): Openers {
  const openers = new Uint32Array(BIT_WORDS);
  for (const bit of [...kinds.map((kind) => BITS[kind]), ...terms.map(bitOf)])
    openers[bit >> 5]! |= 1 << (bit & 31);
  return openers;
}

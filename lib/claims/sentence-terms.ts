import type { GeneralTerm } from '../lang/language.ts';
import { BIT_WORDS, bitOf } from '../values/meanings.ts';
import type { Reading } from '../values/reading.ts';

/** Bits by which it is told that a sentence does not hold a term: this many words of them a sentence. */
const SIEVE_WORDS = 8;
/** So many terms are looked through sooner than put into a set. */
const FEW = 64;

/**
 * Which terms each sentence holds. That it holds none of those that are asked for, as is mostly so, is told by a look at
 * a few bits.
 */
export class SentenceTerms {
  private readonly reading: Reading;
  private readonly sieve: Uint32Array;
  private readonly general: Uint32Array;
  private readonly sets: (Set<number> | undefined)[];
  private readonly listed: number[][];

  /** @param sentences how many there are. */
  constructor(reading: Reading, sentences: number) {
    this.reading = reading;
    this.sieve = new Uint32Array(sentences * SIEVE_WORDS);
    this.general = new Uint32Array(sentences * BIT_WORDS);
    this.sets = new Array(sentences);
    this.listed = Array.from({ length: sentences }, () => []);
  }

  add(sentence: number, term: number): void {
    this.sieve[sentence * SIEVE_WORDS + ((term >> 5) & 7)]! |= 1 << (term & 31);
    const bit = this.reading.bitOf(term);
    if (bit !== undefined) this.general[sentence * BIT_WORDS + (bit >> 5)]! |= 1 << (bit & 31);
    this.listed[sentence]!.push(term);
    this.sets[sentence]?.add(term);
  }

  /** Whether a sentence holds one of some terms. */
  has(sentence: number, terms: readonly number[]): boolean {
    const at = sentence * SIEVE_WORDS;
    for (const term of terms)
      if ((this.sieve[at + ((term >> 5) & 7)]! & (1 << (term & 31))) !== 0 && this.holds(sentence, term))
        return true;
    return false;
  }

  private holds(sentence: number, term: number): boolean {
    const listed = this.listed[sentence]!;
    return listed.length <= FEW ? listed.includes(term) : this.setOf(sentence).has(term);
  }

  private setOf(sentence: number): Set<number> {
    let found = this.sets[sentence];
    if (!found) {
      found = new Set(this.listed[sentence]);
      this.sets[sentence] = found;
    }
    return found;
  }

  says(sentence: number, term: GeneralTerm): boolean {
    const bit = bitOf(term);
    return (this.general[sentence * BIT_WORDS + (bit >> 5)]! & (1 << (bit & 31))) !== 0;
  }
}

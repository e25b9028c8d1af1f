import type { GeneralTerm, Language } from '../lang/language.ts';
import { HANGUL, IDEOGRAPH } from '../text/characters.ts';
import { compounds } from '../text/compounds.ts';
import type { Hit } from '../text/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { BIT_WORDS, BITS, bitOf, type Openers, type TermMeaning } from './meanings.ts';
import type { NumberReading } from './number.ts';
import { threadNumbers } from './thread-numbers.ts';

/** One text after the lexical pass: what all value readers read from. */
export class Reading {
  readonly text: string;
  readonly folded: string;
  readonly tokens: Tokens;
  readonly hits: readonly Hit[];
  readonly language: Language;
  /** Offsets of the numbers of a thread's posts, which are no dates. */
  readonly threadNumbers: ReadonlySet<number>;
  /** Where addresses and codes can be. */
  readonly compounds: readonly Span[];
  /** Numbers in digits by the tokens that they begin with, as they are read: several readers ask for each. */
  readonly numbers = new Map<number, NumberReading>();
  private readonly meanings: readonly (TermMeaning | undefined)[];
  /** Index of the first hit that starts at each token; -1 where none does. */
  private readonly firstHit: Int32Array;
  /** What begins at each token, as bits side by side: to ask for what is not there, as is mostly done, costs one look. */
  private readonly begins: Uint32Array;
  /** 1 for each token of a word that holds general words without meaning them. */
  private readonly idleTokens: Uint8Array;

  constructor(
    text: string,
    folded: string,
    tokens: Tokens,
    hits: readonly Hit[],
    language: Language,
    meanings: readonly (TermMeaning | undefined)[],
  ) {
    this.text = text;
    this.folded = folded;
    this.tokens = tokens;
    this.compounds = compounds(text, tokens);
    this.threadNumbers = threadNumbers(text);
    this.idleTokens = new Uint8Array(tokens.length + 1);
    this.hits = this.meant(hits, meanings);
    this.language = language;
    this.meanings = meanings;
    this.firstHit = new Int32Array(tokens.length + 1).fill(-1);
    this.begins = new Uint32Array((tokens.length + 1) * BIT_WORDS);
    for (let i = 0; i < this.hits.length; i++) {
      const { token, term } = this.hits[i]!;
      if (this.firstHit[token] === -1) this.firstHit[token] = i;
      const bit = meanings[term]?.bit;
      if (bit !== undefined) this.begins[token * BIT_WORDS + (bit >> 5)]! |= 1 << (bit & 31);
    }
  }

  /** Whether a number, a name of a month or weekday, or a general word begins at a token. */
  knows(token: number): boolean {
    const at = token * BIT_WORDS;
    for (let i = 0; i < BIT_WORDS; i++) if (this.begins[at + i] !== 0) return true;
    return false;
  }

  /** Whether any word of the language or of a fact set begins at a token. */
  isKnown(token: number): boolean {
    return (this.firstHit[token] ?? -1) >= 0;
  }

  /** Whether one of some meanings begins at a token. */
  opens(token: number, openers: Openers): boolean {
    const at = token * BIT_WORDS;
    for (let i = 0; i < BIT_WORDS; i++) if ((this.begins[at + i]! & openers[i]!) !== 0) return true;
    return false;
  }

  /** The hits without those general words that are mere parts of another word: 近 in 最近. */
  private meant(hits: readonly Hit[], meanings: readonly (TermMeaning | undefined)[]): readonly Hit[] {
    const idle = hits.filter((hit) => meanings[hit.term]?.general === 'idle');
    if (idle.length === 0) return hits;
    for (const { token, nextToken } of idle) this.idleTokens.fill(1, token, nextToken);
    let next = 0;
    let cover = { start: 0, end: 0 };
    return hits.filter((hit) => {
      for (; next < idle.length && idle[next]!.start <= hit.start; next++)
        if (idle[next]!.end > cover.end) cover = idle[next]!;
      const part = hit.end < cover.end || (hit.end === cover.end && hit.start > cover.start);
      return meanings[hit.term] === undefined || !part;
    });
  }

  /** Whether a token belongs to a word that holds numbers or general words without meaning them. */
  idle(token: number): boolean {
    return this.idleTokens[token] === 1;
  }

  /** The longest hit with a wanted meaning that starts at a token. */
  meaningAt<K extends Exclude<keyof TermMeaning, 'bit'>>(
    token: number,
    key: K,
    wanted?: TermMeaning[K],
  ): { value: NonNullable<TermMeaning[K]>; hit: Hit } | undefined {
    if (!(token >= 0 && token < this.tokens.length) || !this.knows(token)) return undefined;
    const bit =
      key === 'general' ? bitOf(wanted as GeneralTerm) : BITS[key as Exclude<typeof key, 'general'>];
    if ((this.begins[token * BIT_WORDS + (bit >> 5)]! & (1 << (bit & 31))) === 0) return undefined;
    const first = this.firstHit[token]!;
    const start = this.hits[first]!.start;
    let best: { value: NonNullable<TermMeaning[K]>; hit: Hit } | undefined;
    for (let i = first; i < this.hits.length && this.hits[i]!.start === start; i++) {
      const hit = this.hits[i]!;
      const value = this.meanings[hit.term]?.[key];
      if (value === undefined || (wanted !== undefined && value !== wanted)) continue;
      if (!best || hit.end > best.hit.end) best = { value: value as NonNullable<TermMeaning[K]>, hit };
    }
    return best;
  }

  /** Whether one of the general words starts at a token; gives the token after it. */
  general(token: number, term: GeneralTerm): number | undefined {
    const found = this.meaningAt(token, 'general', term);
    return found ? found.hit.nextToken : undefined;
  }

  /**
   * Longest of the general words among `terms` that ends where a token starts, of at most `words` tokens: "no more than"
   * before "more than".
   */
  generalBefore(
    token: number,
    terms: readonly GeneralTerm[],
    words = 4,
  ): { term: GeneralTerm; token: number } | undefined {
    for (let i = this.wordsBack(token, words); i < token; i++) {
      for (const term of terms) {
        const next = this.general(i, term);
        if (next !== undefined && next === token) return { term, token: i };
      }
    }
    return undefined;
  }

  /** The token that lies a number of words before another; two ideographs or syllables make one. */
  private wordsBack(token: number, words: number): number {
    let i = token;
    for (let left = words; i > 0 && left > 0; i--) {
      const kind = this.tokens.kind[i - 1];
      left -= kind === IDEOGRAPH || kind === HANGUL ? 0.5 : 1;
    }
    return i;
  }

  /** The bit of what a term means; undefined for one of a fact set. */
  bitOf(term: number): number | undefined {
    return this.meanings[term]?.bit;
  }

  generalTermOf(hit: Hit): GeneralTerm | undefined {
    return this.meanings[hit.term]?.general;
  }

  /** Whether a hit is a name or cue of a fact set rather than a word of the language. */
  isOfSet(hit: Hit): boolean {
    return this.meanings[hit.term] === undefined;
  }

  /** Whether a hit is a number in words or a scale. */
  isNumber(hit: Hit): boolean {
    const meaning = this.meanings[hit.term];
    return meaning?.number !== undefined || meaning?.scale !== undefined;
  }

  /** Levelled text of a token. */
  word(token: number): string {
    return token < 0 || token >= this.tokens.length
      ? ''
      : this.text.slice(this.tokens.start[token], this.tokens.end[token]);
  }

  start(token: number): number {
    return this.tokens.start[token] ?? this.text.length;
  }

  end(token: number): number {
    return this.tokens.end[token] ?? this.text.length;
  }

  /** Whether a token follows the one before it with nothing between. */
  joined(token: number): boolean {
    return token > 0 && token < this.tokens.length && this.tokens.start[token] === this.tokens.end[token - 1];
  }
}

import { classOf, DIGIT, HANGUL, IDEOGRAPH, LETTER } from './characters.ts';
import { Walk } from './lexicon-walk.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { SortedPrograms } from './sorted-programs.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** One occurrence of a term of the lexicon in the levelled text. */
export interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  /** The token that it starts in, and the first that ends behind it. */
  readonly token: number;
  readonly nextToken: number;
  /** What the phrase's gaps have passed over. */
  readonly gaps?: readonly Span[] | undefined;
}

/**
 * All names, cues and general words that are looked for, in one trie over characters: every phrase of every fact is
 * found in a single pass over the text, and more facts do not make the pass slower. A phrase is read only when a text has
 * its beginning, and laid down only as far as a text follows it: of what a set of facts has, an article meets little.
 */
export class Lexicon {
  private readonly phrases = new PhraseTrie();
  private readonly names: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly ordinalStops: boolean;

  /** @param ordinalStops the language writes a full stop behind ordinals ("3. Juli"): it ends no sentence. */
  constructor(ordinalStops = false) {
    this.ordinalStops = ordinalStops;
  }

  /** Number of a term, given out at its first mention. */
  term(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.names.length;
    this.names.push(name);
    this.ids.set(name, id);
    return id;
  }

  /** Number of a term whose name only its owner knows. */
  anotherTerm(): number {
    return this.names.push('') - 1;
  }

  name(term: number): string {
    return this.names[term] ?? '';
  }

  get size(): number {
    return this.names.length;
  }

  /**
   * Adds a phrase for a term.
   * @param phrase folded as the text will be, and known to be readable (`parsePhrase`).
   */
  add(term: number, phrase: string): void {
    this.phrases.add(term, phrase);
  }

  /**
   * Adds many phrases, for less than one after the other.
   * @param termOf gives the term of what the programs name.
   */
  addSorted(sorted: SortedPrograms, termOf: (name: string) => number): void {
    this.phrases.addSorted(sorted, sorted.names.map(termOf));
  }

  /**
   * Finds all terms in a text, in order of their starts; of one term's phrases at one place the longest counts.
   * Time is linear in the text: from each word a walk goes at most as far as the longest phrase with its gaps.
   */
  find(folded: string, tokens: Tokens): Hit[] {
    const hits: Hit[] = [];
    const { trie, root, onto } = this.phrases;
    const walk = new Walk(folded, tokens, this.phrases, hits, this.ordinalStops);
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens.start[i]!;
      const code = folded.charCodeAt(start);
      const before = start === 0 ? 0 : classOf(folded.charCodeAt(start - 1));
      const child = tokens.kind[i] === HANGUL && before === HANGUL ? 0 : trie.child(root, code);
      if (child !== 0 && !insideCompound(folded, start)) walk.from(child, i);
      if (!carries(before)) continue;
      const ending = trie.child(onto, code);
      if (ending !== 0) walk.from(ending, i);
    }
    return hits;
  }
}

/** Whether a character of this class may carry an ending. */
const carries = (kind: number): boolean =>
  kind === HANGUL || kind === DIGIT || kind === LETTER || kind === IDEOGRAPH;

/** Inside an address, a file name or an identifier: `example` in `api.example.com`, `base` in `MY_BASE_URL`. */
function insideCompound(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before !== 46 && before !== 95 && before !== 64) return false;
  const kind = classOf(text.charCodeAt(start - 2));
  return kind === LETTER || kind === DIGIT || before === 64;
}

import { classOf, DIGIT, HANGUL, IDEOGRAPH, LETTER } from './characters.ts';
import { Walk } from './lexicon-walk.ts';
import { type PhraseStep, parsePhrase } from './phrase.ts';
import { phraseOpenings } from './phrase-openings.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';
import { Trie, WAITING } from './trie.ts';

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

/** A phrase that is laid down when a text first has one of its beginnings. */
interface Waiting {
  readonly term: number;
  readonly phrase: string;
  laid: boolean;
}

/** One beginning of a waiting phrase, and how much of it leads to the node where it waits. */
interface Opening {
  readonly waiting: Waiting;
  readonly letters: string;
  readonly at: number;
}

/**
 * All names, cues and general words that are looked for, in one trie over characters: every phrase of every fact is
 * found in a single pass over the text, and more facts do not make the pass slower. A phrase is parsed and laid down
 * only when a text has its beginning: of the thousands that a set of facts has, an article meets a tenth.
 */
export class Lexicon {
  private readonly trie = new Trie();
  private readonly root = this.trie.node();
  /** Phrases that are only written onto a word. */
  private readonly endings = this.trie.node();
  private readonly waiting = new Map<number, Opening[]>();
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

  /** Number of a term that has phrases or was asked for before; `undefined` for one that nothing can find. */
  known(name: string): number | undefined {
    return this.ids.get(name);
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
    const waiting = { term, phrase, laid: false };
    const openings = phraseOpenings(phrase);
    if (!openings) this.lay(waiting);
    else for (const letters of openings) this.wait({ waiting, letters, at: 1 });
  }

  /** Puts an opening where its letters so far lead. */
  private wait(opening: Opening, parent = this.root): void {
    const node = this.trie.childMade(parent, opening.letters.charCodeAt(opening.at - 1));
    const others = this.waiting.get(node);
    if (others) others.push(opening);
    else {
      this.waiting.set(node, [opening]);
      this.trie.flag(node, WAITING);
    }
  }

  /** What waits at a node goes a letter further, or is laid down when its letters are through. */
  private awake(node: number): void {
    const openings = this.waiting.get(node) ?? [];
    this.waiting.delete(node);
    this.trie.unflag(node, WAITING);
    for (const { waiting, letters, at } of openings) {
      if (waiting.laid) continue;
      if (at === letters.length) this.lay(waiting);
      else this.wait({ waiting, letters, at: at + 1 }, node);
    }
  }

  private lay(waiting: Waiting): void {
    waiting.laid = true;
    const steps = parsePhrase(waiting.phrase, (text) => text);
    const written = steps[0]?.kind === 'onto';
    for (const variant of opened(written ? steps.slice(1) : steps))
      this.trie.addTerm(this.trie.lay(written ? this.endings : this.root, variant), waiting.term);
  }

  /**
   * Finds all terms in a text, in order of their starts; of one term's phrases at one place the longest counts.
   * Time is linear in the text: from each word a walk goes at most as far as the longest phrase with its gaps.
   */
  find(folded: string, tokens: Tokens): Hit[] {
    const hits: Hit[] = [];
    const { trie } = this;
    const walk = new Walk(folded, tokens, trie, hits, this.ordinalStops, (node) => this.awake(node));
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens.start[i]!;
      const code = folded.charCodeAt(start);
      const before = start === 0 ? 0 : classOf(folded.charCodeAt(start - 1));
      const child = tokens.kind[i] === HANGUL && before === HANGUL ? 0 : trie.child(this.root, code);
      if (child !== 0 && !insideCompound(folded, start)) walk.from(child, i);
      if (!onto(before)) continue;
      const ending = trie.child(this.endings, code);
      if (ending !== 0) walk.from(ending, i);
    }
    return hits;
  }
}

/** Up to so many variants a phrase is written out, so that it shares its beginning with others. */
const FEW = 12;

/** The phrase without its first options, as far as that makes few variants: a walk then meets them only when it is there. */
function opened(steps: readonly PhraseStep[]): PhraseStep[][] {
  let variants: PhraseStep[][] = [[]];
  for (const step of steps) {
    if (
      step.kind === 'options' &&
      (variants.length * step.options.length <= FEW || variants.some((one) => one.length === 0))
    )
      variants = variants.flatMap((start) =>
        step.options.flatMap((option) => opened(option).map((one) => [...start, ...one])),
      );
    else for (const one of variants) one.push(step);
  }
  return variants;
}

/** Whether a character of this class may carry an ending. */
const onto = (kind: number): boolean =>
  kind === HANGUL || kind === DIGIT || kind === LETTER || kind === IDEOGRAPH;

/** Inside an address, a file name or an identifier: `example` in `api.example.com`, `base` in `MY_BASE_URL`. */
function insideCompound(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before !== 46 && before !== 95 && before !== 64) return false;
  const kind = classOf(text.charCodeAt(start - 2));
  return kind === LETTER || kind === DIGIT || before === 64;
}

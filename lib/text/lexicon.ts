import { classOf, DIGIT, HANGUL, IDEOGRAPH, LETTER, SPACE } from './characters.ts';
import type { PhraseStep } from './phrase.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** One occurrence of a term of the lexicon in the levelled text. */
export interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  /** What the phrase's gaps have passed over. */
  readonly gaps?: readonly Span[];
}

interface Node {
  next: Map<number, Node> | undefined;
  space: Node | undefined;
  ending: Node | undefined;
  gap: Node | undefined;
  gapWords: number;
  /** Where a phrase goes on after several ways to get here; belongs to that phrase alone. */
  onward: Node[] | undefined;
  terms: number[] | undefined;
}

const newNode = (): Node => ({
  next: undefined,
  space: undefined,
  ending: undefined,
  gap: undefined,
  gapWords: 0,
  onward: undefined,
  terms: undefined,
});

/** Longest run of spaces, hyphens and quotation marks that a space in a phrase matches. */
const LONGEST_JOINT = 6;
const JOINTS = new Set([...'-"\'*_「」『』《》〈〉・·'].map((char) => char.charCodeAt(0)));
const SENTENCE_ENDS = new Set([...'.!?;:。！？；\n|'].map((char) => char.charCodeAt(0)));

const isJoint = (code: number): boolean => classOf(code) === SPACE || code === 10 || JOINTS.has(code);
const wide = (kind: number): boolean => kind === IDEOGRAPH || kind === HANGUL;

/**
 * All names, cues and general words that are looked for, in one trie over characters: every phrase of every fact is
 * found in a single pass over the text, and more facts do not make the pass slower.
 */
export class Lexicon {
  private readonly root = newNode();
  /** Phrases that are only written onto a word. */
  private readonly endings = newNode();
  private readonly names: string[] = [];
  private readonly ids = new Map<string, number>();

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

  /** Adds a phrase for a term. */
  add(term: number, steps: readonly PhraseStep[]): void {
    const written = steps[0]?.kind === 'onto';
    for (const variant of opened(written ? steps.slice(1) : steps)) {
      const end = this.path(written ? this.endings : this.root, variant);
      end.terms ??= [];
      if (!end.terms.includes(term)) end.terms.push(term);
    }
  }

  /** Lays steps down from a node on, along what is there already; gives the node they end at. */
  private path(from: Node, steps: readonly PhraseStep[]): Node {
    let node = from;
    for (const step of steps) {
      if (step.kind === 'char') {
        node.next ??= new Map();
        let child = node.next.get(step.code);
        if (!child) {
          child = newNode();
          node.next.set(step.code, child);
        }
        node = child;
      } else if (step.kind === 'space') node = node.space ??= newNode();
      else if (step.kind === 'ending') node = node.ending ??= newNode();
      else if (step.kind === 'gap') {
        node.gapWords = Math.max(node.gapWords, step.words);
        node = node.gap ??= newNode();
      } else if (step.kind === 'options') {
        const joined = newNode();
        for (const option of step.options) {
          const end = this.path(node, option);
          end.onward ??= [];
          end.onward.push(joined);
        }
        node = joined;
      }
    }
    return node;
  }

  /**
   * Finds all terms in a text, in order of their starts; of one term's phrases at one place the longest counts.
   * Time is linear in the text: from each word a walk goes at most as far as the longest phrase with its gaps.
   */
  find(folded: string, tokens: Tokens): Hit[] {
    const hits: Hit[] = [];
    const walk = new Walk(folded, hits);
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens.start[i]!;
      const code = folded.charCodeAt(start);
      const before = classOf(folded.charCodeAt(start - 1));
      const child = tokens.kind[i] === HANGUL && before === HANGUL ? undefined : this.root.next?.get(code);
      if (child && !insideCompound(folded, start)) walk.from(child, start);
      const ending = onto(before) ? this.endings.next?.get(code) : undefined;
      if (ending) walk.from(ending, start);
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

/** One text's walks through the trie; keeps the state out of the recursion's arguments. */
class Walk {
  private start = 0;
  private first = 0;
  /** What has been passed over on the way here. */
  private readonly gaps: Span[] = [];
  private readonly text: string;
  private readonly hits: Hit[];

  constructor(text: string, hits: Hit[]) {
    this.text = text;
    this.hits = hits;
  }

  from(node: Node, start: number): void {
    this.start = start;
    this.first = this.hits.length;
    this.step(node, start + 1);
  }

  private step(node: Node, at: number): void {
    if (node.terms) this.emit(node.terms, at);
    if (node.onward) for (const next of node.onward) this.step(next, at);
    const code = this.text.charCodeAt(at);
    const child = node.next?.get(code);
    if (child) this.step(child, at + 1);
    if (node.ending) this.step(node.ending, this.wordEnd(at));
    if (isJoint(code)) this.overJoint(node, at);
    if (node.gap) this.overGap(node.gap, node.gapWords, at);
  }

  private overJoint(node: Node, at: number): void {
    let end = at + 1;
    while (end < at + LONGEST_JOINT && isJoint(this.text.charCodeAt(end))) end++;
    // An empty line parts blocks: no phrase runs over it.
    if (/\n\s*\n/.test(this.text.slice(at, end))) return;
    if (node.space) this.step(node.space, end);
    // Scripts without spaces: a space or a quotation mark between two characters of a phrase does not count.
    const before = classOf(this.text.charCodeAt(at - 1));
    const after = this.text.charCodeAt(end);
    const child = node.next?.get(after);
    if (child && (wide(before) || wide(classOf(after)))) this.step(child, end + 1);
  }

  private overGap(node: Node, words: number, at: number): void {
    if (this.insideWord(at)) return;
    let i = at;
    for (let passed = 0; passed <= words; ) {
      while (i < this.text.length && isJoint(this.text.charCodeAt(i))) i++;
      const code = this.text.charCodeAt(i);
      if (code === 44 || code === 0x3001 || code === 0xff0c) i++;
      while (i < this.text.length && isJoint(this.text.charCodeAt(i))) i++;
      this.gaps.push({ start: at, end: i });
      this.enter(node, i);
      this.gaps.pop();
      if (i >= this.text.length || SENTENCE_ENDS.has(this.text.charCodeAt(i))) return;
      passed += classOf(this.text.charCodeAt(i)) === IDEOGRAPH ? 0.5 : 1;
      i = this.tokenEnd(i);
    }
  }

  private insideWord(at: number): boolean {
    const before = classOf(this.text.charCodeAt(at - 1));
    return (before === LETTER || before === DIGIT) && classOf(this.text.charCodeAt(at)) === before;
  }

  /** Goes on with the phrase's next word at a place behind a gap. */
  private enter(node: Node, at: number): void {
    const child = node.next?.get(this.text.charCodeAt(at));
    if (child) this.step(child, at + 1);
    if (node.onward) for (const next of node.onward) this.enter(next, at);
  }

  /** End of the word, number, ideograph or mark at `at`. */
  private tokenEnd(at: number): number {
    const kind = classOf(this.text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT || kind === HANGUL) {
      let end = at + 1;
      while (classOf(this.text.charCodeAt(end)) === kind) end++;
      return end;
    }
    return at + 1;
  }

  private wordEnd(at: number): number {
    let end = at;
    while (classOf(this.text.charCodeAt(end)) === LETTER) end++;
    return end;
  }

  private emit(terms: readonly number[], end: number): void {
    const last = classOf(this.text.charCodeAt(end - 1));
    const next = this.text.charCodeAt(end);
    const kind = classOf(next);
    if (last === LETTER && (kind === LETTER || kind === DIGIT)) return;
    if (last === DIGIT && kind === DIGIT) return;
    if (last === LETTER || last === DIGIT) {
      const beyond = classOf(this.text.charCodeAt(end + 1));
      if ((next === 46 || next === 95 || next === 64) && (beyond === LETTER || beyond === DIGIT)) return;
    }
    for (const term of terms) this.keep(term, end);
  }

  private keep(term: number, end: number): void {
    const hit: Hit = { term, start: this.start, end, ...(this.gaps.length > 0 && { gaps: [...this.gaps] }) };
    for (let i = this.first; i < this.hits.length; i++) {
      const known = this.hits[i]!;
      if (known.term !== term) continue;
      if (end > known.end) this.hits[i] = hit;
      return;
    }
    this.hits.push(hit);
  }
}

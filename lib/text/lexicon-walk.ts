import { classOf, DIGIT, HANGUL, IDEOGRAPH, LETTER } from './characters.ts';
import type { Hit } from './lexicon.ts';
import { isJoint, Places } from './lexicon-places.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';
import { ENDING, GAP, ONWARD, TERMS, type Trie, WAITING, WORD_SPACE } from './trie.ts';

/** What makes a walk do more at a node than go on by the next character or over a space. */
const BRANCHES = TERMS | ONWARD | ENDING | GAP;

/** Longest run of spaces, hyphens and quotation marks that a space in a phrase matches. */
const LONGEST_JOINT = 6;
/** Characters of a number and what makes it a part of a date. */
const DATE_LENGTH = 5;
const GLUED_DATE = /^\d{1,4}[年月日년월일]/;
const wide = (kind: number): boolean => kind === IDEOGRAPH || kind === HANGUL;

/** One text's walks through the trie: from a place in the text along all phrases that stand there. */
export class Walk {
  private token = 0;
  private start = 0;
  private first = 0;
  /** What has been passed over on the way here. */
  private readonly gaps: Span[] = [];
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly trie: Trie;
  private readonly hits: Hit[];
  private readonly phrases: PhraseTrie;
  private readonly places: Places;
  /** The text has writing without spaces. */
  private readonly wide: boolean;

  constructor(text: string, tokens: Tokens, phrases: PhraseTrie, hits: Hit[], ordinalStops: boolean) {
    this.places = new Places(text, ordinalStops);
    this.text = text;
    this.tokens = tokens;
    this.phrases = phrases;
    this.trie = phrases.trie;
    this.hits = hits;
    this.wide = /[\u1100-\u11ff\u3005-\u9fff\uac00-\ud7a3\uf900-\ufaff]/.test(text);
  }

  /** Follows all phrases that begin with a token and whose first character has led to a node. */
  from(node: number, token: number): void {
    this.token = token;
    this.start = this.tokens.start[token]!;
    this.first = this.hits.length;
    this.step(node, this.start + 1);
  }

  private step(from: number, place: number): void {
    const { trie, text } = this;
    let node = from;
    for (let at = place; ; at++) {
      const flags = this.awake(node);
      if ((flags & BRANCHES) !== 0) this.special(node, at, flags);
      const code = at < text.length ? text.charCodeAt(at) : 10;
      if ((this.wide || (flags & WORD_SPACE) !== 0) && isJoint(code)) this.overJoint(node, at);
      if (at >= text.length) return;
      node = trie.child(node, code);
      if (node === 0) return;
    }
  }

  /** What a node has, once all that waits there is laid down. */
  private awake(node: number): number {
    const flags = this.trie.flags(node);
    if ((flags & WAITING) === 0) return flags;
    this.phrases.awake(node);
    return this.trie.flags(node);
  }

  private special(node: number, at: number, flags: number): void {
    const { trie } = this;
    if (flags & TERMS) this.emit(trie.termsOf(node), at);
    if (flags & ONWARD)
      for (let list = trie.onwardOf(node); list !== 0; list = trie.lists.nextOf(list))
        this.step(trie.lists.valueOf(list), at);
    if (flags & ENDING) this.step(trie.ending(node), this.places.wordEnd(at));
    if (flags & GAP) this.overGap(trie.gap(node), trie.gapWords(node), at);
  }

  private overJoint(node: number, at: number): void {
    const { trie, text } = this;
    const spaced = (trie.flags(node) & WORD_SPACE) !== 0;
    let end = at + 1;
    while (end < at + LONGEST_JOINT && end < text.length && isJoint(text.charCodeAt(end))) end++;
    if (end >= text.length) return;
    const after = text.charCodeAt(end);
    const tight = this.wide && (wide(classOf(text.charCodeAt(at - 1))) || wide(classOf(after)));
    // An empty line parts blocks: no phrase runs over it.
    if (!(spaced || tight) || this.places.emptyLine(at, end)) return;
    if (spaced) this.step(trie.space(node), end);
    // Scripts without spaces: a space or a quotation mark between two characters of a phrase does not count.
    const child = tight ? trie.child(node, after) : 0;
    if (child !== 0) this.step(child, end + 1);
  }

  private overGap(node: number, words: number, at: number): void {
    if (this.places.insideWord(at)) return;
    const { text } = this;
    let i = at;
    for (let passed = 0; passed <= words; ) {
      const from = i;
      i = this.places.beyondJoints(i);
      const code = text.charCodeAt(i);
      if (code === 44 || code === 0x3001 || code === 0xff0c) i = this.places.beyondJoints(i + 1);
      if (this.places.emptyLine(from, i)) return;
      this.gaps.push({ start: at, end: i });
      this.enter(node, i);
      this.gaps.pop();
      if (i >= text.length || this.places.endsSentence(i)) return;
      passed += classOf(text.charCodeAt(i)) === IDEOGRAPH ? 0.5 : 1;
      i = this.places.tokenEnd(i);
    }
  }

  /** Goes on with the phrase's next word at a place behind a gap. */
  private enter(node: number, at: number): void {
    if (at >= this.text.length) return;
    const { trie } = this;
    const flags = this.awake(node);
    const child = trie.child(node, this.text.charCodeAt(at));
    if (child !== 0) this.step(child, at + 1);
    if ((flags & ONWARD) === 0) return;
    for (let list = trie.onwardOf(node); list !== 0; list = trie.lists.nextOf(list))
      this.enter(trie.lists.valueOf(list), at);
  }

  private emit(terms: number, end: number): void {
    const { text, trie } = this;
    const last = classOf(text.charCodeAt(end - 1));
    const next = text.charCodeAt(end);
    const kind = classOf(next);
    if (last === LETTER && (kind === LETTER || (kind === DIGIT && !this.opensDate(end)))) return;
    if (last === DIGIT && kind === DIGIT) return;
    if ((last === LETTER || last === DIGIT) && (next === 46 || next === 95 || next === 64)) {
      const beyond = classOf(text.charCodeAt(end + 1));
      if (beyond === LETTER || beyond === DIGIT) return;
    }
    for (let list = terms; list !== 0; list = trie.lists.nextOf(list))
      this.keep(trie.lists.valueOf(list), end);
  }

  /** Reuters6月24日: in writing without spaces a date may be written onto a name. */
  private opensDate(at: number): boolean {
    return this.wide && GLUED_DATE.test(this.text.slice(at, at + DATE_LENGTH));
  }

  /** Of one term's phrases at one place the longest counts; of equally long ones that which passes over least. */
  private keep(term: number, end: number): void {
    const { hits, first } = this;
    for (let i = first; i < hits.length; i++) {
      const known = hits[i]!;
      if (known.term !== term) continue;
      if (end > known.end || (end === known.end && passedOver(this.gaps) < passedOver(known.gaps)))
        hits[i] = this.hit(term, end);
      return;
    }
    hits.push(this.hit(term, end));
  }

  private hit(term: number, end: number): Hit {
    const { token, start, gaps, tokens } = this;
    let nextToken = token + 1;
    while (nextToken < tokens.length && tokens.end[nextToken]! <= end) nextToken++;
    return { term, start, end, token, nextToken, gaps: gaps.length > 0 ? [...gaps] : undefined };
  }
}

function passedOver(gaps: readonly Span[] = []): number {
  let sum = 0;
  for (const { start, end } of gaps) sum += end - start;
  return sum;
}

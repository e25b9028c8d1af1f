import { Edges } from './trie-edges.ts';
import { grown, NumberLists } from './trie-lists.ts';

/** What a node has besides children by character. */
export const TERMS = 1;
export const ONWARD = 2;
export const ENDING = 4;
export const GAP = 8;
export const WORD_SPACE = 16;
/** Phrases wait here to be laid further once a text gets here. */
export const WAITING = 32;
/** Its children are in the hash table; those of the others, which have few, hang on each other. */
const MANY = 64;
const FEW_CHILDREN = 6;

/** A node's numbers lie side by side, in one line of the processor's cache; a node is named by where its first lies. */
const WIDTH = 4;
/** Flags, and the character that leads here above them. */
const HEAD = 0;
const FIRST_CHILD = 1;
const SIBLING = 2;
/** Where the ways lie that are none by character. */
const WAYS = 3;
const CODE_SHIFT = 8;
const FLAGS = 0xff;

/** Ways by a space, an ending, a gap; words of the gap; lists of the nodes to go on from and of the terms that end here. */
const WAYS_WIDTH = 8;
const SPACE_WAY = 0;
const ENDING_WAY = 1;
const GAP_WAY = 2;
const GAP_WORDS = 3;
const ONWARD_LIST = 4;
const TERM_LIST = 5;

/**
 * A trie over characters with spaces, endings, gaps and joins as steps of their own. Its nodes lie in typed arrays, close
 * together: a walk that finds them in the processor's cache takes a tenth of the time. 0 stands for "no node".
 */
export class Trie {
  readonly lists = new NumberLists();
  private nodes = new Int32Array(1024 * WIDTH);
  private used = WIDTH;
  private ways = new Int32Array(256 * WAYS_WIDTH);
  private waysUsed = WAYS_WIDTH;
  private readonly edges = new Edges();

  node(): number {
    if (this.used === this.nodes.length) this.nodes = grown(this.nodes);
    const made = this.used;
    this.used += WIDTH;
    return made;
  }

  flags(node: number): number {
    return this.nodes[node + HEAD]! & FLAGS;
  }

  flag(node: number, flag: number): void {
    this.nodes[node + HEAD]! |= flag;
  }

  unflag(node: number, flag: number): void {
    this.nodes[node + HEAD]! &= ~flag;
  }

  /** The child of a node by a character; 0 where there is none. */
  child(node: number, code: number): number {
    const { nodes } = this;
    if ((nodes[node + HEAD]! & MANY) !== 0) return this.edges.child(node, code);
    let child = nodes[node + FIRST_CHILD]!;
    while (child !== 0 && nodes[child + HEAD]! >>> CODE_SHIFT !== code) child = nodes[child + SIBLING]!;
    return child;
  }

  /** A new child of a node that has none by the character. */
  addChild(node: number, code: number): number {
    const made = this.node();
    const { nodes } = this;
    nodes[made + HEAD] = code << CODE_SHIFT;
    if ((nodes[node + HEAD]! & MANY) !== 0) this.edges.add(node, code, made);
    else {
      nodes[made + SIBLING] = nodes[node + FIRST_CHILD]!;
      nodes[node + FIRST_CHILD] = made;
      this.manyFrom(node);
    }
    return made;
  }

  /** Puts the children of a node into the hash table when they have become many. */
  private manyFrom(node: number): void {
    const { nodes } = this;
    const first = nodes[node + FIRST_CHILD]!;
    let count = 0;
    for (let child = first; child !== 0; child = nodes[child + SIBLING]!) count++;
    if (count <= FEW_CHILDREN) return;
    nodes[node + HEAD]! |= MANY;
    for (let child = first; child !== 0; child = nodes[child + SIBLING]!)
      this.edges.add(node, nodes[child + HEAD]! >>> CODE_SHIFT, child);
  }

  /** Node behind a space; 0 where there is none. */
  space(node: number): number {
    return this.way(node, SPACE_WAY);
  }

  /** Node behind an ending of the word. */
  ending(node: number): number {
    return this.way(node, ENDING_WAY);
  }

  /** Node behind a gap. */
  gap(node: number): number {
    return this.way(node, GAP_WAY);
  }

  /** Words at most that the gap passes over. */
  gapWords(node: number): number {
    return this.way(node, GAP_WORDS);
  }

  /** List of the nodes at which a phrase goes on from here. */
  onwardOf(node: number): number {
    return this.way(node, ONWARD_LIST);
  }

  /** List of the terms that end here. */
  termsOf(node: number): number {
    return this.way(node, TERM_LIST);
  }

  addSpace(node: number): number {
    return this.addWay(node, SPACE_WAY, WORD_SPACE);
  }

  addEnding(node: number): number {
    return this.addWay(node, ENDING_WAY, ENDING);
  }

  /** Of several gaps at one place the longest counts. */
  addGap(node: number, words: number): number {
    const made = this.addWay(node, GAP_WAY, GAP);
    const at = this.nodes[node + WAYS]! + GAP_WORDS;
    this.ways[at] = Math.max(this.ways[at]!, words);
    return made;
  }

  /** A phrase goes on at another node as well. */
  addOnward(node: number, onward: number): void {
    const at = this.waysOf(node) + ONWARD_LIST;
    this.ways[at] = this.lists.push(this.ways[at]!, onward);
    this.flag(node, ONWARD);
  }

  /** A phrase of a term ends at a node. The order of terms does not hang on when each phrase was laid. */
  addTerm(node: number, term: number): void {
    const at = this.waysOf(node) + TERM_LIST;
    if (this.lists.has(this.ways[at]!, term)) return;
    this.ways[at] = this.lists.insert(this.ways[at]!, term);
    this.flag(node, TERMS);
  }

  private way(node: number, which: number): number {
    return this.ways[this.nodes[node + WAYS]! + which]!;
  }

  /** The node behind a way that is none by character, made where there is none. */
  private addWay(node: number, which: number, flag: number): number {
    const at = this.waysOf(node) + which;
    if (this.ways[at] === 0) {
      this.ways[at] = this.node();
      this.flag(node, flag);
    }
    return this.ways[at]!;
  }

  /** Where a node's ways lie; they are made where it has none. */
  private waysOf(node: number): number {
    const known = this.nodes[node + WAYS]!;
    if (known !== 0) return known;
    if (this.waysUsed === this.ways.length) this.ways = grown(this.ways);
    const made = this.waysUsed;
    this.waysUsed += WAYS_WIDTH;
    this.nodes[node + WAYS] = made;
    return made;
  }
}

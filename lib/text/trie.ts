import type { PhraseStep } from './phrase.ts';

/** What a node has besides children by character. */
export const TERMS = 1;
export const ONWARD = 2;
export const ENDING = 4;
export const GAP = 8;
export const WORD_SPACE = 16;
/** Phrases wait here to be laid down once a text gets here. */
export const WAITING = 32;
/** Its children are in the hash table; those of the others, which have few, hang on each other. */
const MANY = 64;
const FEW_CHILDREN = 4;

/** Numbers by node, more than one each, as linked lists in typed arrays. */
class Lists {
  private value = new Int32Array(256);
  private next = new Int32Array(256);
  private used = 1;

  /** Puts a value in front of a list; gives the new list. Lists start as 0. */
  push(list: number, value: number): number {
    if (this.used === this.value.length) {
      this.value = grown(this.value);
      this.next = grown(this.next);
    }
    this.value[this.used] = value;
    this.next[this.used] = list;
    return this.used++;
  }

  has(list: number, value: number): boolean {
    for (let i = list; i !== 0; i = this.next[i]!) if (this.value[i] === value) return true;
    return false;
  }

  valueOf(list: number): number {
    return this.value[list]!;
  }

  nextOf(list: number): number {
    return this.next[list]!;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function hash(node: number, code: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
}

/**
 * A trie over characters with spaces, endings, gaps and joins as steps of their own, in typed arrays: a set of facts has
 * some hundred thousand nodes, and objects would cost more to make than the whole check. Node 0 stands for "none".
 */
export class Trie {
  flags = new Uint8Array(1024);
  /** Node behind a space, an ending, a gap; 0 where there is none. */
  space = new Int32Array(1024);
  ending = new Int32Array(1024);
  gap = new Int32Array(1024);
  gapWords = new Uint8Array(1024);
  readonly lists = new Lists();
  private onward = new Int32Array(1024);
  private terms = new Int32Array(1024);
  private used = 1;
  // Children of most nodes: the first, and from each to the next. They are made together, so that they lie together.
  private code = new Uint16Array(1024);
  private firstChild = new Int32Array(1024);
  private sibling = new Int32Array(1024);
  // Children of nodes that have many: a hash table with open addressing from node and character to node.
  private edgeNode = new Int32Array(4096);
  private edgeCode = new Uint16Array(4096);
  private edgeChild = new Int32Array(4096);
  private mask = 4095;
  private edges = 0;

  node(): number {
    if (this.used === this.flags.length) this.grow();
    return this.used++;
  }

  private grow(): void {
    const bytes = (array: Uint8Array): Uint8Array<ArrayBuffer> => {
      const larger = new Uint8Array(array.length * 2);
      larger.set(array);
      return larger;
    };
    this.flags = bytes(this.flags);
    this.gapWords = bytes(this.gapWords);
    const codes = new Uint16Array(this.code.length * 2);
    codes.set(this.code);
    this.code = codes;
    this.firstChild = grown(this.firstChild);
    this.sibling = grown(this.sibling);
    this.space = grown(this.space);
    this.ending = grown(this.ending);
    this.gap = grown(this.gap);
    this.onward = grown(this.onward);
    this.terms = grown(this.terms);
  }

  /** The child of a node by a character; 0 where there is none. */
  child(node: number, code: number): number {
    if ((this.flags[node]! & MANY) !== 0) return this.hashedChild(node, code);
    let child = this.firstChild[node]!;
    while (child !== 0 && this.code[child] !== code) child = this.sibling[child]!;
    return child;
  }

  private hashedChild(node: number, code: number): number {
    let slot = hash(node, code);
    for (;;) {
      slot &= this.mask;
      const owner = this.edgeNode[slot]!;
      if (owner === 0) return 0;
      if (owner === node && this.edgeCode[slot] === code) return this.edgeChild[slot]!;
      slot++;
    }
  }

  /** The child of a node by a character, made where there is none. */
  childMade(node: number, code: number): number {
    const known = this.child(node, code);
    if (known !== 0) return known;
    const made = this.node();
    this.code[made] = code;
    if ((this.flags[node]! & MANY) !== 0) this.addEdge(node, code, made);
    else {
      this.sibling[made] = this.firstChild[node]!;
      this.firstChild[node] = made;
      this.manyFrom(node);
    }
    return made;
  }

  /** Puts the children of a node into the hash table when they have become many. */
  private manyFrom(node: number): void {
    let count = 0;
    for (let child = this.firstChild[node]!; child !== 0; child = this.sibling[child]!) count++;
    if (count <= FEW_CHILDREN) return;
    this.flags[node]! |= MANY;
    for (let child = this.firstChild[node]!; child !== 0; child = this.sibling[child]!)
      this.addEdge(node, this.code[child]!, child);
  }

  private addEdge(node: number, code: number, child: number): void {
    if (++this.edges * 2 > this.mask) this.widen();
    this.setEdge(node, code, child);
  }

  private setEdge(node: number, code: number, child: number): void {
    let slot = hash(node, code);
    for (slot &= this.mask; this.edgeNode[slot] !== 0; slot = (slot + 1) & this.mask);
    this.edgeNode[slot] = node;
    this.edgeCode[slot] = code;
    this.edgeChild[slot] = child;
  }

  private widen(): void {
    const { edgeNode, edgeCode, edgeChild } = this;
    const room = (this.mask + 1) * 2;
    this.mask = room - 1;
    this.edgeNode = new Int32Array(room);
    this.edgeCode = new Uint16Array(room);
    this.edgeChild = new Int32Array(room);
    for (let i = 0; i < edgeNode.length; i++)
      if (edgeNode[i] !== 0) this.setEdge(edgeNode[i]!, edgeCode[i]!, edgeChild[i]!);
  }

  /** Lays steps down from a node on, along what is there already; gives the node they end at. */
  lay(from: number, steps: readonly PhraseStep[]): number {
    let node = from;
    for (const step of steps) {
      if (step.kind === 'char') node = this.childMade(node, step.code);
      else if (step.kind === 'space') node = this.beyond(node, 'space', WORD_SPACE);
      else if (step.kind === 'ending') node = this.beyond(node, 'ending', ENDING);
      else if (step.kind === 'gap') {
        this.gapWords[node] = Math.max(this.gapWords[node]!, step.words);
        node = this.beyond(node, 'gap', GAP);
      } else if (step.kind === 'options') node = this.join(node, step.options);
    }
    return node;
  }

  private beyond(node: number, kind: 'space' | 'ending' | 'gap', flag: number): number {
    if (this[kind][node] === 0) {
      const made = this.node();
      this[kind][node] = made;
      this.flags[node]! |= flag;
    }
    return this[kind][node]!;
  }

  /** Several ways that lead to one node, which belongs to their phrase alone. */
  private join(node: number, options: readonly (readonly PhraseStep[])[]): number {
    const joined = this.node();
    for (const option of options) {
      const end = this.lay(node, option);
      this.onward[end] = this.lists.push(this.onward[end]!, joined);
      this.flags[end]! |= ONWARD;
    }
    return joined;
  }

  /** A phrase of a term ends at a node. */
  addTerm(node: number, term: number): void {
    if (this.lists.has(this.terms[node]!, term)) return;
    this.terms[node] = this.lists.push(this.terms[node]!, term);
    this.flags[node]! |= TERMS;
  }

  /** List of the nodes at which a phrase goes on from here. */
  onwardOf(node: number): number {
    return this.onward[node]!;
  }

  /** List of the terms that end here. */
  termsOf(node: number): number {
    return this.terms[node]!;
  }

  flag(node: number, flag: number): void {
    this.flags[node]! |= flag;
  }

  unflag(node: number, flag: number): void {
    this.flags[node]! &= ~flag;
  }
}

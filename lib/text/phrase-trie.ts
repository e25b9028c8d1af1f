import { phraseOpenings } from './phrase-openings.ts';
import {
  behindChoice,
  CHOICE_END,
  ENDING_STEP,
  gapWords,
  JOINED_CHOICE,
  LONG_GAP,
  ONTO,
  OPEN_CHOICE,
  OR,
  optionsAt,
  phraseProgram,
  plainProgram,
  SHORT_GAP,
  SPACE_STEP,
} from './phrase-program.ts';
import { isShared, type SortedPrograms } from './sorted-programs.ts';
import { Trie, WAITING } from './trie.ts';

/** A phrase whose program is not made before a text has one of its beginnings. */
interface Unread {
  readonly term: number;
  readonly phrase: string;
  read: boolean;
}

/** One beginning of an unread phrase, and how much of it leads to the node where it waits. */
interface Opening {
  readonly unread: Unread;
  readonly letters: string;
  at: number;
}

/** A phrase that is laid down as far as the node where it waits. */
interface Laying {
  readonly term: number;
  readonly program: string;
  at: number;
  /** The node in which the options meet of the joined choice that the place is in; 0 outside of one. */
  readonly join: number;
}

/** Neighbours among sorted programs that are laid down alike as far as the node where they wait. */
interface Run {
  readonly sorted: SortedPrograms;
  readonly openings: readonly number[];
  readonly terms: readonly number[];
  /** The first and the one after the last of their openings. */
  readonly from: number;
  readonly to: number;
  /** How many of their steps are laid down. */
  readonly depth: number;
}

type Waiting = Opening | Laying | Run;

/**
 * The phrases of a lexicon as a trie that grows where texts go: a phrase waits at the last node that a text has reached
 * and is laid one step further when one gets there. Of the hundred thousands of nodes that all phrases would make, an
 * article meets a few thousand, and those lie together.
 */
export class PhraseTrie {
  readonly trie = new Trie();
  readonly root = this.trie.node();
  /** Where phrases begin that are only written onto a word. */
  readonly onto = this.trie.node();
  private readonly waiting = new Map<number, Waiting[]>();

  /** @param phrase folded as the text will be, and known to be readable (`parsePhrase`). */
  add(term: number, phrase: string): void {
    const plain = plainProgram(phrase);
    if (plain !== undefined) {
      this.addProgram(term, plain);
      return;
    }
    const unread = { term, phrase, read: false };
    const openings = phraseOpenings(phrase);
    if (!openings) this.read(unread);
    else
      for (const letters of openings)
        this.toChild(this.root, letters.charCodeAt(0), { unread, letters, at: 1 });
  }

  /**
   * Adds many phrases, for less than one after the other.
   * @param terms those of the names of what they find.
   */
  addSorted(sorted: SortedPrograms, terms: readonly number[]): void {
    const { openings, onto } = sorted;
    this.spread(this.root, { sorted, openings, terms, from: 0, to: openings.length / 2, depth: 0 });
    this.spread(this.onto, { sorted, openings: onto, terms, from: 0, to: onto.length / 2, depth: 0 });
  }

  private addProgram(term: number, program: string): void {
    const onto = program.charCodeAt(0) === ONTO;
    this.lay(onto ? this.onto : this.root, { term, program, at: onto ? 1 : 0, join: 0 });
  }

  /** Lays what waits at a node one step further. */
  awake(node: number): void {
    const all = this.waiting.get(node) ?? [];
    this.waiting.delete(node);
    this.trie.unflag(node, WAITING);
    for (const one of all) this.advance(node, one);
  }

  private advance(node: number, one: Waiting): void {
    if ('program' in one) this.lay(node, one);
    else if ('depth' in one) this.spread(node, one);
    else if (one.unread.read) return;
    else if (one.at === one.letters.length) this.read(one.unread);
    else this.toChild(node, one.letters.charCodeAt(one.at++), one);
  }

  private read(unread: Unread): void {
    unread.read = true;
    this.addProgram(unread.term, phraseProgram(unread.phrase));
  }

  /** Lays the next step of neighbours, once for all that have the same. */
  private spread(node: number, run: Run): void {
    const { sorted, openings, terms, to, depth } = run;
    for (let from = run.from; from < to; ) {
      const number = openings[2 * from]!;
      const program = sorted.programs[number]!;
      const at = openings[2 * from + 1]! + depth;
      const step = program.charCodeAt(at);
      let next = from + 1;
      if (isShared(step)) while (next < to && stepAt(run, next) === step) next++;
      if (next - from > 1) this.over(node, step, { ...run, from, to: next, depth: depth + 1 });
      else this.lay(node, { term: terms[sorted.of[number]!]!, program, at, join: 0 });
      from = next;
    }
  }

  private lay(node: number, one: Laying): void {
    const { program, at } = one;
    if (at === program.length) {
      this.trie.addTerm(node, one.term);
      return;
    }
    const step = program.charCodeAt(at);
    if (step === OPEN_CHOICE || step === JOINED_CHOICE) this.choose(node, one, step);
    else if (step === OR || step === CHOICE_END) this.leave(node, one);
    else {
      one.at++;
      this.over(node, step, one);
    }
  }

  private over(node: number, step: number, one: Laying | Run): void {
    const { trie } = this;
    if (step === SPACE_STEP) this.along(trie.space(node), trie.addSpace(node), one);
    else if (step === ENDING_STEP) this.along(trie.ending(node), trie.addEnding(node), one);
    else if (step === SHORT_GAP || step === LONG_GAP)
      this.along(trie.gap(node), trie.addGap(node, gapWords(step)), one);
    else this.toChild(node, step, one);
  }

  private choose(node: number, { term, program, at, join }: Laying, step: number): void {
    const options = optionsAt(program, at);
    let inside = join;
    if (step === JOINED_CHOICE) {
      const meeting = this.trie.node();
      this.arrive(meeting, { term, program, at: behindChoice(program, at + 1), join });
      inside = meeting;
    }
    for (const start of options) this.lay(node, { term, program, at: start, join: inside });
  }

  /** An option is at its end: what stands behind its choice follows, or the node in which the options meet. */
  private leave(node: number, one: Laying): void {
    const { term, program, join } = one;
    if (join !== 0) this.trie.addOnward(node, join);
    else this.lay(node, { term, program, at: behindChoice(program, one.at), join });
  }

  private toChild(node: number, code: number, one: Waiting): void {
    const known = this.trie.child(node, code);
    this.along(known, known || this.trie.addChild(node, code), one);
  }

  /** @param known the node as it was before, 0 where it has just been made. */
  private along(known: number, node: number, one: Waiting): void {
    if (known === 0) this.arrive(node, one);
    else if (this.waiting.has(node)) this.waiting.get(node)!.push(one);
    else this.advance(node, one);
  }

  /** A phrase is the first to get to a node. */
  private arrive(node: number, one: Waiting): void {
    this.waiting.set(node, [one]);
    this.trie.flag(node, WAITING);
  }
}

/** The step that an opening of a run comes to next; not a number at its end. */
function stepAt({ sorted, openings, depth }: Run, opening: number): number {
  return sorted.programs[openings[2 * opening]!]!.charCodeAt(openings[2 * opening + 1]! + depth);
}

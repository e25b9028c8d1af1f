import { phraseOpenings } from './phrase-openings.ts';
import { compilePhrase, ENDING_STEP, GAP_STEP, type Program, SPACE_STEP } from './phrase-program.ts';
import { Trie, WAITING } from './trie.ts';

/** A phrase that nothing is laid down of but the letters that it may begin with. */
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

/** What follows the options of a choice: steps of the phrase, or the node that the options meet in. */
type Rest = { readonly program: Program; readonly at: number; readonly rest: Rest | undefined } | number;

/** A phrase that is laid down as far as the node where it waits. */
interface Laying {
  readonly term: number;
  readonly program: Program;
  at: number;
  readonly rest: Rest | undefined;
}

type Waiting = Opening | Laying;

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
    const unread = { term, phrase, read: false };
    const openings = phraseOpenings(phrase);
    if (!openings) this.read(unread);
    else
      for (const letters of openings)
        this.toChild(this.root, letters.charCodeAt(0), { unread, letters, at: 1 });
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
    else if (one.unread.read) return;
    else if (one.at === one.letters.length) this.read(one.unread);
    else this.toChild(node, one.letters.charCodeAt(one.at++), one);
  }

  private read(unread: Unread): void {
    unread.read = true;
    const { program, onto } = compilePhrase(unread.phrase);
    this.lay(onto ? this.onto : this.root, { term: unread.term, program, at: 0, rest: undefined });
  }

  private lay(node: number, one: Laying): void {
    const { term, program, rest } = one;
    if (one.at === program.length) {
      this.goOn(node, term, rest);
      return;
    }
    const step = program[one.at++]!;
    if (typeof step === 'object') {
      const behind: Rest = step.open ? { program, at: one.at, rest } : this.trie.node();
      if (typeof behind === 'number') this.arrive(behind, one);
      for (const option of step.options) this.lay(node, { term, program: option, at: 0, rest: behind });
    } else if (step >= 0) this.toChild(node, step, one);
    else if (step === SPACE_STEP) this.along(this.trie.space(node), this.trie.addSpace(node), one);
    else if (step === ENDING_STEP) this.along(this.trie.ending(node), this.trie.addEnding(node), one);
    else this.along(this.trie.gap(node), this.trie.addGap(node, GAP_STEP - step), one);
  }

  private goOn(node: number, term: number, rest: Rest | undefined): void {
    if (rest === undefined) this.trie.addTerm(node, term);
    else if (typeof rest === 'number') this.trie.addOnward(node, rest);
    else this.lay(node, { term, ...rest });
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

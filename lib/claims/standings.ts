import type { Rivals } from '../facts/rivals.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

/** Those whom a fact is about, and others of their sort, where a sentence names them. */
export interface Standing {
  readonly ours: readonly PlacedHit[];
  /** Without those that the sentence sets aside: "unlike Globex", "without Globex". */
  readonly others: readonly PlacedHit[];
}

interface Known extends Standing {
  /** How many hits the sentence had: values that facts take are added to it. */
  readonly hits: number;
}

/** Whom each sentence names, gathered once for all facts that are about the same. */
export class Standings {
  private readonly text: ClaimText;
  private readonly known = new Map<Rivals, (Known | undefined)[]>();

  constructor(text: ClaimText) {
    this.text = text;
  }

  of(sentence: number, rivals: Rivals): Standing {
    let sentences = this.known.get(rivals);
    if (!sentences) {
      sentences = new Array(this.text.sentences.length);
      this.known.set(rivals, sentences);
    }
    const hits = this.text.hitsIn(sentence);
    const known = sentences[sentence];
    if (known?.hits === hits.length) return known;
    const without = this.text.wordsIn(sentence, 'without');
    const found = {
      hits: hits.length,
      ours: hits.filter(({ term }) => rivals.ours.has(term)),
      others: hits.filter(
        ({ term, token }) => rivals.others.has(term) && !without.some((hit) => sets(hit, token)),
      ),
    };
    sentences[sentence] = found;
    return found;
  }
}

function sets(without: PlacedHit, token: number): boolean {
  return without.nextToken <= token && token - without.nextToken <= 1;
}

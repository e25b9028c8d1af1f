import type { CompiledNear, CompiledPart, LanguageIndex, Reference } from '../facts/language-index.ts';
import type { ValuePart } from '../facts/value-part.ts';
import type { Value } from '../values/mention.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import type { Neighbour } from './leanings.ts';
import { contextHolds, has, isOfElse, lends } from './references.ts';
import { rowsBeside } from './table-rows.ts';
import type { Topic } from './topic.ts';

/** Kinds of part that a kind of value may be compared with. */
const KINDS: Readonly<Record<Value['kind'], readonly ValuePart['kind'][]>> = {
  version: ['version'],
  date: ['date', 'interval'],
  duration: ['duration'],
  quantity: ['quantity'],
  name: ['name'],
  code: ['code'],
};

/** Further references that stand only in a neighbouring sentence, in words; nearer in a table's header. */
const ELSEWHERE = 4;

/** One that stands in another row of a table of labels and values. */
const IN_TABLE = 1;

/** An entry of a part whose cue and further references a sentence sees. */
export interface Entry {
  readonly near: CompiledNear;
  /** What it costs that further references stand elsewhere, in words. */
  readonly extra: number;
  /** Places of further references that are values: of two that share a cue, the nearer one is meant. */
  readonly measured: readonly (readonly PlacedHit[])[];
}

/** A cue that a sentence sees, and a part of a fact that it speaks for there, as far as that is the same for all values. */
export interface Approach {
  readonly hit: PlacedHit;
  readonly part: CompiledPart;
  /** The sentence that has the cue: the one that sees it, or one that it leans on. */
  readonly from: Neighbour;
  readonly entries: readonly Entry[];
  /** Words of the seeing sentence that the part must not be about. */
  readonly against: readonly PlacedHit[];
}

const NONE: readonly PlacedHit[] = [];

const inTable = (sentence: number): Neighbour => ({ sentence, penalty: ELSEWHERE, loose: true });

interface Cue {
  readonly hit: PlacedHit;
  readonly parts: readonly CompiledPart[];
}

/** A sentence that is about something else lends its cues only to what agrees. */
function rulesOut(text: ClaimText, sentence: number, { unless }: CompiledPart): boolean {
  return unless.length > 0 && has(text, sentence, unless);
}

/** What speaks in each sentence for parts of facts: found once, however many values the sentence has. */
export class Approaches {
  readonly text: ClaimText;
  readonly index: LanguageIndex;
  private readonly topics: ReadonlyMap<unknown, Topic>;
  private readonly known = new Map<Value['kind'], (readonly Approach[] | undefined)[]>();
  private readonly cuesByKind = new Map<ValuePart['kind'], (readonly Cue[] | undefined)[]>();

  constructor(text: ClaimText, index: LanguageIndex, topics: ReadonlyMap<unknown, Topic>) {
    this.text = text;
    this.index = index;
    this.topics = topics;
  }

  /** For values of a kind in a sentence; its own cues first, in the order in which they stand. */
  of(sentence: number, kind: Value['kind']): readonly Approach[] {
    let sentences = this.known.get(kind);
    if (!sentences) {
      sentences = new Array(this.text.sentences.length);
      this.known.set(kind, sentences);
    }
    sentences[sentence] ??= this.find(sentence, KINDS[kind]);
    return sentences[sentence];
  }

  private find(sentence: number, kinds: readonly ValuePart['kind'][]): readonly Approach[] {
    const { text } = this;
    const found: Approach[] = [];
    const open = new Map<CompiledPart, readonly PlacedHit[] | undefined>();
    const neighbours = text.neighbours(sentence);
    for (const from of [{ sentence, penalty: 0, loose: false }, ...neighbours]) {
      for (const kind of kinds) {
        for (const { hit, parts } of this.cues(from.sentence, kind)) {
          for (const part of parts) {
            if (!open.has(part)) open.set(part, this.against(sentence, neighbours, part));
            const against = open.get(part);
            if (!against) continue;
            const entries = this.entries(sentence, neighbours, part, hit);
            if (entries.length === 0) continue;
            const elsewhere = from.sentence !== sentence && rulesOut(text, from.sentence, part);
            found.push({ hit, part, from: elsewhere ? { ...from, loose: true } : from, entries, against });
          }
        }
      }
    }
    return found;
  }

  /** The cues of a sentence with the parts of a kind that they speak for, in the order in which they stand. */
  private cues(sentence: number, kind: ValuePart['kind']): readonly Cue[] {
    let sentences = this.cuesByKind.get(kind);
    if (!sentences) {
      sentences = new Array(this.text.sentences.length);
      this.cuesByKind.set(kind, sentences);
    }
    const known = sentences[sentence];
    if (known) return known;
    const parts = this.index.partsByAnchor.get(kind);
    const found: Cue[] = [];
    for (const hit of this.text.hitsIn(sentence)) {
      const spoken = parts?.get(hit.term);
      if (spoken) found.push({ hit, parts: spoken });
    }
    sentences[sentence] = found;
    return found;
  }

  /** What may take values away from a part; undefined where the part has no place in the sentence. */
  private against(
    sentence: number,
    neighbours: readonly Neighbour[],
    part: CompiledPart,
  ): readonly PlacedHit[] | undefined {
    if (!this.isOpen(sentence, neighbours, part)) return undefined;
    return part.not.size === 0 ? NONE : this.text.hitsIn(sentence).filter(({ term }) => part.not.has(term));
  }

  /** The passage is about what the part belongs to, and the part's context is there. */
  private isOpen(sentence: number, neighbours: readonly Neighbour[], part: CompiledPart): boolean {
    if (this.topics.get(part.set)?.has(sentence) !== true) return false;
    if (isOfElse(this.text, sentence, part)) return false;
    if (contextHolds(this.text, sentence, neighbours, part.context)) return true;
    const rows = rowsBeside(this.text, sentence, part);
    return (
      rows.length > 0 &&
      contextHolds(this.text, sentence, [...neighbours, ...rows.map(inTable)], part.context)
    );
  }

  private entries(
    sentence: number,
    neighbours: readonly Neighbour[],
    part: CompiledPart,
    hit: PlacedHit,
  ): readonly Entry[] {
    const found: Entry[] = [];
    for (const near of part.near) {
      if (!near.anchor.includes(hit.term)) continue;
      const entry = this.entry(sentence, neighbours, part, near, hit);
      if (entry) found.push(entry);
    }
    return found;
  }

  /** Undefined where a further reference is missing. */
  private entry(
    sentence: number,
    neighbours: readonly Neighbour[],
    part: CompiledPart,
    near: CompiledNear,
    hit: PlacedHit,
  ): Entry | undefined {
    const { text } = this;
    let extra = 0;
    let beside = 0;
    const lenders = new Set<Neighbour>();
    const measured: (readonly PlacedHit[])[] = [];
    for (let i = 0; i < near.also.length; i++) {
      const reference = near.also[i]!;
      if (has(text, sentence, reference)) {
        if (near.measured[i]) measured.push(this.placesOf(sentence, reference));
      } else if (!has(text, hit.sentence, reference)) {
        const lender = neighbours.find((other) => this.lends(sentence, other, part, reference));
        if (lender) {
          // What merely stands near lends each of its words at the full price.
          if (lender.loose || !lenders.has(lender)) extra += Math.min(lender.penalty, ELSEWHERE);
          lenders.add(lender);
        } else if (hit.sentence === sentence && this.isBeside(sentence, part, reference)) beside = IN_TABLE;
        else return undefined;
      }
    }
    return { near, extra: extra + beside, measured };
  }

  /** Another row of its table has one of the terms. */
  private isBeside(sentence: number, part: CompiledPart, reference: Reference): boolean {
    return rowsBeside(this.text, sentence, part).some((row) => has(this.text, row, reference));
  }

  /** A row says nothing of what the row above it is about. */
  private lends(
    to: number,
    { sentence, loose }: Neighbour,
    part: CompiledPart,
    reference: Reference,
  ): boolean {
    const { sentences } = this.text;
    if (loose && sentences[to]!.row && sentences[sentence]!.row) return false;
    return lends(this.text, sentence, reference, part.unless);
  }

  private placesOf(sentence: number, reference: Reference): readonly PlacedHit[] {
    return this.text.hitsIn(sentence).filter((hit) => reference.includes(hit.term));
  }
}

import type { ValuePart } from '../facts/fact-set.ts';
import type { CompiledPart, LanguageIndex } from '../facts/language-index.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

/** A cue where it stands, and a part of a fact that it may speak for. */
export interface Anchor {
  readonly hit: PlacedHit;
  readonly part: CompiledPart;
}

interface Known {
  /** How many hits the sentence had: values that facts take are added to it. */
  readonly hits: number;
  readonly anchors: readonly Anchor[];
}

/** The cues of sentences by the kind of value that they may speak for, found once however many values a sentence has. */
export class Anchors {
  readonly text: ClaimText;
  readonly index: LanguageIndex;
  private readonly known = new Map<ValuePart['kind'], (Known | undefined)[]>();

  constructor(text: ClaimText, index: LanguageIndex) {
    this.text = text;
    this.index = index;
  }

  /** In the order in which the cues stand. */
  of(sentence: number, kind: ValuePart['kind']): readonly Anchor[] {
    const parts = this.index.partsByAnchor.get(kind);
    if (!parts) return [];
    let sentences = this.known.get(kind);
    if (!sentences) {
      sentences = new Array(this.text.sentences.length);
      this.known.set(kind, sentences);
    }
    const hits = this.text.hitsIn(sentence);
    const known = sentences[sentence];
    if (known?.hits === hits.length) return known.anchors;
    const anchors: Anchor[] = [];
    for (const hit of hits) for (const part of parts.get(hit.term) ?? []) anchors.push({ hit, part });
    sentences[sentence] = { hits: hits.length, anchors };
    return anchors;
  }
}

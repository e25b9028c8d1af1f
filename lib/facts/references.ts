import type { Language } from '../lang/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Entity, FactSet } from './fact-set.ts';
import type { CompiledNear, Reference } from './language-index.ts';
import { phrasesFor } from './localized.ts';
import type { Phrasebook } from './phrasebook.ts';

const NONE: ReadonlySet<number> = new Set();

/** Turns the references of one set into terms. */
export class References {
  private readonly byKind = new Map<string, number[]>();
  /** By names that mean something in the set alone. */
  private readonly terms = new Map<string, number>();
  private readonly lexicon: Lexicon;
  private readonly versionTerms: Map<string, number[]>;
  /** By what was read: facts ask for the same again and again. */
  private readonly known = new Map<string, Reference>();
  private readonly knownNear = new Map<string, CompiledNear>();

  constructor(
    set: FactSet,
    lexicon: Lexicon,
    { lang }: Language,
    book: Phrasebook,
    entities: Map<number, { set: FactSet; id: string; entity: Entity }>,
    versionTerms: Map<string, number[]>,
  ) {
    this.lexicon = lexicon;
    this.versionTerms = versionTerms;
    for (const [id, entity] of Object.entries(set.entities)) {
      const term = this.term(id);
      entities.set(term, { set, id, entity });
      const others = this.byKind.get(entity.kind);
      if (others) others.push(term);
      else this.byKind.set(entity.kind, [term]);
    }
    const programs = set.programs?.(lang);
    if (programs) {
      lexicon.addSorted(programs, (id) => this.term(id));
      return;
    }
    for (const [id, { names }] of Object.entries(set.entities))
      book.add(this.term(id), phrasesFor(names, lang));
    for (const [id, cue] of Object.entries(set.cues)) book.add(this.term(id), phrasesFor(cue, lang));
  }

  term(name: string): number {
    const known = this.terms.get(name);
    if (known !== undefined) return known;
    const term = this.lexicon.anotherTerm();
    this.terms.set(name, term);
    return term;
  }

  read(reference: string): Reference {
    if (reference.startsWith('$')) return this.byKind.get(reference.slice(1)) ?? [];
    const term = this.term(reference);
    if (reference.startsWith('=')) {
      const terms = this.versionTerms.get(reference.slice(1)) ?? [];
      if (!terms.includes(term)) this.versionTerms.set(reference.slice(1), [...terms, term]);
    }
    return [term];
  }

  near(entries: readonly string[]): CompiledNear[] {
    return entries.map((entry) => {
      const known = this.knownNear.get(entry) ?? this.nearOf(entry);
      this.knownNear.set(entry, known);
      return known;
    });
  }

  private nearOf(entry: string): CompiledNear {
    const weak = entry.startsWith('?');
    const [anchor = '', ...others] = (weak ? entry.slice(1) : entry).split(' & ');
    const also = others.filter((one) => !one.startsWith('@'));
    const relations = others.filter((one) => one.startsWith('@')).flatMap((one) => one.split(' | '));
    return {
      anchor: this.anyOf(anchor),
      also: also.map((one) => this.anyOf(one)),
      measured: also.map((one) => one.startsWith('#') || one.startsWith('=')),
      relations: relations.length ? new Set(relations.map((one) => one.trim().slice(1))) : undefined,
      weak,
    };
  }

  /** `a | b` */
  anyOf(entry: string): Reference {
    const known =
      this.known.get(entry) ??
      (entry.includes(' | ')
        ? entry.split(' | ').flatMap((one) => this.read(one.trim()))
        : this.read(entry.trim()));
    this.known.set(entry, known);
    return known;
  }

  /** All terms of some entries; one set for all that have none. */
  setOf(entries: readonly string[] = []): ReadonlySet<number> {
    return entries.length === 0 ? NONE : new Set(entries.flatMap((entry) => this.anyOf(entry)));
  }
}

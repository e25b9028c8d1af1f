import type { ClaimText, PlacedHit } from './claim-text.ts';
import { type NewSubject, PARTS, type Place, SubjectPhrases } from './subject-phrases.ts';

/** What the two commas round an insertion part, a joint or two besides: "A bank, it is said, …". */
const INSERTION = 2.5;

/** Finds where a text turns to others than those whom facts are about. */
export class NewSubjects {
  private readonly text: ClaimText;
  private readonly phrases: SubjectPhrases;

  constructor(text: ClaimText) {
    this.text = text;
    this.phrases = new SubjectPhrases(text);
  }

  /**
   * Whether the clause of the pivot has such a subject, and none of those whom the fact is about stands in it: "A chip
   * maker in Seoul bans it from August"; or the sentence names nobody and the one before it is about such a subject.
   */
  take(sentence: number, ours: ReadonlySet<number>, own: readonly PlacedHit[], pivot: Place): boolean {
    const subjects = this.phrases.of(sentence);
    if (own.length === 0 && this.mayGoOn(sentence) && this.goesOn(sentence, ours)) return true;
    return subjects.some(
      (subject) =>
        subject.token < pivot.token &&
        subject.nextToken <= pivot.token &&
        this.isNobodys(subject, ours, pivot) &&
        this.reaches(subject, pivot) &&
        own.every((hit) => hit.token < subject.token || !this.reaches(subject, hit)),
    );
  }

  /** A sentence opens with such a subject, which is nobody of those whom the incident is known by. */
  openSentence(sentence: number, topic: ReadonlySet<number>): boolean {
    return this.phrases
      .of(sentence)
      .some(
        ({ opensSentence, known, further, body }) =>
          opensSentence &&
          (further || body ? known.every(({ term }) => !topic.has(term)) : known.length === 0),
      );
  }

  /** Whether the clause of a place, of such a sentence, opens with such a subject: "…; a gang in Minsk sent 2 million". */
  openClause(sentence: number, topic: ReadonlySet<number>, place: Place): boolean {
    const leads = this.text.wordsIn(sentence, 'another').some((hit) => this.leads(hit, place));
    if (leads) return true;
    return this.phrases
      .of(sentence)
      .some(
        (subject) =>
          this.reaches(subject, place) &&
          (subject.further || subject.body
            ? subject.known.every(({ term }) => !topic.has(term))
            : subject.known.length === 0),
      );
  }

  /** "In July a bank …": a time right before the subject of its clause. */
  private leads(subject: Place, place: Place): boolean {
    const between = subject.token - place.nextToken;
    return (
      between >= 0 && between <= 1 && this.text.breaksBetween(place.nextToken - 1, subject.token) < PARTS
    );
  }

  /** Nothing that facts have words for stands in it, or it is a body of its own and none of ours. */
  private isNobodys({ known, body }: NewSubject, ours: ReadonlySet<number>, pivot: Place): boolean {
    return known.every((hit) => hit.token === pivot.token || (body && !ours.has(hit.term)));
  }

  private reaches(subject: NewSubject, place: Place): boolean {
    if (place.token < subject.token) return false;
    const breaks = this.text.breaksBetween(subject.nextToken - 1, place.token);
    return breaks < 1 || (subject.opensSentence && breaks <= INSERTION);
  }

  /** The sentence before, in the same block, opens with such a subject and names none of ours. */
  private goesOn(sentence: number, ours: ReadonlySet<number>): boolean {
    const before = sentence - 1;
    return (
      this.phrases
        .of(before)
        .some(({ opensSentence, known, body }) => opensSentence && (body || known.length === 0)) &&
      !this.text.hitsIn(before).some(({ term }) => ours.has(term))
    );
  }

  private mayGoOn(sentence: number): boolean {
    const { sentences } = this.text;
    return sentence > 0 && sentences[sentence - 1]!.block === sentences[sentence]!.block;
  }
}

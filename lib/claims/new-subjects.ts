import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT, LETTER } from '../text/characters.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

/** Words at most of a noun phrase behind its article that are looked at. */
const PHRASE_WORDS = 4;
/** Words at most before a subject that opens its clause: "Now a bank". */
const OPENING_WORDS = 1;
/** What the two commas round an insertion part, a joint or two besides: "A bank, it is said, …". */
const INSERTION = 2.5;
/** As much as a word such as "and" parts at least. */
const PARTS = 0.5;

/** Words with which such a subject begins. */
const OPENERS = ['indefinite', 'another', 'organisation'] as const;

/** Words that end a noun phrase besides the commonest of the language. */
const BEHIND: ReadonlySet<GeneralTerm | undefined> = new Set<GeneralTerm>([
  'from',
  'since',
  'until',
  'by',
  'before',
  'after',
  'on',
  'in-time',
  'not',
  'may',
  'if',
]);
/** A phrase that begins with one of them tells a time or a number: "a week later", "a hundred". */
const MEASURES: ReadonlySet<GeneralTerm | undefined> = new Set<GeneralTerm>([
  'day',
  'week',
  'month',
  'year',
  'one',
  'nearly',
  'about',
  'over',
  'percent',
  'version',
]);

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/** A noun phrase that opens a clause and brings up somebody who has not been spoken of. */
interface NewSubject extends Place {
  /** It opens the whole sentence. */
  readonly opensSentence: boolean;
  /** One more of its kind: "a second letter". */
  readonly further: boolean;
  /** Names and cues of fact sets in it: it may be about those after all. */
  readonly known: readonly PlacedHit[];
}

/** Finds where a text turns to others than those whom facts are about; what a sentence brings up is read once. */
export class NewSubjects {
  private readonly text: ClaimText;
  private readonly bySentence = new Map<number, readonly NewSubject[]>();

  constructor(text: ClaimText) {
    this.text = text;
  }

  /**
   * Whether the clause of the pivot has such a subject, and none of those whom the fact is about stands in it: "A chip
   * maker in Seoul bans it from August"; or the sentence names nobody and the one before it is about such a subject.
   */
  take(sentence: number, ours: ReadonlySet<number>, own: readonly PlacedHit[], pivot: Place): boolean {
    const subjects = this.of(sentence);
    if (subjects.length === 0 && !this.mayGoOn(sentence)) return false;
    if (subjects.length === 0) return own.length === 0 && this.goesOn(sentence, ours);
    return subjects.some(
      (subject) =>
        subject.token < pivot.token &&
        subject.nextToken <= pivot.token &&
        subject.known.every((hit) => hit.token === pivot.token) &&
        this.reaches(subject, pivot) &&
        own.every((hit) => hit.token < subject.token || !this.reaches(subject, hit)),
    );
  }

  /** A sentence opens with such a subject, which is nobody of those whom the incident is known by. */
  openSentence(sentence: number, topic: ReadonlySet<number>): boolean {
    return this.of(sentence).some(
      ({ opensSentence, known, further }) =>
        opensSentence && (further ? known.every(({ term }) => !topic.has(term)) : known.length === 0),
    );
  }

  /** Whether the clause of a place, of such a sentence, opens with such a subject: "…; a gang in Minsk sent 2 million". */
  openClause(sentence: number, topic: ReadonlySet<number>, place: Place): boolean {
    const leads = this.text.wordsIn(sentence, 'another').some((hit) => this.leads(hit, place));
    if (leads) return true;
    return this.of(sentence).some(
      (subject) =>
        this.reaches(subject, place) &&
        (subject.further ? subject.known.every(({ term }) => !topic.has(term)) : subject.known.length === 0),
    );
  }

  /** "In July a bank …": a time right before the subject of its clause. */
  private leads(subject: Place, place: Place): boolean {
    const between = subject.token - place.nextToken;
    return (
      between >= 0 && between <= 1 && this.text.breaksBetween(place.nextToken - 1, subject.token) < PARTS
    );
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
      this.of(before).some(({ opensSentence, known }) => opensSentence && known.length === 0) &&
      !this.text.hitsIn(before).some(({ term }) => ours.has(term))
    );
  }

  private mayGoOn(sentence: number): boolean {
    const { sentences } = this.text;
    return sentence > 0 && sentences[sentence - 1]!.block === sentences[sentence]!.block;
  }

  private of(sentence: number): readonly NewSubject[] {
    const known = this.bySentence.get(sentence);
    if (known) return known;
    const found: NewSubject[] = [];
    const hits = OPENERS.some((term) => this.text.says(sentence, term)) ? this.text.hitsIn(sentence) : [];
    for (const hit of hits) {
      const term = this.text.reading.generalTermOf(hit);
      if (term !== 'indefinite' && term !== 'another' && !this.opensName(sentence, hit)) continue;
      if (hits.some((other) => other.start === hit.start && other.end > hit.end && this.opens(other)))
        continue;
      const subject = this.subjectAt(sentence, hits, hit);
      if (subject) found.push(subject);
    }
    this.bySentence.set(sentence, found);
    return found;
  }

  /** "The city of Bern": a name that nothing else is known by stands right behind the sort of body. */
  private opensName(sentence: number, hit: PlacedHit): boolean {
    const { reading, sentences } = this.text;
    if (reading.generalTermOf(hit) !== 'organisation') return false;
    const { nextToken } = hit;
    if (nextToken >= sentences[sentence]!.nextToken || !/^\p{Lu}\p{Ll}/u.test(reading.word(nextToken)))
      return false;
    return !this.text.hitsIn(sentence).some((other) => other.token === nextToken && reading.isOfSet(other));
  }

  private opens(hit: PlacedHit): boolean {
    const term = this.text.reading.generalTermOf(hit);
    return term === 'indefinite' || term === 'another';
  }

  private subjectAt(
    sentence: number,
    hits: readonly PlacedHit[],
    article: PlacedHit,
  ): NewSubject | undefined {
    const place = this.placeOf(sentence, hits, article.token);
    if (!place) return undefined;
    const nextToken = this.phraseEnd(sentence, hits, article);
    const alone = this.text.reading.generalTermOf(article) !== 'indefinite';
    if (nextToken === article.nextToken && !alone) return undefined;
    const inside = hits.filter((hit) => hit.token >= article.token && hit.token < nextToken);
    if (inside.some((hit) => this.text.reading.generalTermOf(hit) === 'teller')) return undefined;
    if (this.measures(inside, article)) return undefined;
    return {
      token: article.token,
      // The word behind an article is the subject itself, not what is said of it.
      nextToken: alone ? article.nextToken : article.nextToken + 1,
      opensSentence: place === 'sentence',
      further: alone || inside.some((hit) => this.isAnotherOne(hit, article)),
      known: inside.filter((hit) => this.text.reading.isOfSet(hit)),
    };
  }

  private isAnotherOne(hit: PlacedHit, { token }: Place): boolean {
    return hit.token === token && this.text.reading.generalTermOf(hit) === 'another-one';
  }

  /** What a noun phrase that begins at a token opens, if anything. */
  private placeOf(
    sentence: number,
    hits: readonly PlacedHit[],
    token: number,
  ): 'sentence' | 'clause' | undefined {
    const { text } = this;
    const { token: first } = text.sentences[sentence]!;
    let start = token;
    while (start > first && text.breaksBetween(start - 2, start - 1) < PARTS) start--;
    const before = hits.filter((hit) => hit.token < token);
    if (before.some((hit) => hit.token >= start && text.reading.isOfSet(hit))) return undefined;
    let words = 0;
    for (let i = start; i < token; i++)
      if (
        text.reading.tokens.kind[i] === LETTER &&
        !before.some((hit) => hit.token <= i && i < hit.nextToken)
      )
        words++;
    if (words > OPENING_WORDS) return undefined;
    if (start === first) return 'sentence';
    // Behind a comma or colon it may stand beside what has just been named: "Zeta, a tool".
    const beside = /^[,，、:：]$/.test(text.reading.word(start - 1));
    return beside && before.some((hit) => text.reading.isOfSet(hit)) ? undefined : 'clause';
  }

  private phraseEnd(sentence: number, hits: readonly PlacedHit[], article: PlacedHit): number {
    const { reading, sentences } = this.text;
    const { reach } = reading.tokens;
    const common = reading.language.common;
    const end = sentences[sentence]!.nextToken;
    for (let i = article.nextToken; i < end; i++) {
      if (reach[i]! - reach[article.nextToken - 1]! > PHRASE_WORDS) return i;
      if (this.text.breaksBetween(i - 1, i) > 0 || common.includes(reading.word(i).toLowerCase())) return i;
      if (hits.some((hit) => hit.token === i && BEHIND.has(reading.generalTermOf(hit)))) return i;
      // "A further 20,000"
      if (reading.tokens.kind[i] === DIGIT) return i;
    }
    return end;
  }

  private measures(inside: readonly PlacedHit[], article: PlacedHit): boolean {
    const { reading } = this.text;
    const { reach, kind } = reading.tokens;
    const near = (token: number): boolean => reach[token]! - reach[article.nextToken - 1]! <= 2;
    const digits = [article.nextToken, article.nextToken + 1].some(
      (token) => kind[token] === DIGIT && kind[token - 1] === LETTER,
    );
    return (
      digits ||
      inside.some(
        (hit) =>
          hit.token >= article.nextToken &&
          near(hit.token) &&
          (MEASURES.has(reading.generalTermOf(hit)) || reading.isNumber(hit)),
      )
    );
  }
}

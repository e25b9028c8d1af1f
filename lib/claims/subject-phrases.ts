import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT, LETTER } from '../text/characters.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

/** Words at most of a noun phrase behind its article that are looked at. */
const PHRASE_WORDS = 4;
/** Words at most before a subject that opens its clause: "Now a bank". */
const OPENING_WORDS = 1;
/** As much as a word such as "and" parts at least. */
export const PARTS = 0.5;

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

/** Where something stands, in tokens. */
export interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/** A noun phrase that opens a clause and brings up somebody who has not been spoken of. */
export interface NewSubject extends Place {
  /** It opens the whole sentence. */
  readonly opensSentence: boolean;
  /** One more of its kind: "a second letter". */
  readonly further: boolean;
  /** It is a firm or body of its own: what fact sets have words for in it ("a Seoul chip maker") does not make it theirs. */
  readonly body: boolean;
  /** Names and cues of fact sets in it: it may be about those after all. */
  readonly known: readonly PlacedHit[];
}

/** Finds the noun phrases that bring up somebody new; those of a sentence are read once. */
export class SubjectPhrases {
  private readonly text: ClaimText;
  private readonly bySentence = new Map<number, readonly NewSubject[]>();

  constructor(text: ClaimText) {
    this.text = text;
  }

  /** Those of a sentence, in the order of the text. */
  of(sentence: number): readonly NewSubject[] {
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
      body: this.namesBody(inside, article),
      known: inside.filter((hit) => this.text.reading.isOfSet(hit)),
    };
  }

  /** "A Seoul chip maker", where "a company ban" and "a company-wide ban" name something else. */
  private namesBody(inside: readonly PlacedHit[], article: PlacedHit): boolean {
    const { reading } = this.text;
    return inside.some(
      (hit) =>
        hit.token > article.nextToken &&
        reading.generalTermOf(hit) === 'firm' &&
        reading.word(hit.nextToken) !== '-',
    );
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
    // A single ideograph, as in a date, names nobody.
    const names = (hit: PlacedHit): boolean => text.reading.isOfSet(hit) && hit.end - hit.start > 1;
    if (before.some((hit) => hit.token >= start && names(hit))) return undefined;
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
    return beside && before.some(names) ? undefined : 'clause';
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

import type { GeneralTerm } from '../lang/language.ts';
import { type Span, within } from '../text/span.ts';
import type { ClaimText } from './claim-text.ts';

/** The general words of a text that count towards a stance: those of the editor's notes do not. */
export class StanceWords {
  private readonly text: ClaimText;
  private readonly notes: readonly Span[];

  constructor(text: ClaimText) {
    this.text = text;
    this.notes = editorialNotes(text.reading.text);
  }

  /** Whether the words stand in a note of the editor's. */
  noted(words: Span): boolean {
    return (
      this.notes.length > 0 && this.notes.some((note) => note.start <= words.start && words.end <= note.end)
    );
  }

  /**
   * Whether a sentence has such a word.
   * @param besides words whose own parts do not count.
   */
  has(sentence: number, term: GeneralTerm, besides?: Span): boolean {
    const hits = this.text.hitsIn(sentence);
    return this.text.wordsIn(sentence, term).some(
      (hit) =>
        !this.noted(hit) &&
        !(besides && within(hit, besides)) &&
        // "Made up of" says of nothing that it is made up.
        !(
          term === 'wrong' &&
          hits.some(
            (other) =>
              coveredAtStart(hit, other) && this.text.reading.generalTermOf(other) === 'not-negating',
          )
        ),
    );
  }
}

/** Within the other, or begun by it: 没有写 in 有没有写. */
function coveredAtStart(hit: Span, other: Span): boolean {
  return within(hit, other) || (other.start < hit.start && hit.start < other.end);
}

/** "[TK: check this]": words in square brackets are the editor's, unless they are a mere reference such as [1]. */
function editorialNotes(text: string): Span[] {
  const notes: Span[] = [];
  for (const match of text.matchAll(/\[[^[\]\n]{8,400}\](?!\()/g))
    notes.push({ start: match.index, end: match.index + match[0].length });
  return notes;
}

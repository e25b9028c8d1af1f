import type { Language } from '../lang/language.ts';
import { cleanText } from '../text/clean.ts';
import type { Lexicon } from '../text/lexicon.ts';

/** Phrases to be added to a lexicon, folded all at once: folding each by itself would take longer than adding it. */
export class Phrasebook {
  private readonly terms: number[] = [];
  private readonly phrases: string[] = [];

  add(term: number, phrases: readonly string[]): void {
    for (const phrase of phrases) {
      this.terms.push(term);
      this.phrases.push(phrase);
    }
  }

  fill(lexicon: Lexicon, { variants }: Language): void {
    const folded = cleanText(this.phrases.join('\n'), variants).folded.split('\n');
    folded.forEach((phrase, i) => {
      lexicon.add(this.terms[i]!, phrase);
    });
  }
}

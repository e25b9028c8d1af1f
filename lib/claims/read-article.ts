import type { LanguageIndex } from '../facts/language-index.ts';
import type { ArticleText, TextBlock } from '../text/article-text.ts';
import { type CleanText, cleanText } from '../text/clean.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { Reading } from '../values/reading.ts';
import { ClaimText } from './claim-text.ts';
import { Masks } from './masks.ts';
import { type Topic, topicsOf } from './topic.ts';
import { withoutWordsInNames } from './words-in-names.ts';

/** An article as claims are looked for in it. Spans count in the levelled text; `clean` leads back to the source. */
export interface ReadArticle {
  readonly clean: CleanText;
  readonly text: ClaimText;
  readonly masks: Masks;
  /** Of each loaded set, where the text is about its incident. */
  readonly topics: ReadonlyMap<unknown, Topic>;
}

/** Finds names, cues and general words, sentences, and what the passages are about. */
export function readArticle(
  article: ArticleText,
  index: LanguageIndex,
  clean: CleanText,
  tokens: Tokens,
): ReadArticle {
  const hits = withoutWordsInNames(index.lexicon.find(clean.folded, tokens), index, clean.text);
  const reading = new Reading(clean.text, clean.folded, tokens, hits, index.language, index.meanings);
  const masks = new Masks(article, clean, reading.compounds);
  const text = new ClaimText(reading, levelled(article.blocks, clean), (span) => masks.hidesCode(span));
  const titled = termsOf(article.title, index);
  const topics = topicsOf(text, index.sets, ({ topic }) => titled.some((term) => topic.has(term)));
  return { clean, text, masks, topics };
}

/** The names and cues in a title. */
function termsOf(title: string | undefined, index: LanguageIndex): readonly number[] {
  if (title === undefined) return [];
  const { text, folded } = cleanText(title, index.language.variants);
  return index.lexicon.find(folded, tokenize(text)).map(({ term }) => term);
}

function levelled(blocks: readonly TextBlock[], clean: CleanText): TextBlock[] {
  return blocks.map((block) => ({
    ...block,
    start: clean.fromSource(block.start),
    end: clean.fromSource(block.end),
  }));
}

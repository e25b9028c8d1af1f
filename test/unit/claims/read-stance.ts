import { ClaimText } from '../../../lib/claims/claim-text.ts';
import { deniedBehind } from '../../../lib/claims/negation.ts';
import { type Stance, Stances } from '../../../lib/claims/stance.ts';
import { compileLanguage } from '../../../lib/facts/language-index.ts';
import { languageFor } from '../../../lib/lang/languages.ts';
import { cleanText } from '../../../lib/text/clean.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import type { Span } from '../../../lib/text/span.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { Reading } from '../../../lib/values/reading.ts';

/** The stance of an article of one paragraph towards the words in braces: `The ban is not {immediate}.` is `denied`. */
export function readStance(marked: string, lang: string): Stance {
  const { stances, sentence, words } = placed(marked, lang);
  return stances.of(sentence, words);
}

/** Whether a negation behind the words in braces reaches back to them. */
export function isNegatedBehind(marked: string, lang: string): boolean {
  const { text, sentence, words } = placed(marked, lang);
  return deniedBehind(text, sentence, words);
}

function placed(
  marked: string,
  lang: string,
): { text: ClaimText; stances: Stances; sentence: number; words: Span } {
  const language = languageFor(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const article = readMarkdown(marked.replace(/[{}]/g, ''));
  const { lexicon, meanings } = compileLanguage([], language);
  const clean = cleanText(article.text, language.variants);
  const tokens = tokenize(clean.text);
  const hits = lexicon.find(clean.folded, tokens);
  const reading = new Reading(clean.text, clean.folded, tokens, hits, language, meanings);
  const text = new ClaimText(reading, article.blocks, () => false);
  const words = { start: clean.fromSource(start), end: clean.fromSource(end) };
  return { text, stances: new Stances(text), sentence: text.sentenceOf(words), words };
}

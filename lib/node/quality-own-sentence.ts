import { languageFor } from '../lang/languages.ts';
import type { ArticleText } from '../text/article-text.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';

/** A text in which one sentence of a paragraph is a paragraph of its own, and where an offset of the text lies in it. */
export interface SetApart {
  readonly text: string;
  /** The new place of the offset that was asked for. */
  readonly start: number;
}

/**
 * Sets the sentence that an offset lies in apart from the sentences beside it: what it says of its own, and by the heading
 * or question above it, remains. Undefined where it stands alone, or in a list, table or heading.
 */
export function setApart({ text, blocks, lang = '' }: ArticleText, start: number): SetApart | undefined {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const language = languageFor(lang);
  if (block?.kind !== 'paragraph' || !language) return undefined;
  const { abbreviations, common } = language;
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, [block], new Set(abbreviations), new Set(common));
  const own = sentences.find((one) => one.start <= start && start < one.end);
  if (!own || sentences.length < 2) return undefined;
  const before = text.slice(0, own.start).trimEnd();
  const sentence = text.slice(own.start, own.end);
  const behind = text.slice(own.end).trimStart();
  const gap = before === '' ? '' : '\n\n';
  const lead = sentence.length - sentence.trimStart().length;
  return {
    text: `${before}${gap}${sentence.trim()}\n\n${behind}`,
    start: before.length + gap.length + (start - own.start - lead),
  };
}

import type { ArticleText } from '../text/article-text.ts';
import { readMarkdown } from '../text/markdown.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type PlainMarkdown, plainMarkdown } from './plain-markdown.ts';

/** What the engine finds: findings, and what does not fit the rest of the text. */
interface Found extends Span {
  readonly quote: string;
  readonly other?: Span;
}

/** A draft as the engine reads it, and the way back. */
export interface DraftArticle {
  readonly article: ArticleText;
  /** What was found in the article, with its span, its words, and the other place that it speaks of, in the draft. */
  inDraft<T extends Found>(found: T): T;
}

/** What the person has set counts before what the draft's own front matter says. */
export function draftArticle({
  text,
  published,
  lang,
}: Pick<Draft, 'text' | 'published' | 'lang'>): DraftArticle {
  const plain = plainMarkdown(text);
  const article = readMarkdown(plain.text);
  return {
    article: { ...article, ...(published !== '' && { published }), ...(lang !== '' && { lang }) },
    inDraft: (found) => {
      const { start, end } = spanIn(plain, found);
      const { other } = found;
      return {
        ...found,
        start,
        end,
        quote: text.slice(start, end),
        ...(other && { other: spanIn(plain, other) }),
      };
    },
  };
}

function spanIn(plain: PlainMarkdown, span: Span): Span {
  const start = plain.toSource(span.start);
  return { start, end: Math.max(start, plain.toSourceEnd(span.end)) };
}

import type { ArticleText } from '../text/article-text.ts';
import { readMarkdown } from '../text/markdown.ts';
import type { Finding } from '../verdict/finding.ts';
import type { Draft } from './draft.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** A draft as the engine reads it, and the way back. */
export interface DraftArticle {
  readonly article: ArticleText;
  /** A finding with its span and words in the draft. */
  inDraft(finding: Finding): Finding;
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
    inDraft: (finding) => {
      const start = plain.toSource(finding.start);
      const end = Math.max(start, plain.toSourceEnd(finding.end));
      return { ...finding, start, end, quote: text.slice(start, end) };
    },
  };
}

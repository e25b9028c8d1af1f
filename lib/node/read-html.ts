import { parseHTML } from 'linkedom';
import { articleText } from '../dom/article-text.ts';
import { type Article, extractArticle } from '../dom/extract-article.ts';
import type { ArticleText } from '../text/article-text.ts';

/** An article read from the markup of a page. */
export interface HtmlArticle {
  readonly article: ArticleText;
  readonly how: Article['how'];
}

/**
 * Reads the article in a page's markup as the extension reads it in a browser; scripts do not run and frames are
 * not loaded. Nothing is returned for markup without a line of prose. Markup is never refused: what is broken is
 * read as far as a parser gets.
 *
 * @param now bounds the publication dates that are believed.
 */
export function readHtml(html: string, now: Date = new Date()): HtmlArticle | undefined {
  const article = extractArticle(parsePage(html), now);
  return article && { article: articleText(article).article, how: article.how };
}

/** A document of the markup, with the root element that the parser leaves out where the markup does. */
export function parsePage(html: string): Document {
  const markup = html.replace(/^\ufeff/, '');
  const whole = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html>${withBody(markup)}</html>`;
  return parseHTML(whole).document as unknown as Document;
}

function withBody(markup: string): string {
  return /<body[\s>]/i.test(markup) ? markup : `<body>${markup}</body>`;
}

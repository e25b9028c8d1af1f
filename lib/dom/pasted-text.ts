import { htmlMarkdown } from './html-markdown.ts';

/**
 * What is pasted, as Markdown where its HTML has headings, lists, links, quotations or tables.
 *
 * @returns undefined where the plain text says the same: it is better off without a detour.
 */
export function pastedText(html: string, plain: string): string | undefined {
  if (html.trim() === '') return undefined;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const structured = 'h1, h2, h3, h4, h5, h6, li, a[href], blockquote, table, [style*="mso-list"]';
  if (plain !== '' && !body.querySelector(structured)) return undefined;
  return htmlMarkdown(body);
}

import type { ArticleText } from '../text/article-text.ts';
import type { CleanText } from '../text/clean.ts';
import type { Span } from '../text/span.ts';

/** Addresses and file names: words in them are not claims. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[\w.-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w])[\w.-]*[\w-]\.(?:html?|php|aspx?|js|mjs|ts|py|rb|go|rs|sh|exe|dmg|pkg|msi|deb|rpm|apk|tgz|zip|gz|tar|pdf|docx?|xlsx?|pptx?|csv|json|ya?ml|toml|xml|txt|log|md|png|jpe?g|svg|gif|mp[34])(?![\w])/gi;

/** Stretches of the levelled text that are read over: inline code, addresses, file names. In order of their starts. */
export class Masks {
  private readonly spans: readonly Span[];

  /** @param compounds where addresses can be, as `lib/text/compounds.ts` finds them. */
  constructor(article: ArticleText, clean: CleanText, compounds: readonly Span[]) {
    const spans: Span[] = (article.verbatim ?? []).map(({ start, end }) => ({
      start: clean.fromSource(start),
      end: clean.fromSource(end),
    }));
    for (const { start, end } of compounds)
      for (const match of clean.text.slice(start, end).matchAll(ADDRESSES))
        spans.push({ start: start + match.index, end: start + match.index + match[0].length });
    this.spans = spans.sort((a, b) => a.start - b.start);
  }

  /** The stretch that holds a place; stretches do not nest by more than a few. */
  at(offset: number): Span | undefined {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - 4); i--)
      if (offset < this.spans[i]!.end) return this.spans[i];
    return undefined;
  }

  hides(span: Span): boolean {
    return this.at(span.start) !== undefined;
  }

  /** A code word may stand alone in inline code: `HTTP_PROXY`. */
  hidesCode(span: Span): boolean {
    const mask = this.at(span.start);
    return mask !== undefined && mask.end - mask.start > span.end - span.start + 2;
  }
}

import type { ArticleText } from '../text/article-text.ts';
import type { CleanText } from '../text/clean.ts';
import type { Span } from '../text/span.ts';

/** Addresses and file names: words in them are not claims. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[\w.-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w])[\w.-]*[\w-]\.(?:html?|php|aspx?|js|mjs|ts|py|rb|go|rs|sh|exe|dmg|pkg|msi|deb|rpm|apk|tgz|zip|gz|tar|pdf|docx?|xlsx?|pptx?|csv|json|ya?ml|toml|xml|txt|log|md|png|jpe?g|svg|gif|mp[34])(?![\w])/gi;

/** The day in a dateline, which is that of the report: "BEIJING, July 9 (Agency) –", "Paris, 9 juillet –", "北京7月9日电". */
const DATELINE =
  /^(?:[*_]{1,2})?(?:\p{Lu}[\p{L}.'’-]*[ /]?){1,4}, (?:\p{L}+\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}+\.?)(?:,? \d{4})?[*_]{0,2} ?(?:\([^()\n]{1,40}\) ?)?(?:[–—]|- )|^[^\n，。、]{0,12}?\d{1,2}月\d{1,2}日(?:电|電|讯|訊)/u;

const DATELINE_LENGTH = 120;
/** What every dateline has. Most paragraphs lack it, and the pattern above takes long to compile. */
const PERHAPS_DATELINE = /, .*?[–—-]|月/s;

/** Stretches of the levelled text that are read over: inline code, addresses, file names, datelines. In order of their starts. */
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
    for (const block of article.blocks) {
      if (block.kind !== 'paragraph') continue;
      const start = clean.fromSource(block.start);
      const end = Math.min(clean.fromSource(block.end), start + DATELINE_LENGTH);
      const opening = clean.text.slice(start, end);
      const match = PERHAPS_DATELINE.test(opening) ? DATELINE.exec(opening) : null;
      if (match) spans.push({ start, end: start + match[0].length });
    }
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

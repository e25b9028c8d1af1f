import { check } from '../check.ts';
import { findInconsistencies } from '../consistency/consistency.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { checkedArticle } from '../report/checked-article.ts';
import type { CheckedArticle } from '../report/report.ts';
import { lineReader } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Baseline } from './check-baseline.ts';
import { htmlPlaces } from './html-places.ts';
import type { ReadFile } from './read-file.ts';

/** What texts are checked with. */
export interface Checking {
  readonly facts: FactIndex;
  /** Day of publication and language, in the place of what a text says itself. */
  readonly date?: string | undefined;
  readonly lang?: string | undefined;
  readonly baseline?: Baseline | undefined;
  /** Look for what does not fit the rest of the text, too. */
  readonly consistency?: boolean | undefined;
}

/** Checks a file that was read; `name` is what the person calls it. */
export function checkText(name: string, read: ReadFile, checking: Checking): CheckedArticle {
  const { facts, date, lang, baseline } = checking;
  const article = { ...read.article, ...(date && { published: date }), ...(lang && { lang }) };
  const result = check(article, facts);
  const inconsistencies = checking.consistency ? findInconsistencies(article, facts) : undefined;
  const inSource = result.findings.length || inconsistencies?.length ? sourceSpans(read) : () => undefined;
  const place = lineReader(read.source);
  return checkedArticle({
    name,
    article,
    result,
    extracted: read.extracted,
    guessed: read.guessed,
    mark: read.source.startsWith('\ufeff'),
    given: { published: date !== undefined, lang: lang !== undefined },
    inconsistencies,
    places: (words) => {
      const span = inSource(words);
      return span && place(span);
    },
    suppressed: (_, fingerprint) => baseline?.suppression(name, fingerprint),
  });
}

/** Where words of the article stand in the file; a .docx has no lines. */
function sourceSpans({ article, extracted, source, docx }: ReadFile): (span: Span) => Span | undefined {
  if (docx) return () => undefined;
  return extracted ? htmlPlaces(source, article) : (span) => span;
}

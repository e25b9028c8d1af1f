import type { CheckResult } from '../check.ts';
import { type Inconsistency, ruleOf } from '../consistency/inconsistency.ts';
import type { ArticleText } from '../text/article-text.ts';
import { lineReader, type Place } from '../text/lines.ts';
import { passageAround } from '../text/passage.ts';
import { sha256 } from '../text/sha256.ts';
import type { Span } from '../text/span.ts';
import { certainCorrection } from '../verdict/correction.ts';
import type { Finding } from '../verdict/finding.ts';
import type { CheckedArticle, ReportedInconsistency, Suppression } from './report.ts';

/** What the maker of a report knows of a text beside what was found in it. */
export interface Checked {
  readonly name: string;
  readonly url?: string | undefined;
  readonly article: ArticleText;
  readonly result: CheckResult;
  /** The text was taken out of a page or document. */
  readonly extracted: boolean;
  /** No article could be told from the rest of a page. */
  readonly guessed?: boolean;
  /** Its file begins with a byte order mark. */
  readonly mark?: boolean;
  readonly given?: { readonly published?: boolean; readonly lang?: boolean };
  /** What does not fit the rest of the text, where that was asked for. */
  readonly inconsistencies?: readonly Inconsistency[] | undefined;
  /** Of a text that was taken out of a file: where its words stand in the file. */
  readonly places?: (span: Span) => Place | undefined;
  readonly suppressed?: (found: Finding | Inconsistency, fingerprint: string) => Suppression | undefined;
}

/** A text and its findings as reports take them. */
export function checkedArticle(checked: Checked): CheckedArticle {
  const { name, url, article, result, extracted, given } = checked;
  const inText = extracted ? undefined : lineReader(article.text);
  const placeOf = checked.places ?? inText;
  const fingerprints = fingerprintsOf(
    article,
    result.findings.map((finding) => [finding, namesOf(finding)]),
  );
  return {
    name,
    ...(url !== undefined && { url }),
    article,
    extracted,
    guessed: checked.guessed ?? false,
    mark: checked.mark ?? (!extracted && article.text.startsWith('\ufeff')),
    given: { published: given?.published ?? false, lang: given?.lang ?? false },
    sha256: sha256(article.text),
    result,
    findings: result.findings.map((finding, i) => {
      const fingerprint = fingerprints[i]!;
      const place = placeOf?.(finding);
      const correction = certainCorrection(finding);
      const suppressed = checked.suppressed?.(finding, fingerprint);
      return {
        finding,
        fingerprint,
        ...(place && { place }),
        ...(correction && { correction }),
        ...(suppressed && { suppressed }),
      };
    }),
    ...(checked.inconsistencies && {
      inconsistencies: inconsistentIn(checked, placeOf),
    }),
  };
}

function inconsistentIn(
  { article, inconsistencies = [], suppressed: suppress }: Checked,
  placeOf: Checked['places'],
): ReportedInconsistency[] {
  const fingerprints = fingerprintsOf(
    article,
    inconsistencies.map((inconsistency) => [inconsistency, [ruleOf(inconsistency)]]),
  );
  return inconsistencies.map((inconsistency, i) => {
    const fingerprint = fingerprints[i]!;
    const place = placeOf?.(inconsistency);
    const suppressed = suppress?.(inconsistency, fingerprint);
    return { inconsistency, fingerprint, ...(place && { place }), ...(suppressed && { suppressed }) };
  });
}

/** Characters on either side of a claim that its fingerprint holds to. */
const NEIGHBOURS = 24;

/**
 * A name for each finding that stays when text is put in or taken out elsewhere, and when the fact set has a new
 * version. Findings that are alike in all of it are counted from the top.
 */
function fingerprintsOf(
  article: ArticleText,
  found: readonly (readonly [Span & { readonly quote: string }, names: readonly string[]])[],
): string[] {
  const met = new Map<string, number>();
  return found.map(([span, names]) => {
    const { before, after } = passageAround(article, span);
    const words = [before.slice(-NEIGHBOURS), span.quote, after.slice(0, NEIGHBOURS)].map(levelled);
    const key = JSON.stringify([...names, ...words]);
    const nth = (met.get(key) ?? 0) + 1;
    met.set(key, nth);
    return `${sha256(key).slice(0, 32)}:${nth}`;
  });
}

function namesOf({ factSet, fact, part, verdict }: Finding): string[] {
  return [factSet.split('@')[0]!, fact, part, verdict];
}

const levelled = (text: string): string => text.replace(/[\s…]+/g, ' ').trim();

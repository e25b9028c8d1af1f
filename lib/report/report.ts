import type { CheckResult } from '../check.ts';
import type { Inconsistency } from '../consistency/inconsistency.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Place } from '../text/lines.ts';
import type { Correction } from '../verdict/correction.ts';
import type { Finding } from '../verdict/finding.ts';
import type { Words } from '../words.ts';

/** What every report is made from: what was checked, against what, by which program. */
export interface Report {
  readonly program: Program;
  /** In which its sentences are written. */
  readonly words: Words;
  /** When it was made, ISO 8601 with time zone. */
  readonly made: string;
  /** All fact sets that were loaded, met or not. */
  readonly factSets: readonly ReportedSet[];
  readonly articles: readonly CheckedArticle[];
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
}

export interface Program {
  readonly name: string;
  readonly version: string;
}

/** What reports say of a fact set. */
export type ReportedSet = Pick<
  FactSet,
  'id' | 'version' | 'asOf' | 'title' | 'licence' | 'facts' | 'sources'
>;

/** One text that was checked, with what is needed to check it again. */
export interface CheckedArticle {
  /** Its file as the person named it (`-` for standard input), or the title of a page or draft. */
  readonly name: string;
  /** Of a page: its address. */
  readonly url?: string;
  readonly article: ArticleText;
  /** The text was taken out of a page or document: spans count in it, not in the file. */
  readonly extracted: boolean;
  /** No article could be told from the rest of a page: its main part or all of its text was read. */
  readonly guessed: boolean;
  /** Its file begins with a byte order mark, which places count as a character. */
  readonly mark: boolean;
  /** Day and language were set by the person, against what the text says or does not say of itself. */
  readonly given: { readonly published: boolean; readonly lang: boolean };
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly result: CheckResult;
  /** Those of `result`, in its order. */
  readonly findings: readonly ReportedFinding[];
  /** What does not fit the rest of the text; absent where that was not asked for. */
  readonly inconsistencies?: readonly ReportedInconsistency[];
}

export interface ReportedInconsistency {
  readonly inconsistency: Inconsistency;
  /** Where it stands in the file; absent where the file's own characters cannot be told. */
  readonly place?: Place;
  /** The same for the same words in later versions of the text, as long as the words next to them stay. */
  readonly fingerprint: string;
  /** Why it is not counted. */
  readonly suppressed?: Suppression;
}

export interface ReportedFinding {
  readonly finding: Finding;
  /** Where it stands in the file; absent where the file's own characters cannot be told. */
  readonly place?: Place;
  /** The same for the same claim in later versions of the text, as long as the words next to it stay. */
  readonly fingerprint: string;
  /** What can be put in without reading the sentence again. */
  readonly correction?: Correction;
  /** Why it is not counted. */
  readonly suppressed?: Suppression;
}

export interface Suppression {
  /** `ignored`: by the person; `baseline`: it was there before. */
  readonly kind: 'ignored' | 'baseline';
  readonly reason: string;
}

/** Findings that ask for somebody's eyes: refuted or disputed, and not put aside. */
export function open({ findings }: CheckedArticle): ReportedFinding[] {
  return findings.filter(
    ({ finding, suppressed }) =>
      !suppressed && (finding.verdict === 'refuted' || finding.verdict === 'disputed'),
  );
}

/** `some-incident@2026.11.1, as of 21 November 2026` needs the set behind a finding's `factSet`. */
export function setOf(report: Report, finding: Finding): ReportedSet | undefined {
  return report.factSets.find(({ id, version }) => `${id}@${version}` === finding.factSet);
}

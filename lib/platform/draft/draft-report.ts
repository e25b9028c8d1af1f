import { ruleOf } from '../../consistency/inconsistency.ts';
import { type Ignorable, ignoredBy } from '../../draft/draft-ignored.ts';
import { checkedArticle } from '../../report/checked-article.ts';
import type { CheckedArticle, Report } from '../../report/report.ts';
import { lineReader } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Words } from '../../words.ts';
import { browser } from '../browser.ts';
import { setsInUse } from '../fact-sets.ts';
import { readChoice, readSets } from '../fact-sets-storage.ts';
import type { DraftView } from './draft-session.ts';

/** What the person leaves out of a report. */
export interface ReportChoice {
  readonly agreeing: boolean;
  readonly ignored: boolean;
}

/** A report on the draft as it was last checked. @returns undefined where it has not been compared. */
export async function draftReport(
  words: Words,
  view: DraftView,
  choice: ReportChoice,
): Promise<Report | undefined> {
  const checked = checkedDraft(view);
  if (!checked) return undefined;
  const factSets = setsInUse(await readSets(await readChoice()));
  const findings = checked.findings.filter(
    ({ finding, suppressed }) =>
      (choice.agreeing || finding.verdict !== 'supported') && (choice.ignored || !suppressed),
  );
  const inconsistencies = checked.inconsistencies?.filter(({ suppressed }) => choice.ignored || !suppressed);
  return {
    words,
    program: { name: 'Errata', version: browser.runtime.getManifest().version },
    made: new Date().toISOString(),
    factSets,
    articles: [{ ...checked, findings, ...(inconsistencies && { inconsistencies }) }],
    problems: [],
  };
}

function checkedDraft({ draft, reply, hidden }: DraftView): CheckedArticle | undefined {
  if (!reply || !('result' in reply)) return undefined;
  const { result, read } = reply;
  const inDraft = new Map<Span, Ignorable>(
    result.findings.map((finding, at) => [finding, read.findings[at]!]),
  );
  const unfit = read.inconsistencies.map((each) => ({ ...each, fact: ruleOf(each) }));
  const ignored = ignoredBy<Ignorable>(
    read.draft.text,
    [...read.findings, ...unfit],
    [...new Set(hidden.values())],
  );
  (read.found ?? []).forEach((inconsistency, at) => {
    inDraft.set(inconsistency, unfit[at]!);
  });
  const place = lineReader(read.draft.text);
  return checkedArticle({
    name: draft.file?.name ?? read.article.title ?? 'draft',
    article: read.article,
    result,
    // Links and emphasis are taken out before the draft is read.
    extracted: read.article.text !== read.draft.text,
    given: { published: read.draft.published !== '', lang: read.draft.lang !== '' },
    inconsistencies: read.found,
    places: (finding) => {
      const own = inDraft.get(finding);
      return own && place(own);
    },
    suppressed: (finding) => {
      const own = inDraft.get(finding);
      const item = own && ignored.get(own);
      return item && { kind: 'ignored', reason: item.reason };
    },
  });
}

import { ruleOf } from '../../consistency/inconsistency.ts';
import { type Ignorable, ignoredBy } from '../../draft/draft-ignored.ts';
import { checkedArticle } from '../../report/checked-article.ts';
import type { CheckedArticle } from '../../report/report.ts';
import { lineReader } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { DraftView } from './draft-view.ts';

/** The draft as it was last checked, for reports; undefined where it was not. */
export function checkedDraft({ draft, reply, hidden }: DraftView): CheckedArticle | undefined {
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

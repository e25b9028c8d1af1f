import { checkedArticle } from '../../report/checked-article.ts';
import type { CheckedArticle } from '../../report/report.ts';
import { askArticle } from '../ask-page.ts';
import { reasonFor } from '../ignoring.ts';
import { loadSettings } from '../settings-storage.ts';
import type { CheckedOutcome } from './panel-words.ts';

/** The article in a tab as it was checked, for reports; undefined where the page has gone on to another text since. */
export async function checkedPage(
  tab: number,
  { result, ignored, guessed, article: shown }: CheckedOutcome,
): Promise<CheckedArticle | undefined> {
  const [read, settings] = await Promise.all([askArticle(tab), loadSettings()]);
  if (!read) return undefined;
  const { article, url } = read;
  const { findings } = result;
  if (!findings.every(({ start, end, quote }) => article.text.slice(start, end) === quote)) return undefined;
  const aside = new Map<object, number>(ignored.map((index) => [findings[index]!, index]));
  return checkedArticle({
    name: article.title ?? url,
    url,
    article,
    result,
    extracted: true,
    guessed,
    suppressed: (found) => {
      const index = aside.get(found);
      if (index === undefined) return undefined;
      const finding = findings[index]!;
      return { kind: 'ignored', reason: reasonFor(settings, finding, url, shown?.passages[index]) };
    },
  });
}

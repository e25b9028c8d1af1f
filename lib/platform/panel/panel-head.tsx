import { dateWords } from '../../words.ts';
import { siteOf } from '../settings-sites.ts';
import { useWords } from '../words-context.tsx';
import { headlineOf, isChecked, reachOf } from './panel-words.ts';
import type { FollowedTab } from './use-tab.ts';

/** Which article it is, or how things stand where none was checked. */
export function PanelHead({ followed: { result } }: { readonly followed: FollowedTab }) {
  const words = useWords();
  const outcome = result?.outcome;
  const checked = outcome && isChecked(outcome) ? outcome : undefined;
  const published = checked?.article?.published;
  const site = siteOf(result?.url);
  const reach = reachOf(words, outcome);
  return (
    <>
      <h1
        class="what"
        lang={checked?.article?.title === undefined ? undefined : checked.result.lang}
        dir="auto"
      >
        {headlineOf(words, outcome)}
      </h1>
      {checked && (site !== undefined || published !== undefined) && (
        <p class="faint">
          {site}
          {site !== undefined && published !== undefined && ' · '}
          {published !== undefined && <time dateTime={published}>{dateWords(words, published)}</time>}
        </p>
      )}
      {reach !== '' && <p class="hint reach">{reach}</p>}
    </>
  );
}

import { statusWords } from '../../dom/card-words.ts';
import type { Finding, FindingSource } from '../../verdict/finding.ts';
import { dateWords } from '../../words.ts';
import { WebLink } from '../options/web-link.tsx';
import { useWords } from '../words-context.tsx';

/** How well the fact is known, then its dated sources. */
export function FindingSources({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  return (
    <div class="sources">
      <h4>{statusWords(words, finding)}</h4>
      <ol>
        {finding.sources.map((source) => (
          <SourceItem key={`${source.url} ${source.title}`} source={source} />
        ))}
      </ol>
    </div>
  );
}

function SourceItem({ source }: { readonly source: FindingSource }) {
  const words = useWords();
  const { published, publisher, title, url, language, note } = source;
  const date = dateWords(words, published);
  return (
    <li>
      {published ? <time dateTime={published}>{date}</time> : <span class="when">{date}</span>}
      <span>
        <WebLink address={url}>{publisher}</WebLink>
        <cite lang={note === undefined ? language : undefined} dir="auto">
          {note ?? title}
        </cite>
      </span>
    </li>
  );
}

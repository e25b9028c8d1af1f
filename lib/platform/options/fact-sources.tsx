import { statusWords } from '../../dom/card-words.ts';
import type { Fact, FactSet, SourceRecord } from '../../facts/fact-set.ts';
import { dateWords } from '../../words.ts';
import { languageName } from '../language-name.ts';
import { useWords } from '../words-context.tsx';
import { relayedBy } from './fact-words.ts';
import { WebLink } from './web-link.tsx';

/** The dated sources of a fact, under how well it is known by them. */
export function FactSources({ set, fact }: { set: FactSet; fact: Fact }) {
  const words = useWords();
  const sources = fact.sources.flatMap((code) => {
    const source = set.sources[code];
    return source ? [{ code, source }] : [];
  });
  const known = sources.map(({ source: { publisher, title, language, kind } }) => ({
    publisher,
    title,
    language,
    kind,
  }));
  return (
    <div class="sources">
      <h4>{statusWords(words, { status: fact.status, sources: known })}</h4>
      <ol>
        {sources.map(({ code, source }) => (
          <SourceItem key={code} source={source} relays={relayedBy(words, set, code)} />
        ))}
      </ol>
    </div>
  );
}

function SourceItem({ source, relays }: { source: SourceRecord; relays: string | undefined }) {
  const words = useWords();
  const { published, publisher, title, url, language, kind, note } = source;
  const date = dateWords(words, published);
  const traits = [
    languageName(words, language),
    words.say(`facts_source_${kind}`),
    ...(relays ? [relays] : []),
  ];
  return (
    <li>
      {published ? <time dateTime={published}>{date}</time> : <span class="when">{date}</span>}
      <span>
        <WebLink address={url}>{publisher}</WebLink>
        <cite lang={language} dir="auto">
          {title}
        </cite>
        {note && <span class="line">{note}</span>}
        <span class="line kind">{new Intl.ListFormat(words.lang, { type: 'unit' }).format(traits)}</span>
      </span>
    </li>
  );
}

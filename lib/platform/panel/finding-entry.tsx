import type { Finding } from '../../verdict/finding.ts';
import type { Words } from '../../words.ts';
import { MARK_CLASS } from '../mark-class.ts';
import { useWords } from '../words-context.tsx';
import { FindingDetail } from './finding-detail.tsx';
import { IgnoredEntry } from './ignored-entry.tsx';
import type { Listed } from './listed.ts';

export interface EntryProps {
  readonly item: Listed;
  /** BCP-47, for the words that are quoted from the article. */
  readonly articleLang: string;
  /** Address of the article, where the browser tells it. */
  readonly url?: string;
  readonly open: boolean;
  /** Its choices of what to ignore stand open. */
  readonly ignoring: boolean;
  setIgnoring(on: boolean): void;
  toggle(): void;
  show(): void;
  /** Leads back to where the reader was in the page; absent where the reader has not left it. */
  back?(): void;
}

/** One finding: the two values and what it is about; opened, everything that is known of it. */
export function FindingEntry(props: EntryProps) {
  const { item, articleLang, open, toggle } = props;
  const words = useWords();
  const { finding, index } = item;
  if (item.ignored) return <IgnoredEntry {...props} />;
  const detail = `finding-${index}`;
  return (
    <li class={open ? 'entry open' : 'entry'}>
      <h3>
        <button
          type="button"
          class={isShort(finding) ? 'go short' : 'go'}
          aria-expanded={open}
          aria-controls={open ? detail : undefined}
          data-finding={index}
          onClick={toggle}
        >
          <span class="vals">
            <span>
              <span class="vh">{words.say('card_article_says')} </span>
              <span class={MARK_CLASS[finding.verdict]} lang={articleLang} dir="auto">
                {finding.quote}
              </span>
            </span>{' '}
            <RecordValue words={words} finding={finding} />
          </span>{' '}
          <span class="about" lang={articleLang}>
            {finding.label}
          </span>
        </button>
      </h3>
      {open && (
        <div class="more" id={detail}>
          <FindingDetail {...props} />
        </div>
      )}
    </li>
  );
}

/** What the record holds beside the article's words: bold where it is one value that differs. */
function RecordValue({ words, finding }: { readonly words: Words; readonly finding: Finding }) {
  const [first = '', canonical] = finding.expected;
  switch (finding.verdict) {
    case 'refuted':
      return (
        <span class="record" dir="auto">
          <span class="vh">{words.say('card_record_says')} </span>
          {first}
          {canonical !== undefined && canonical !== first && <small>{canonical}</small>}
        </span>
      );
    case 'disputed':
      return (
        <span>
          <span class="soft" dir="auto">
            {words.say('panel_sources_differ', list(words, finding.expected))}
          </span>
        </span>
      );
    default:
      return (
        <span>
          <span class="soft">
            {words.say(finding.verdict === 'supported' ? 'card_agrees' : 'card_not_in_record')}
          </span>
        </span>
      );
  }
}

function list(words: Words, items: readonly string[]): string {
  return new Intl.ListFormat(words.lang, { type: 'disjunction' }).format(items);
}

/** Whether both values are set large when the entry is open: short ones in Latin letters and figures. */
function isShort({ quote, expected: [first = ''], verdict }: Finding): boolean {
  return verdict === 'refuted' && [quote, first].every((text) => /^[\x20-\u024f]{1,9}$/.test(text));
}

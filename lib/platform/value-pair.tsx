import { recordWords } from '../dom/card-words.ts';
import type { Finding } from '../verdict/finding.ts';
import type { MessageKey } from '../words.ts';
import { MARK_CLASS } from './mark-class.ts';
import { useWords } from './words-context.tsx';

/** Longest value that is set large, in UTF-16 code units. */
const SHORT = 9;

interface Props {
  readonly finding: Finding;
  /** What stands above the words of the text. */
  readonly says: MessageKey;
  /** What the record holds. */
  readonly held: readonly string[];
  /** BCP-47 of the text, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** The text's value beside the record's. */
export function ValuePair({ finding, says, held, lang }: Props) {
  const words = useWords();
  const { quote, verdict } = finding;
  const long = [quote, ...held].some((value) => value.length > SHORT);
  return (
    <dl class={long ? 'pair phrase' : 'pair'}>
      <div>
        <dt>{words.say(says)}</dt>
        <dd lang={lang} dir="auto">
          <span class={MARK_CLASS[verdict]}>{quote}</span>
        </dd>
      </div>
      <div>
        <dt>{recordWords(words, finding)}</dt>
        {held.map((value) => (
          <dd key={value} class={verdict === 'disputed' ? undefined : 'record'} dir="auto">
            {value}
          </dd>
        ))}
      </div>
    </dl>
  );
}

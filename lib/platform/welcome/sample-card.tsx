import { recordWords, verdictWords } from '../../dom/card-words.ts';
import type { Finding } from '../../verdict/finding.ts';
import { FindingSources } from '../panel/finding-sources.tsx';
import { useWords } from '../words-context.tsx';

/** Longest value that is set large, in UTF-16 code units. */
const SHORT = 9;

/** How a finding's words are marked. */
export const MARK: Readonly<Record<Finding['verdict'], string>> = {
  refuted: 'mark differs',
  disputed: 'mark disputed',
  supported: 'mark agrees',
  unverified: '',
};

/** What the card in a page shows of a finding. */
export function SampleCard({ finding, lang }: { finding: Finding; lang: string | undefined }) {
  const words = useWords();
  const { quote, expected, verdict, explanation, sources } = finding;
  const disputed = verdict === 'disputed';
  const held = disputed ? expected : expected.slice(0, 1);
  const long = [quote, ...held].some((value) => value.length > SHORT);
  return (
    <section class="card" aria-labelledby="card-title">
      <h3 id="card-title">{verdictWords(words, finding)}</h3>
      <dl class={long ? 'pair phrase' : 'pair'}>
        <div>
          <dt>{words.say('card_article_says')}</dt>
          <dd lang={lang} dir="auto">
            <span class={MARK[verdict]}>{quote}</span>
          </dd>
        </div>
        <div>
          <dt>{recordWords(words, finding)}</dt>
          {held.map((value) => (
            <dd key={value} class={disputed ? undefined : 'record'} dir="auto">
              {value}
            </dd>
          ))}
        </div>
      </dl>
      <div class="body">
        {sources.length > 0 && <FindingSources finding={finding} />}
        <p>{explanation}</p>
      </div>
    </section>
  );
}

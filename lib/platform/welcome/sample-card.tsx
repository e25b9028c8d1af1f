import { verdictWords } from '../../dom/card-words.ts';
import type { Finding } from '../../verdict/finding.ts';
import { FindingSources } from '../panel/finding-sources.tsx';
import { ValuePair } from '../value-pair.tsx';
import { useWords } from '../words-context.tsx';

/** What the card in a page shows of a finding. */
export function SampleCard({ finding, lang }: { finding: Finding; lang: string | undefined }) {
  const words = useWords();
  const { expected, verdict, explanation, sources } = finding;
  const held = verdict === 'disputed' ? expected : expected.slice(0, 1);
  return (
    <section class="card" aria-labelledby="card-title">
      <h3 id="card-title">{verdictWords(words, finding)}</h3>
      <ValuePair finding={finding} says="card_article_says" held={held} lang={lang} />
      <div class="body">
        {sources.length > 0 && <FindingSources finding={finding} />}
        <p>{explanation}</p>
      </div>
    </section>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../verdict/finding.ts';
import { coverageWords } from '../coverage-words.ts';
import type { CheckReply } from '../messages.ts';
import { useWords } from '../words-context.tsx';
import { SampleCard } from './sample-card.tsx';
import { SampleWords } from './sample-words.tsx';
import type { SampleModel } from './use-sample.ts';

const MARKED: readonly Verdict[] = ['refuted'];
const ALL_MARKED: readonly Verdict[] = ['refuted', 'disputed', 'supported'];

/** A few lines to try the check on, with the card of the passage that is looked at beside them. */
export function SampleSection({ model }: { model: SampleModel }) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const [writing, setWriting] = useState(false);
  const [looked, setLooked] = useState<number>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { sample, reply } = model;
  const shown = all ? ALL_MARKED : MARKED;
  const findings = reply && 'result' in reply ? reply.result.findings : [];
  const first = findings.findIndex(({ verdict }) => verdict === 'refuted');
  const current = looked !== undefined && findings[looked] ? looked : first;
  const finding = findings[current];
  return (
    <section class="sample" aria-labelledby="sample-title">
      <div>
        <h2 class="label" id="sample-title">
          {say(writing ? 'welcome_sample_own' : 'welcome_sample')}
        </h2>
        {writing ? (
          <textarea
            ref={field}
            class="text"
            rows={6}
            aria-labelledby="sample-title"
            value={sample.text}
            onInput={({ currentTarget }) => {
              setLooked(undefined);
              model.change(currentTarget.value);
            }}
          />
        ) : (
          <SampleWords
            sample={sample}
            findings={findings}
            shown={shown}
            current={current}
            look={(index) => setLooked(index)}
          />
        )}
        <div class="row tryline">
          <button
            type="button"
            class="btn"
            onClick={() => {
              setWriting(!writing);
              requestAnimationFrame(() => field.current?.focus());
            }}
          >
            {say(writing ? 'welcome_sample_done' : 'welcome_sample_change')}
          </button>
          {!writing && (
            <label class="choice">
              <input
                type="checkbox"
                checked={all}
                onChange={({ currentTarget }) => setAll(currentTarget.checked)}
              />
              <span>{say('welcome_sample_all')}</span>
            </label>
          )}
        </div>
        <Outcome reply={reply} />
      </div>
      {finding && <SampleCard finding={finding} lang={sample.lang} />}
    </section>
  );
}

/** How far the check reached, or why nothing was compared. */
function Outcome({ reply }: { reply: CheckReply | undefined }) {
  const words = useWords();
  const text = (): string => {
    if (!reply) return '';
    if ('problem' in reply) return words.say('title_failed', reply.problem);
    if ('noFacts' in reply) return words.say('title_no_facts');
    const { state, coverage, lang } = reply.result;
    if (state === 'checked') return coverageWords(words, coverage);
    if (state === 'elsewhere') return words.say('welcome_sample_elsewhere');
    return state === 'empty' ? '' : words.say('title_language', lang);
  };
  return (
    <p class="hint" role="status">
      {text()}
    </p>
  );
}

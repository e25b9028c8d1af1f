import { markLabel } from '../../dom/card-words.ts';
import type { Finding, Verdict } from '../../verdict/finding.ts';
import { MARK_CLASS } from '../mark-class.ts';
import { useWords } from '../words-context.tsx';
import { piecesOf, type Sample } from './sample-text.ts';

interface Props {
  readonly sample: Sample;
  readonly findings: readonly Finding[];
  readonly shown: readonly Verdict[];
  /** Which finding the card shows. */
  readonly current: number;
  look(index: number): void;
}

/** The lines as a page shows them, with marks that can be pointed at, pressed, and reached by keyboard. */
export function SampleWords({ sample, findings, shown, current, look }: Props) {
  const words = useWords();
  const pieces = piecesOf(sample.text, findings, shown);
  const marked = pieces.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  return (
    <p class="text" lang={sample.lang} dir="auto">
      {pieces.map(({ text, finding: index }) => {
        const finding = index === undefined ? undefined : findings[index];
        if (!finding || index === undefined) return text;
        return (
          <button
            key={index}
            type="button"
            class={`${MARK_CLASS[finding.verdict]} ${index === current ? 'current' : ''}`}
            aria-label={markLabel(words, finding, marked.indexOf(index) + 1, marked.length)}
            aria-pressed={index === current}
            onClick={() => look(index)}
            onFocus={() => look(index)}
            onPointerEnter={() => look(index)}
          >
            {text}
          </button>
        );
      })}
    </p>
  );
}

import type { Verdict } from '../../verdict/finding.ts';
import type { MessageKey } from '../../words.ts';
import { useWords } from '../words-context.tsx';
import { countOf, type Listed, VERDICTS } from './listed.ts';

interface Props {
  readonly all: readonly Listed[];
  readonly verdicts: readonly Verdict[];
  change(verdicts: readonly Verdict[]): void;
}

/** How each verdict is named and underlined. */
export const VERDICT_LOOK: Readonly<Record<Verdict, { readonly name: MessageKey; readonly mark: string }>> = {
  refuted: { name: 'card_differs', mark: 'mark differs' },
  disputed: { name: 'card_sources_differ', mark: 'mark disputed' },
  supported: { name: 'card_agrees', mark: 'mark agrees' },
  unverified: { name: 'card_not_in_record', mark: '' },
};

/** One box for every verdict that there is, with how often. */
export function FindingFilter({ all, verdicts, change }: Props) {
  const words = useWords();
  const number = new Intl.NumberFormat(words.lang);
  return (
    <fieldset class="filter">
      <legend class="vh">{words.say('panel_show')}</legend>
      <div>
        {VERDICTS.filter((verdict) => countOf(all, verdict) > 0).map((verdict) => (
          <label key={verdict} class="choice">
            <input
              type="checkbox"
              checked={verdicts.includes(verdict)}
              onChange={({ currentTarget: { checked } }) =>
                change(VERDICTS.filter((each) => (each === verdict ? checked : verdicts.includes(each))))
              }
            />
            <span>
              <span class={VERDICT_LOOK[verdict].mark}>{words.say(VERDICT_LOOK[verdict].name)}</span>{' '}
              <span class="num">{number.format(countOf(all, verdict))}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

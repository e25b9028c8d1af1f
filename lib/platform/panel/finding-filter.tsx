import type { Verdict } from '../../verdict/finding.ts';
import type { MessageKey } from '../../words.ts';
import { MARK_CLASS } from '../mark-class.ts';
import { useWords } from '../words-context.tsx';
import { countOf, type Listed, VERDICTS } from './listed.ts';

interface Props {
  readonly all: readonly Listed[];
  readonly verdicts: readonly Verdict[];
  change(verdicts: readonly Verdict[]): void;
}

/** How each verdict is named. */
const NAMES: Readonly<Record<Verdict, MessageKey>> = {
  refuted: 'card_differs',
  disputed: 'card_sources_differ',
  supported: 'card_agrees',
  unverified: 'card_not_in_record',
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
              <span class={MARK_CLASS[verdict]}>{words.say(NAMES[verdict])}</span>{' '}
              <span class="num">{number.format(countOf(all, verdict))}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { Verdict } from '../../verdict/finding.ts';
import type { PageOutcome } from '../page-outcome.ts';
import { useWords } from '../words-context.tsx';
import type { FrontTabModel } from './use-front-tab.ts';

/** What is painted besides discrepancies while everything that was compared is shown. */
const ALL: readonly Verdict[] = ['refuted', 'disputed', 'supported'];

interface Props {
  readonly outcome: Extract<PageOutcome, { state: 'read' }>;
  readonly model: FrontTabModel;
}

/** Which marks are shown in this tab, until its page is left. */
export function MarksChoice({ outcome, model: { page, tell } }: Props) {
  const words = useWords();
  if (!page) return null;
  const { supported, disputed } = outcome.result.coverage;
  const all = page.painted.includes('supported');
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={page.marks}
          onChange={({ currentTarget }) => void tell({ type: 'show-marks', on: currentTarget.checked })}
        />
        <span>{words.say('popup_marks')}</span>
      </label>
      {supported + disputed > 0 && page.marks && (
        <label class="choice">
          <input
            type="checkbox"
            checked={all}
            onChange={({ currentTarget }) =>
              void tell({ type: 'paint', verdicts: currentTarget.checked ? ALL : ['refuted'] })
            }
          />
          <span>{words.say('popup_marks_all')}</span>
        </label>
      )}
    </div>
  );
}

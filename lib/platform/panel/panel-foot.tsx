import { useState } from 'preact/hooks';
import { dateWords } from '../../words.ts';
import { browser } from '../browser.ts';
import type { ReadableSet } from '../fact-sets.ts';
import { titleOf } from '../options/set-words.ts';
import { ReportDialog } from '../report-dialog.tsx';
import { useWords } from '../words-context.tsx';
import { KeyLegend } from './key-legend.tsx';
import { checkedPage } from './page-report.ts';
import type { CheckedOutcome } from './panel-words.ts';
import { setIdOf } from './story.ts';

interface Props {
  readonly tab?: number;
  readonly outcome?: CheckedOutcome;
  readonly sets?: readonly ReadableSet[];
  /** The keys of the list can be used. */
  readonly keys: boolean;
}

/** The keys, the way to the options, and which facts were compared with, as of when. */
export function PanelFoot({ tab, outcome, sets = [], keys }: Props) {
  const words = useWords();
  const [reporting, setReporting] = useState(false);
  return (
    <footer class="foot">
      {keys && <KeyLegend />}
      <div class="row">
        {outcome && (
          <button type="button" class="quiet" onClick={() => setReporting(true)}>
            {words.say('draft_report')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.say('options_title')}
        </button>
      </div>
      {outcome?.result.factSets.map((name) => {
        const known = sets.find(({ id }) => id === setIdOf(name));
        const version = name.slice(name.lastIndexOf('@') + 1);
        if (!known) return <p key={name}>{words.say('panel_facts', setIdOf(name), version)}</p>;
        const { asOf } = known.set;
        // A set that has been replaced since has another day.
        if (known.set.version !== version)
          return <p key={name}>{words.say('panel_facts', titleOf(words, known), version)}</p>;
        return (
          <p key={name}>
            {words.say('panel_facts_as_of', titleOf(words, known), version, dateWords(words, asOf))}
          </p>
        );
      })}
      {outcome && tab !== undefined && reporting && (
        <ReportDialog
          name="article"
          checked={() => checkedPage(tab, outcome)}
          saved={() => setReporting(false)}
          close={() => setReporting(false)}
        />
      )}
    </footer>
  );
}

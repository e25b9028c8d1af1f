import { dateWords } from '../../words.ts';
import { browser } from '../browser.ts';
import type { ReadableSet } from '../fact-sets.ts';
import { titleOf } from '../options/set-words.ts';
import { useWords } from '../words-context.tsx';
import { KeyLegend } from './key-legend.tsx';
import type { CheckedOutcome } from './panel-words.ts';
import { setIdOf } from './story.ts';

interface Props {
  readonly outcome?: CheckedOutcome;
  readonly sets?: readonly ReadableSet[];
  /** The keys of the list can be used. */
  readonly keys: boolean;
}

/** The keys, the way to the options, and which facts were compared with, as of when. */
export function PanelFoot({ outcome, sets = [], keys }: Props) {
  const words = useWords();
  return (
    <footer class="foot">
      {keys && <KeyLegend />}
      <div class="row">
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
    </footer>
  );
}

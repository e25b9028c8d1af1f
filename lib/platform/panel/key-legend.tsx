import type { MessageKey } from '../../words.ts';
import { useWords } from '../words-context.tsx';

/** The keys of the list and what they do. */
const LEGEND: readonly (readonly [string, MessageKey])[] = [
  ['J', 'panel_key_next'],
  ['K', 'panel_key_previous'],
  ['Enter', 'panel_key_explain'],
  ['S', 'panel_key_show'],
  ['B', 'panel_key_back'],
  ['I', 'panel_key_ignore'],
];

/** Says which single keys work in the list. */
export function KeyLegend() {
  const words = useWords();
  return (
    <ul class="keys" aria-label={words.say('panel_keys')}>
      {LEGEND.map(([key, does]) => (
        <li key={key}>
          <kbd>{key}</kbd> {words.say(does)}
        </li>
      ))}
    </ul>
  );
}

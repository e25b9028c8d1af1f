import { useState } from 'preact/hooks';
import { findingText } from '../../dom/card-copy.ts';
import { copyText } from '../../dom/clipboard.ts';
import { useWords } from '../words-context.tsx';
import type { Listed } from './listed.ts';

/** Copies a finding in words; where the browser does not let it, the text stands there to be copied by hand. */
export function CopyButton({ item, url = '' }: { readonly item: Listed; readonly url?: string }) {
  const words = useWords();
  const [said, say] = useState('');
  const [byHand, setByHand] = useState<string>();
  const copy = async () => {
    const text = findingText(words, item.finding, { url });
    const copied = await copyText(text);
    say(words.say(copied ? 'card_copied' : 'card_copy_by_hand'));
    setByHand(copied ? undefined : text);
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {words.say('card_copy_text')}
      </button>
      <span class="hint" role="status">
        {said}
      </span>
      {byHand !== undefined && (
        <textarea readOnly rows={6} aria-label={words.say('card_copy_box')} value={byHand} />
      )}
    </>
  );
}

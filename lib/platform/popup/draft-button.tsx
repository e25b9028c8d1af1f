import { browser } from '../browser.ts';
import type { BackgroundMessage } from '../messages.ts';
import { useWords } from '../words-context.tsx';

/** Has the field that the person was in checked, and gives the place back to it. */
export function DraftButton({ tab }: { tab: number }) {
  const words = useWords();
  const message: BackgroundMessage = { type: 'check-draft', tab };
  const check = () => void browser.runtime.sendMessage(message).then(() => window.close());
  return (
    <button type="button" class="quiet" onClick={check}>
      {words.say('field_menu')}
    </button>
  );
}

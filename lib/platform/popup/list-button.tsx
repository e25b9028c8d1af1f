import { openList } from '../open-list.ts';
import { useWords } from '../words-context.tsx';
import type { FrontTab } from './front-tab.ts';

/** Opens the list of all findings, in the click itself, and closes the popup. */
export function ListButton({ tab }: { tab: FrontTab }) {
  const words = useWords();
  const open = () => void openList(tab).then(() => window.close());
  return (
    <button type="button" class="quiet" onClick={open}>
      {words.say('popup_list')}
    </button>
  );
}

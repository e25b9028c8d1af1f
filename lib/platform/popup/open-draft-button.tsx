import { openDraft } from '../draft/open-draft.ts';
import { useWords } from '../words-context.tsx';

/** Opens the page for drafts, where what no extension can read can be pasted, and closes the popup. */
export function OpenDraftButton({ main = false }: { readonly main?: boolean }) {
  const words = useWords();
  const open = () => void openDraft().then(() => window.close());
  return (
    <button type="button" class={main ? 'btn main' : 'quiet'} onClick={open}>
      {words.say('menu_draft')}
    </button>
  );
}

import { useState } from 'preact/hooks';
import { askPage } from '../ask-page.ts';
import { browser } from '../browser.ts';
import { checkTab } from '../check-tab.ts';
import { useWords } from '../words-context.tsx';

/**
 * Checks the tab's page, as far as the browser lets it be read: where it has not been granted, a click in the panel does
 * not grant it, and the words say what does.
 */
export function CheckButton({ tab, again = false }: { readonly tab: number; readonly again?: boolean }) {
  const words = useWords();
  const [refused, setRefused] = useState(false);
  const check = async () => {
    const may = await mayEnter(tab);
    setRefused(!may);
    if (may) await checkTab(tab);
  };
  return (
    <>
      <button type="button" class={again ? 'quiet' : 'btn main'} onClick={() => void check()}>
        {words.say(again ? 'popup_again' : 'action_title')}
      </button>
      {refused && (
        <p class="hint refused" role="alert">
          {words.say('panel_not_granted')}
        </p>
      )}
    </>
  );
}

/** The browser tells a tab's address only to who may read its page; our script in it may have come by a grant that is spent. */
async function mayEnter(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  return url !== undefined || (await askPage(tab, { type: 'page-state' })) !== undefined;
}

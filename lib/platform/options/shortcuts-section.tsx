import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { KeyLegend } from '../panel/key-legend.tsx';
import { useWords } from '../words-context.tsx';

interface Shortcut {
  readonly name: string;
  readonly does: string;
  /** Empty where no key is set. */
  readonly keys: string;
}

/** The browser's shortcuts as they are set now, and the keys of the list. */
export function ShortcutsSection() {
  const words = useWords();
  const shortcuts = useShortcuts(words.say('action_title'));
  return (
    <section class="sec" id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.say('keys_title')}</h2>
      {shortcuts && (
        <table class="shortcuts">
          <thead>
            <tr>
              <th scope="col">{words.say('keys_column_does')}</th>
              <th scope="col">{words.say('panel_keys')}</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(({ name, does, keys }) => (
              <tr key={name}>
                <th scope="row">{does}</th>
                <td data-l={words.say('panel_keys')}>
                  {keys === '' ? (
                    <span class="hint">{words.say('keys_none')}</span>
                  ) : (
                    <span>
                      <kbd>{keys}</kbd>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shortcuts && (
        <div class="bar">
          <button type="button" class="btn" onClick={() => void changeInBrowser()}>
            {words.say('keys_change')}
          </button>
        </div>
      )}
      <h3 class="g">{words.say('keys_list')}</h3>
      <KeyLegend />
    </section>
  );
}

/** Read again whenever the person comes back, as from the browser's page of shortcuts. Undefined where there are none. */
function useShortcuts(actionTitle: string): readonly Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
  useEffect(() => {
    // Firefox for Android has no keys of its own.
    if (!browser.commands) return;
    const read = async () => {
      const all = await browser.commands.getAll();
      setShortcuts(
        all.map(({ name = '', description, shortcut = '' }) => ({
          name,
          does: name === '_execute_action' ? actionTitle : description || name,
          keys: shortcut,
        })),
      );
    };
    const listen = () => void read();
    listen();
    addEventListener('focus', listen);
    return () => removeEventListener('focus', listen);
  }, []);
  return shortcuts;
}

async function changeInBrowser(): Promise<void> {
  // Firefox has a call for it, Chromium an address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

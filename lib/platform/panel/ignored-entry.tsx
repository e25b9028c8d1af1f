import { useEffect, useRef } from 'preact/hooks';
import { withoutIgnoring } from '../ignoring.ts';
import { changeSettings } from '../settings-storage.ts';
import { useWords } from '../words-context.tsx';
import type { EntryProps } from './finding-entry.tsx';

/** A finding that is ignored: a line with the way back. The focus, which was on the choice, comes there. */
export function IgnoredEntry({ item, articleLang, url, ignoring }: EntryProps) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { finding, passage, index } = item;
  useEffect(() => {
    if (ignoring) button.current?.focus();
  }, []);
  const showAgain = () =>
    void changeSettings(({ ignored }) => ({ ignored: [...withoutIgnoring(ignored, finding, url, passage)] }));
  return (
    <li class="entry ignored">
      <p>
        <span lang={articleLang} dir="auto" class="quoted">
          {finding.quote}
        </span>{' '}
        <span class="about">{words.say('panel_ignored', finding.label)}</span>
      </p>
      <button
        ref={button}
        type="button"
        class="quiet"
        data-finding={index}
        aria-label={words.say('panel_show_again_label', finding.label)}
        onClick={showAgain}
      >
        {words.say('panel_show_again')}
      </button>
    </li>
  );
}

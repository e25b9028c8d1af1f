import { useEffect, useRef } from 'preact/hooks';
import { ignoredOf } from '../ignoring.ts';
import type { Ignored } from '../settings.ts';
import { siteOf } from '../settings-sites.ts';
import { changeSettings } from '../settings-storage.ts';
import { useWords } from '../words-context.tsx';
import type { Listed } from './listed.ts';

interface Props {
  readonly item: Listed;
  readonly url?: string;
  readonly open: boolean;
  setOpen(open: boolean): void;
}

/** How far the finding is to be ignored, opening in place. The focus goes to the first choice, and back on Escape. */
export function IgnoreMenu({ item: { finding, passage }, url, open, setOpen }: Props) {
  const words = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus();
  }, [open]);
  const site = siteOf(url);
  const ignore = (scope: Ignored['scope']) => {
    const ignored = ignoredOf(finding, scope, {
      ...(site !== undefined && { site }),
      ...(passage && { passage }),
      at: Date.now(),
    });
    void changeSettings((settings) => ({ ignored: [...settings.ignored, ignored] }));
  };
  return (
    <details
      ref={menu}
      class="menu"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary class="quiet">{words.say('card_ignore')}</summary>
      <ul>
        {site !== undefined && (
          <Choice text={words.say('card_ignore_this')} press={() => ignore('passage')} />
        )}
        {site !== undefined && (
          <Choice text={words.say('card_ignore_site', site)} press={() => ignore('fact-on-site')} />
        )}
        <Choice text={words.say('card_ignore_everywhere')} press={() => ignore('fact')} />
      </ul>
    </details>
  );
}

function Choice({ text, press }: { readonly text: string; press(): void }) {
  return (
    <li>
      <button type="button" onClick={press}>
        {text}
      </button>
    </li>
  );
}

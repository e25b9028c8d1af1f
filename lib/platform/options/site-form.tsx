import { useRef, useState } from 'preact/hooks';
import { siteFrom } from '../settings-sites.ts';
import { alwaysCheck, neverCheck } from '../site-access.ts';
import { useWords } from './words-context.tsx';

/** Takes a site that is to be checked by itself, or never. */
export function SiteForm({ say }: { say(note: string): void }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const done = () => {
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  /** The site as it is written in the field; where that is none, the field says so. */
  const written = (): string | undefined => {
    const text = field.current?.value ?? '';
    const site = siteFrom(text);
    setProblem(site === undefined ? words.say('sites_no_site', text.trim()) : '');
    if (site === undefined) field.current?.focus();
    return site;
  };
  // The browser is asked before anything is awaited: later the click counts no more.
  const always = async () => {
    const site = written();
    if (site === undefined) return;
    const granted = await alwaysCheck([site]);
    say(words.say(granted ? 'sites_added' : 'sites_declined', site));
    if (granted) done();
  };
  const never = async () => {
    const site = written();
    if (site === undefined) return;
    await neverCheck(site);
    say(words.say('sites_excepted', site));
    done();
  };
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        void always();
      }}
    >
      <label class="field">
        <span>{words.say('sites_add')}</span>
        <input
          ref={field}
          type="text"
          inputMode="url"
          autoCapitalize="none"
          spellcheck={false}
          placeholder="example.org"
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : 'site-problem'}
        />
      </label>
      <button type="submit" class="btn">
        {words.say('popup_when_always')}
      </button>
      <button type="button" class="btn" onClick={() => void never()}>
        {words.say('popup_when_never')}
      </button>
      <p class="problem" id="site-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

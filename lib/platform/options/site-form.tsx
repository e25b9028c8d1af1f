import { useRef, useState } from 'preact/hooks';
import { siteFrom } from '../settings-sites.ts';
import { useWords } from '../words-context.tsx';

/** What can be done with the site that is written in the field. */
interface SiteAction {
  readonly name: string;
  /** Is called within the press, as the browser grants nothing later. Gives whether the site was taken. */
  take(site: string): Promise<boolean>;
}

interface Props {
  /** Of the place that tells of a problem: the page has several such forms. */
  readonly problemId: string;
  readonly label: string;
  /** The first is also done on Enter. */
  readonly actions: readonly [SiteAction, ...SiteAction[]];
}

/** Takes a site; where that is none, the field says so. */
export function SiteForm({ problemId, label, actions: [first, ...others] }: Props) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const take = async (action: SiteAction) => {
    const text = field.current?.value ?? '';
    const site = siteFrom(text);
    setProblem(site === undefined ? words.say('sites_no_site', text.trim()) : '');
    field.current?.focus();
    if (site !== undefined && (await action.take(site)) && field.current) field.current.value = '';
  };
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        void take(first);
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          ref={field}
          type="text"
          inputMode="url"
          autoCapitalize="none"
          spellcheck={false}
          placeholder="example.org"
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : problemId}
        />
      </label>
      <button type="submit" class="btn">
        {first.name}
      </button>
      {others.map((action) => (
        <button key={action.name} type="button" class="btn" onClick={() => void take(action)}>
          {action.name}
        </button>
      ))}
      <p class="problem" id={problemId} role="alert">
        {problem}
      </p>
    </form>
  );
}

import { useWords } from '../words-context.tsx';

export type ViewName = 'list' | 'timeline';

/** The two views of an article. */
export function PanelNav({ view }: { readonly view: ViewName }) {
  const words = useWords();
  return (
    <nav class="tabs" aria-label={words.say('panel_views')}>
      <a href="#list" aria-current={view === 'list' ? 'page' : undefined}>
        {words.say('panel_view_list')}
      </a>
      <a href="#timeline" aria-current={view === 'timeline' ? 'page' : undefined}>
        {words.say('timeline_title')}
      </a>
    </nav>
  );
}

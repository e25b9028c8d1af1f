import { MARK_CLASS } from '../mark-class.ts';
import { useWords } from '../words-context.tsx';
import { CopyButton } from './copy-button.tsx';
import type { EntryProps } from './finding-entry.tsx';
import { FindingSources } from './finding-sources.tsx';
import { IgnoreMenu } from './ignore-menu.tsx';
import { SeenElsewhere } from './seen-elsewhere.tsx';

/** An open finding: sources, the sentence that explains, the words where they stand, and what can be done. */
export function FindingDetail({ item, articleLang, url, ignoring, setIgnoring, show, back }: EntryProps) {
  const words = useWords();
  const { finding, passage, gone } = item;
  return (
    <>
      {finding.sources.length > 0 && <FindingSources finding={finding} />}
      <p lang={articleLang}>{finding.explanation}</p>
      {passage && (
        <blockquote lang={articleLang} dir="auto">
          {passage.before}
          <b class={MARK_CLASS[finding.verdict]}>{finding.quote}</b>
          {passage.after}
        </blockquote>
      )}
      {finding.seen.length > 0 && <SeenElsewhere finding={finding} />}
      {gone && <p class="hint">{words.say('panel_gone')}</p>}
      <div class="row">
        {!gone && (
          <button type="button" class="btn" onClick={show}>
            {words.say('panel_show_in_text')}
          </button>
        )}
        {back && (
          <button type="button" class="btn" onClick={back}>
            {words.say('panel_back')}
          </button>
        )}
        <CopyButton item={item} {...(url !== undefined && { url })} />
        <IgnoreMenu item={item} {...(url !== undefined && { url })} open={ignoring} setOpen={setIgnoring} />
      </div>
    </>
  );
}

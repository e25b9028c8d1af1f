import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../verdict/finding.ts';
import { askPage } from '../ask-page.ts';
import { browser } from '../browser.ts';
import { useWords } from '../words-context.tsx';
import { FindingEntry } from './finding-entry.tsx';
import { FindingFilter } from './finding-filter.tsx';
import { chosen, type Listed, listed, VERDICTS } from './listed.ts';
import type { CheckedOutcome } from './panel-words.ts';
import { useListKeys } from './use-list-keys.ts';

interface Props {
  readonly tab: number;
  readonly outcome: CheckedOutcome;
  /** Address of the article, where the browser tells it. */
  readonly url?: string;
  /** The list is a page of its own: the article is in another tab. */
  readonly asPage: boolean;
}

/** Every finding of the check, to be narrowed to some verdicts; one may stand open. */
export function FindingsView({ tab, outcome, url, asPage }: Props) {
  const words = useWords();
  const [verdicts, setVerdicts] = useState<readonly Verdict[]>(VERDICTS.slice(0, 3));
  const [open, setOpen] = useState<number>();
  const [ignoring, setIgnoring] = useState<number>();
  const [away, setAway] = useState(false);
  const place = useRef<HTMLElement>(null);
  const all = listed(outcome);
  const shown = chosen(all, verdicts);

  const toggle = (index: number) => {
    setOpen(open === index ? undefined : index);
    setIgnoring(undefined);
  };
  const showInText = async ({ index, gone }: Listed) => {
    if (gone) return;
    if (asPage) await browser.tabs.update(tab, { active: true });
    setAway((await askPage(tab, { type: 'go-to', finding: index })) !== undefined);
  };
  const goBack = async () => {
    setAway(false);
    await askPage(tab, { type: 'go-back' });
  };
  const onIndex = (call: (item: Listed) => void) => (index: number) => {
    const item = all[index];
    if (item) call(item);
  };
  useListKeys(place, {
    ignore: (index) => {
      setOpen(index);
      setIgnoring(index);
    },
    show: onIndex((item) => void showInText(item)),
    back: () => void goBack(),
  });

  return (
    <section class="errata" aria-labelledby="list-title" ref={place}>
      <h2 id="list-title" class="vh">
        {words.say('panel_findings')}
      </h2>
      {all.length > 0 && <FindingFilter all={all} verdicts={verdicts} change={setVerdicts} />}
      {shown.length > 0 && (
        <p class="sub" aria-hidden="true">
          <span>{words.say('card_article_says')}</span>
          <span>{words.say('card_record_says')}</span>
        </p>
      )}
      {shown.length === 0 && (
        <p class="hint none">{words.say(all.length > 0 ? 'panel_none_chosen' : 'coverage_none')}</p>
      )}
      <ol>
        {shown.map((item) => (
          <FindingEntry
            key={item.index}
            item={item}
            articleLang={outcome.result.lang}
            {...(url !== undefined && { url })}
            open={open === item.index}
            ignoring={ignoring === item.index}
            setIgnoring={(on) => setIgnoring(on ? item.index : undefined)}
            toggle={() => toggle(item.index)}
            show={() => void showInText(item)}
            {...(away && !asPage && { back: () => void goBack() })}
          />
        ))}
      </ol>
    </section>
  );
}

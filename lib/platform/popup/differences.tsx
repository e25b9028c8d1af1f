import type { PageOutcome } from '../page-outcome.ts';
import { useWords } from '../words-context.tsx';
import { ListButton } from './list-button.tsx';
import { differingIn } from './page-view.ts';
import type { FrontTabModel } from './use-front-tab.ts';

interface Props {
  readonly outcome: Extract<PageOutcome, { state: 'read' }>;
  readonly model: FrontTabModel;
}

/** What differs: the article's words beside the record's, each a way to its place in the page. */
export function Differences({ outcome, model }: Props) {
  const words = useWords();
  const differing = differingIn(outcome);
  if (differing.length === 0) return null;
  const { findings, lang } = outcome.result;
  const step = (by: 1 | -1) => void model.tell({ type: 'step', by });
  return (
    <section class="errata" aria-label={words.say('popup_differences')}>
      <div class="head" aria-hidden="true">
        <span>{words.say('card_article_says')}</span>
        <span>{words.say('card_record_says')}</span>
      </div>
      <ol>
        {differing.map((at) => {
          const { quote, expected, label } = findings[at]!;
          return (
            <li class="entry" key={at}>
              <button
                type="button"
                class="go"
                aria-current={model.page?.current === at ? 'true' : undefined}
                onClick={() => void model.tell({ type: 'go-to', finding: at })}
              >
                <span class="vals">
                  <span>
                    <span class="vh">{words.say('card_article_says')} </span>
                    <span class="mark differs" lang={lang}>
                      {quote}
                    </span>
                  </span>
                  <span class="record">
                    <span class="vh">{words.say('card_record_says')} </span>
                    <span lang={lang}>{expected[0]}</span>
                  </span>
                </span>
                <span class="about">{label}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <div class="nav row between">
        <div class="row tight">
          <button type="button" class="btn" onClick={() => step(-1)}>
            {words.say('card_previous')}
          </button>
          <button type="button" class="btn" onClick={() => step(1)}>
            {words.say('card_next')}
          </button>
        </div>
        <ListButton tab={model.tab} />
      </div>
    </section>
  );
}

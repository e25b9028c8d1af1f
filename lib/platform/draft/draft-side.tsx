import { certainCorrections } from '../../verdict/correction.ts';
import { sayCount } from '../../words.ts';
import { FactsLine, KnownIncidents } from '../popup/facts-line.tsx';
import { useWords } from '../words-context.tsx';
import { DraftEntry } from './draft-entry.tsx';
import { standOf } from './draft-stand.ts';
import { unfitIn, unsettledIn } from './draft-words.ts';
import { HiddenList } from './hidden-list.tsx';
import { InconsistencyEntry } from './inconsistency-entry.tsx';
import type { DraftModel } from './use-draft.ts';

/** How things stand, and everything that was found, to be gone to. */
export function DraftSide({ model, acceptAll }: { model: DraftModel; acceptAll(): void }) {
  const words = useWords();
  const { session, view } = model;
  const { draft, findings, hidden, reply } = view;
  const unsettled = unsettledIn(view);
  const agreeing = findings.filter(({ verdict, id }) => verdict === 'supported' && !hidden.has(id));
  const unfit = unfitIn(view);
  const certain = certainCorrections(unsettled).length;
  const { title, hint } = standOf(words, view, unsettled, unfit.length);
  const result = reply && 'result' in reply ? reply.result : undefined;
  return (
    <aside class="side" aria-label={words.say('panel_findings')}>
      <div role="status">
        <h2 class="stand">{title}</h2>
        <p class="hint">{hint}</p>
      </div>
      {result?.state === 'elsewhere' && <KnownIncidents />}
      {draft.text !== '' && (
        <div class="doall">
          {certain > 0 && (
            <button type="button" class="btn main" onClick={acceptAll}>
              {sayCount(words, 'draft_accept', certain)}
            </button>
          )}
          {findings.length > 0 && (
            <label class="choice">
              <input
                type="checkbox"
                checked={draft.agreeing}
                onChange={({ currentTarget }) => session.set({ agreeing: currentTarget.checked })}
              />
              <span class="mark agrees">{words.say('draft_agreeing')}</span>
            </label>
          )}
          <label class="choice">
            <input
              type="checkbox"
              checked={draft.consistency}
              onChange={({ currentTarget }) => session.set({ consistency: currentTarget.checked })}
            />
            <span class="mark within">{words.say('draft_within_show')}</span>
          </label>
        </div>
      )}
      <div class="errata">
        {unsettled.length > 0 && (
          <>
            <div class="head" aria-hidden="true">
              <span>{words.say('draft_says')}</span>
              <span>{words.say('card_record_says')}</span>
            </div>
            <ol>
              {unsettled.map((finding) => (
                <DraftEntry key={finding.id} finding={finding} view={view} session={session} />
              ))}
            </ol>
          </>
        )}
        {unfit.length > 0 && (
          <>
            <h3 class="grp">{words.say('draft_within')}</h3>
            <ol>
              {unfit.map((inconsistency) => (
                <InconsistencyEntry
                  key={inconsistency.id}
                  inconsistency={inconsistency}
                  view={view}
                  session={session}
                />
              ))}
            </ol>
          </>
        )}
        {draft.agreeing && agreeing.length > 0 && (
          <details>
            <summary class="grp">{sayCount(words, 'draft_agree', agreeing.length)}</summary>
            <ol>
              {agreeing.map((finding) => (
                <DraftEntry key={finding.id} finding={finding} view={view} session={session} />
              ))}
            </ol>
          </details>
        )}
        <HiddenList view={view} session={session} />
      </div>
      <div class="faint foot">
        <p>{words.say('draft_kept')}</p>
        <p>{words.say('draft_keys')}</p>
        {result && <FactsLine names={result.factSets} />}
      </div>
    </aside>
  );
}

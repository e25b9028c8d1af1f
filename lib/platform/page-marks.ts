import { toRanges } from '../dom/article-text.ts';
import type { FindingActions } from '../dom/card-actions.ts';
import { passageLink } from '../dom/card-copy.ts';
import type { MarksChoice } from '../dom/marks-choice.ts';
import { type PageMarks, showMarks } from '../dom/marks-page.ts';
import type { Passage } from '../text/passage.ts';
import type { Finding, Verdict } from '../verdict/finding.ts';
import type { Words } from '../words.ts';
import { badgeFor } from './badge.ts';
import { coverageWords } from './coverage-words.ts';
import { findingActions } from './finding-actions.ts';
import { ignoredIndexes } from './ignoring.ts';
import type { PageOutcome } from './page-outcome.ts';
import type { CheckedPage, ReadPage } from './page-read.ts';
import type { Settings } from './settings.ts';
import { isSpokenFor } from './spoken-for.ts';
import { readWords } from './words.ts';

/** What was chosen for one tab, beside the settings. */
export interface TabChoice {
  readonly on: boolean;
  /** In place of the verdicts of the settings. */
  readonly verdicts?: readonly Verdict[];
}

/** The verdicts that are painted. */
export function paintedVerdicts({ shown }: Settings, { verdicts }: TabChoice): readonly Verdict[] {
  if (verdicts) return verdicts;
  return [
    'refuted',
    ...(shown.disputed ? ['disputed' as const] : []),
    ...(shown.supported ? ['supported' as const] : []),
  ];
}

export interface ShownPageSetting {
  readonly read: ReadPage;
  readonly checked: CheckedPage;
  readonly settings: Settings;
  readonly tab: TabChoice;
  readonly signal: AbortSignal;
  report(outcome: PageOutcome): void;
  /** The reader has closed the card. */
  closed(): void;
}

/** A checked page whose marks are shown. */
export interface ShownPage {
  readonly marks: PageMarks;
  /** The settings, or what was chosen for the tab, are others now. */
  choose(settings: Settings, tab: TabChoice): void;
}

/** Shows the marks of a checked page and reports how it stands, again whenever words go, come back or are ignored. */
export function showPage(setting: ShownPageSetting): ShownPage {
  const { checked, read, signal } = setting;
  const { findings, lang } = checked.result;
  const passages = checked.article?.passages ?? [];
  const words = readWords();
  let gone: readonly number[] = [];
  let choice = choiceOf(setting.settings, setting.tab);

  function choiceOf(settings: Settings, tab: TabChoice): MarksChoice {
    return {
      on: tab.on,
      verdicts: paintedVerdicts(settings, tab),
      ignored: ignoredIndexes(findings, passages, location.href, settings),
    };
  }
  const report = () => setting.report({ ...checked, gone, ignored: choice.ignored });

  const marks = showMarks({
    findings,
    choice,
    rangesOf: (finding) => toRanges(read.segments, finding),
    articleLang: lang,
    words,
    actions: actionsFor(words, findings, passages),
    announcement: announcementOf(words, { ...checked, gone, ignored: choice.ignored }),
    signal,
    gone: (indexes) => {
      if (String(indexes) === String(gone)) return;
      gone = indexes;
      report();
    },
    closed: setting.closed,
  });
  report();
  return {
    marks,
    choose(settings, tab) {
      const before = String(choice.ignored);
      choice = choiceOf(settings, tab);
      marks.choose(choice);
      if (String(choice.ignored) !== before) report();
    },
  };
}

function actionsFor(
  words: Words,
  findings: readonly Finding[],
  passages: readonly Passage[],
): FindingActions {
  const passageOf = (finding: Finding) => passages[findings.indexOf(finding)] ?? { before: '', after: '' };
  return {
    ...findingActions(words, passageOf),
    link: (finding) => passageLink(location.href, finding.quote, passageOf(finding)),
  };
}

/** How things stand and how far the check reached, in one go; empty where popup or list say so. */
async function announcementOf(
  words: Words,
  outcome: Extract<PageOutcome, { state: 'read' }>,
): Promise<string> {
  if (await isSpokenFor('page')) return '';
  const { title } = badgeFor(outcome, words);
  return `${title.replace(/(?<=[\p{L}\p{N}])$/u, '.')} ${coverageWords(words, outcome.result.coverage)}`;
}

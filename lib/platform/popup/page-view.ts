import { LANGUAGE_TAGS, languageTag } from '../../lang/tags.ts';
import { sayCount, type Words } from '../../words.ts';
import { coverageWords, standWords } from '../coverage-words.ts';
import { languageName } from '../language-name.ts';
import type { PageOutcome } from '../page-outcome.ts';
import type { TabResult } from '../tab-results.ts';
import { UNREAD_WORDS, unreadPage } from './unread-page.ts';

/** What the popup says of the page. */
export interface PageView {
  /** The state in one line. */
  readonly title: string;
  /** What was read and compared and what was not, a sentence or two each. */
  readonly lines: readonly string[];
  /** Another check can be asked for: of a page that was compared, of one where another try may read more, for once. */
  readonly again?: 'again' | 'retry' | 'once';
  /** A check is under way. */
  readonly busy?: true;
  /** What else is there to see. */
  readonly more?: 'findings' | 'sets' | 'switch-on' | 'languages' | 'draft';
}

/** What is known of the tab in front. */
export interface TabState {
  readonly outcome: TabResult['outcome'] | undefined;
  /** Address of the page, where the browser tells it. */
  readonly url: string | undefined;
  /** The person wants this site never to be checked by itself. */
  readonly never: boolean;
  /** Languages (BCP-47) that the person has switched off. */
  readonly languagesOff: readonly string[];
}

/** What the popup says of a tab. */
export function viewOf(words: Words, { outcome, url, never, languagesOff }: TabState): PageView {
  const { say } = words;
  if (!outcome && never)
    return { title: say('popup_never'), lines: [say('popup_never_hint')], again: 'once' };
  switch (outcome?.state) {
    case undefined:
    case 'checking':
      return { title: say('popup_checking'), lines: [say('popup_checking_hint')], busy: true };
    case 'closed': {
      const { title, hint } = UNREAD_WORDS[unreadPage(url)];
      return { title: say(title), lines: [say(hint)], more: 'draft' };
    }
    case 'no-facts':
      return { title: say('popup_no_facts'), lines: [say('popup_no_facts_hint')], more: 'switch-on' };
    case 'failed':
      return { title: say('popup_failed'), lines: [outcome.problem], again: 'retry' };
    case 'read':
      return readView(words, outcome, languagesOff);
  }
}

function readView(
  words: Words,
  outcome: Extract<PageOutcome, { state: 'read' }>,
  languagesOff: readonly string[],
): PageView {
  const { say } = words;
  const { lang, state, words: count } = outcome.result;
  const read = new Intl.NumberFormat(words.lang).format(count);
  switch (state) {
    case 'empty':
      return { title: say('popup_empty'), lines: [say('popup_empty_hint')], again: 'retry' };
    case 'elsewhere':
      return {
        title: say('title_elsewhere'),
        lines: [say('popup_elsewhere_hint', read)],
        again: 'again',
        more: 'sets',
      };
    case 'unreadable-language':
      return languageView(words, lang, languagesOff);
    case 'checked':
      return checkedView(words, outcome);
  }
}

function languageView(words: Words, lang: string, off: readonly string[]): PageView {
  const { say } = words;
  const read = languageTag(lang);
  const switchedOff = off.some((each) => languageTag(each) === read);
  if (read !== undefined && switchedOff)
    return {
      title: say('popup_language', languageName(words, lang)),
      lines: [say('popup_language_off')],
      again: 'again',
      more: 'languages',
    };
  const languages = new Intl.NumberFormat(words.lang).format(LANGUAGE_TAGS.length);
  if (lang === 'und')
    return {
      title: say('popup_language_unknown'),
      lines: [say('popup_language_unknown_hint', languages)],
      again: 'again',
    };
  const name = languageName(words, lang);
  return {
    title: say('popup_language', name),
    lines: [say('popup_language_hint', name, languages)],
    again: 'again',
  };
}

function checkedView(words: Words, outcome: Extract<PageOutcome, { state: 'read' }>): PageView {
  const { result, guessed, selected } = outcome;
  const differing = differingIn(outcome).length;
  const ignored = outcome.ignored.filter((at) => result.findings[at]?.verdict === 'refuted').length;
  return {
    title: standWords(words, result.coverage, differing),
    lines: [
      coverageWords(words, result.coverage),
      ...(ignored > 0 ? [sayCount(words, 'popup_ignored', ignored)] : []),
      ...(guessed ? [words.say('title_guessed')] : []),
      ...(selected ? [words.say('field_selected')] : []),
    ],
    again: 'again',
    more: 'findings',
  };
}

/** The findings that differ and are neither ignored nor gone from the page, by index. */
export function differingIn({
  result,
  gone,
  ignored,
}: Extract<PageOutcome, { state: 'read' }>): readonly number[] {
  return result.findings.flatMap(({ verdict }, at) =>
    verdict === 'refuted' && !gone.includes(at) && !ignored.includes(at) ? [at] : [],
  );
}

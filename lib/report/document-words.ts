import { languageTag } from '../lang/tags.ts';
import type { FindingSource, Verdict } from '../verdict/finding.ts';
import { dateWords, type MessageKey, type Words } from '../words.ts';
import type {
  CheckedArticle,
  Report,
  ReportedFinding,
  ReportedInconsistency,
  ReportedSet,
} from './report.ts';

/*
 * The words of reports that people read, in the language of the interface. What the fact set and the article say stands
 * in their own.
 */

const VERDICTS: Readonly<Record<Verdict, MessageKey>> = {
  refuted: 'report_refuted',
  disputed: 'card_sources_differ',
  supported: 'report_supported',
  unverified: 'card_not_in_record',
};

export function verdictWords(words: Words, { finding }: ReportedFinding): string {
  return words.say(VERDICTS[finding.verdict]);
}

/** What stands over the value of the record. */
export function recordHead(words: Words, { finding }: ReportedFinding): string {
  return words.say(finding.verdict === 'disputed' ? 'report_sources_say' : 'card_record_says');
}

/** `line 9, column 75`, or where in the extracted text. */
export function placeWords(words: Words, reported: ReportedFinding | ReportedInconsistency): string {
  const { place } = reported;
  if (place) return words.say('report_place', String(place.from.line), String(place.from.column));
  const { start, end } = 'finding' in reported ? reported.finding : reported.inconsistency;
  return words.say('report_characters', String(start), String(end));
}

/** `3 July 2026, South China Morning Post` */
export function sourceWords(words: Words, { published, publisher }: FindingSource): string {
  return [published && dateWords(words, published), publisher].filter(Boolean).join(', ');
}

/** What was read and what came of it, in sentences. */
export function foundWords(words: Words, { result, guessed, findings }: CheckedArticle): string {
  const aside = findings.filter(({ suppressed }) => suppressed).length;
  return [
    readWords(words, result),
    ...(aside ? [words.say('report_aside_count', String(aside))] : []),
    ...(guessed ? [words.say('title_guessed')] : []),
  ].join(' ');
}

function readWords(words: Words, { state, lang, coverage, words: count }: CheckedArticle['result']): string {
  const number = (value: number): string => new Intl.NumberFormat(words.lang).format(value);
  if (state === 'empty') return words.say('report_empty');
  if (state === 'unreadable-language') return words.say('report_unreadable', lang);
  if (state === 'elsewhere') return words.say('popup_elsewhere_hint', number(count));
  const { supported, refuted, disputed, unverified } = coverage;
  const found = supported + refuted + disputed + unverified;
  const counts = [found, count, supported, refuted, disputed, unverified];
  return words.say('report_found', ...counts.map(number));
}

/** What a text was checked with, to check it again: names and values. */
export function replayRows(words: Words, checked: CheckedArticle): [string, string][] {
  const { article, result, given, sha256, url } = checked;
  const { say } = words;
  const told = (value: string, set: boolean): string => (set ? say('report_given', value) : value);
  const lang =
    given.lang || article.lang ? told(result.lang, given.lang) : say('report_detected', result.lang);
  const published = article.published ? told(article.published, given.published) : say('report_unknown');
  return [
    ...(url === undefined ? [] : ([[say('report_address'), url]] as [string, string][])),
    [say('report_published'), published],
    [say('report_language'), lang],
    [say('report_hash'), sha256],
  ];
}

/** `Made on 21 November 2026 by Errata 0.1.0.` */
export function madeWords({ words, made, program }: Report): string {
  return words.say('report_made', dateWords(words, made.slice(0, 10)), `${program.name} ${program.version}`);
}

/** The heads of the table of fact sets. */
export function setHeads({ say }: Words): string[] {
  return [say('sets_column_facts'), say('report_version'), say('sets_column_as_of'), say('report_licence')];
}

/** A fact set in that table; its title in the language of the report where it has one. */
export function setCells(words: Words, { id, version, asOf, title, licence }: ReportedSet): string[] {
  const own = title[languageTag(words.lang) ?? 'en'] ?? title.en ?? id;
  return [own, `${id}@${version}`, dateWords(words, asOf), licence];
}

/** The heads of a table of findings; the last column has the reason of those that are put aside. */
export function findingHeads({ say }: Words, all: readonly ReportedFinding[]): string[] {
  const last = say(all[0]?.suppressed ? 'report_why' : 'report_fact');
  return [say('report_where'), say('report_words'), say('report_verdict'), say('report_about'), last];
}

/** The heads of a table of what does not fit the rest of the text. */
export function unfitHeads({ say }: Words): string[] {
  return [say('report_where'), say('report_words'), say('report_what'), say('report_why')];
}

/** What a finding was decided by: names and values. */
export function decidedRows({ say }: Words, { finding }: ReportedFinding): [string, string][] {
  return [
    [say('report_fact'), `${finding.fact}, ${finding.part}`],
    [say('report_rule'), finding.rule],
    [say('report_set'), finding.factSet],
  ];
}

import type { TellingMatch } from '../claims/match-tellings.ts';
import type { Match } from '../claims/match-values.ts';
import { nameOf } from '../facts/fact-index.ts';
import type { Fact, FactSet } from '../facts/fact-set.ts';
import type { Localized } from '../facts/localized.ts';
import type { Seen } from '../facts/value-part.ts';
import type { Language } from '../lang/language.ts';
import type { CleanText } from '../text/clean.ts';
import type { Span } from '../text/span.ts';
import { isoDay } from '../values/calendar.ts';
import type { DateValue, Mention } from '../values/mention.ts';
import type { Finding, FindingSource, Verdict } from './finding.ts';
import { localized } from './localized.ts';
import { offersFor } from './offers.ts';
import { weekdayInStyle } from './style.ts';

interface Frame {
  readonly source: string;
  readonly clean: CleanText;
  readonly language: Language;
}

function finding(
  frame: Frame,
  span: Span,
  set: FactSet,
  fact: Fact,
  more: {
    part: string;
    label: Localized | undefined;
    verdict: Verdict;
    expected: readonly string[];
    rule: string;
    seen: readonly Seen[];
  },
): Finding {
  const start = frame.clean.toSource(span.start);
  const end = frame.clean.toSource(span.end);
  const { lang } = frame.language;
  return {
    start,
    end,
    quote: frame.source.slice(start, end),
    verdict: more.verdict,
    fact: fact.id,
    part: more.part,
    label: localized(more.label ?? fact.label, lang),
    expected: [...new Set(more.expected.filter((text) => text !== ''))],
    claimant: { kind: 'article' },
    explanation: localized(fact.explanation ?? fact.statement, lang),
    status: fact.status,
    sources: sourcesOf(set, fact),
    seen: more.seen.flatMap(({ url }) => (url === undefined ? [] : [url])),
    factSet: nameOf(set),
    rule: more.rule,
  };
}

/** A fact's sources as its findings show them, made once: an article has dozens of findings on few facts. */
const shown = new WeakMap<Fact, readonly FindingSource[]>();

function sourcesOf(set: FactSet, fact: Fact): readonly FindingSource[] {
  const known = shown.get(fact);
  if (known) return known;
  const sources = fact.sources.map((code) => sourceOf(set, code));
  shown.set(fact, sources);
  return sources;
}

function sourceOf(set: FactSet, code: string): FindingSource {
  const { publisher, title, url, published, language, kind, note } = set.sources[code]!;
  return {
    publisher,
    title,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    language,
    kind,
    ...(note !== undefined && { note }),
  };
}

/**
 * The finding of a value that was compared; a weekday that does not fit its date is one of its own.
 * @param named what the text names rightly, as `namedRightly` gives it.
 */
export function valueFindings(frame: Frame, match: Match, named: ReadonlySet<string>): Finding[] {
  const { mention, evidence, judgement } = match;
  const { set, fact, part } = evidence.part;
  const verdict = judgement.verdict as Verdict;
  const rule = `${part.kind}/${judgement.rule}`;
  const date = mention.value.kind === 'date' ? (mention as Mention<DateValue>) : undefined;
  const words = frame.clean.text.slice(mention.start, mention.end);
  const seen = (part.seen ?? []).filter(({ says }) => tells(says, words));
  const common = { part: part.id, label: part.label, seen };
  const expected = offersFor(match, frame.language, named);
  // What is wrong about "since July 10" is the "since".
  const span = judgement.rule === 'tense' ? (date?.value.related ?? mention) : mention;
  const made = finding(frame, span, set, fact, {
    ...common,
    verdict,
    expected,
    rule,
  });
  if (!match.weekdayMisfit || !date?.value.weekday) return [made];
  const iso = isoDay(date.value.from);
  const weekday = finding(frame, date.value.weekday.span, set, fact, {
    ...common,
    verdict: 'refuted',
    expected: [weekdayInStyle(iso, frame.language)],
    rule: 'date/weekday',
  });
  return [made, weekday];
}

/** Whether words seen elsewhere have these among them, not as a part of longer ones ("4.1.7" of "4.1.70"). */
function tells(says: string, words: string): boolean {
  const [all, some] = [` ${says.toLowerCase()} `, words.toLowerCase()];
  const at = all.indexOf(some);
  const letter = /[\p{L}\p{N}]/u;
  return at > 0 && !letter.test(all[at - 1]!) && !letter.test(all[at + some.length]!);
}

/** The finding of a telling. */
export function tellingFinding(frame: Frame, match: TellingMatch): Finding {
  const { set, fact, telling } = match.telling;
  const offer = telling.offer ?? fact.statement;
  const expected =
    match.verdict === 'unverified' ? [] : [localized(offer, frame.language.lang), localized(offer, 'en')];
  return finding(frame, match.hit, set, fact, {
    part: telling.id,
    label: undefined,
    verdict: match.verdict,
    expected,
    rule: match.rule,
    seen: telling.seen ?? [],
  });
}

/** What the matches name rightly: ids of entities and codes, behind the ids of their sets, in small letters. */
export function namedRightly(matches: readonly Match[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { mention, judgement, evidence } of matches) {
    const { id } = evidence.part.set;
    if (judgement.verdict !== 'supported') continue;
    if (mention.value.kind === 'name' && mention.value.entity)
      named.add(`${id}/${mention.value.entity}`.toLowerCase());
    if (mention.value.kind === 'code') named.add(`${id}/${mention.value.code}`.toLowerCase());
  }
  return named;
}

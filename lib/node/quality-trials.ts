import { check } from '../check.ts';
import { type FactIndex, indexFacts } from '../facts/fact-index.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { ValuePart } from '../facts/value-part.ts';
import { languageFor } from '../lang/languages.ts';
import type { ArticleText } from '../text/article-text.ts';
import { readMarkdown } from '../text/markdown.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Finding } from '../verdict/finding.ts';
import { setApart } from './quality-own-sentence.ts';
import type { LabelledArticle } from './quality-set.ts';
import { otherSpellings, type Spelling } from './quality-spellings.ts';

/** One value put in the place of another, and what came of it. */
export interface Trial extends Spelling {
  readonly fact: string;
  readonly part: string;
  readonly kind: ValuePart['kind'];
  readonly lang: string;
  /** The words whose place it takes, and the text around them. */
  readonly quote: string;
  readonly before: string;
  readonly behind: string;
  /**
   * It stands near words that are enough to confirm a value, and too little to refute one: by the fact's own entry (`?`), or
   * because they stand in the sentence beside it and its own says nothing of what it is about ("10 July is a Friday").
   */
  readonly onlyConfirmed: boolean;
  /** Something that differs was found there; of a right value: anywhere in the text, that was not before. */
  readonly marked: boolean;
}

/**
 * Puts other spellings and wrong values in the place of every value that agrees: in the facts' own supported examples, and
 * in the labelled articles of languages that have no examples.
 */
export function tryValues(
  facts: FactIndex,
  labelled: readonly LabelledArticle[],
  only: string | undefined,
): Trial[] {
  const both = { facts, strict: withoutConfirming(facts.sets) };
  const exampled = new Set<string>();
  const trials: Trial[] = [];
  for (const set of facts.sets)
    for (const fact of set.facts)
      for (const example of fact.examples?.supported ?? []) {
        exampled.add(example.lang);
        if (only !== undefined && example.lang !== only) continue;
        const { lang, text, published } = example;
        const article = { ...readMarkdown(text), lang, ...(published !== undefined && { published }) };
        trials.push(...tryArticle(article, both, fact.id));
      }
  for (const { article } of labelled) {
    const { lang = '' } = article;
    if (!exampled.has(lang) && (only ?? lang) === lang) trials.push(...tryArticle(article, both, undefined));
  }
  return trials;
}

/** The facts as they are, and without the words that only confirm. */
interface Both {
  readonly facts: FactIndex;
  readonly strict: FactIndex;
}

function withoutConfirming(sets: readonly FactSet[]): FactIndex {
  const strict = (part: ValuePart): ValuePart => ({
    ...part,
    near: part.near.filter((entry) => !entry.startsWith('?')),
  });
  return indexFacts(
    sets.map((set) => ({
      ...set,
      facts: set.facts.map((fact) => ({ ...fact, ...(fact.values && { values: fact.values.map(strict) }) })),
    })),
  );
}

/** @param fact the only one whose values are changed; all where it is left out. */
function tryArticle(article: ArticleText, { facts, strict }: Both, fact: string | undefined): Trial[] {
  const { findings } = check(article, facts);
  const refuted = findings.filter(({ verdict }) => verdict === 'refuted').length;
  const told = findings.filter(
    (finding) => finding.verdict === 'supported' && (fact === undefined || finding.fact === fact),
  );
  const isTold = (one: ArticleText, { fact: id, part }: Finding, start: number): boolean =>
    check(one, strict).findings.some(
      (other) => other.start === start && other.fact === id && other.part === part,
    );
  return told.flatMap((finding) => {
    const same = told.filter((other) => tellsTheSame(other, finding, facts.sets));
    // A name that is told in the same part twice is changed in both places: who mistakes it does so throughout.
    if (same[0] !== finding) return [];
    const apart = setApart(article, finding.start);
    const onlyConfirmed =
      !isTold(article, finding, finding.start) ||
      (apart !== undefined && !isTold({ ...article, ...readMarkdown(apart.text) }, finding, apart.start));
    return tryPlace(article, same, facts, refuted).map((trial) => ({ ...trial, onlyConfirmed }));
  });
}

function tellsTheSame(other: Finding, finding: Finding, sets: readonly FactSet[]): boolean {
  if (other === finding) return true;
  const same = other.fact === finding.fact && other.part === finding.part && other.quote === finding.quote;
  return same && recordedIn(sets, finding)?.part.kind === 'name';
}

type Tried = Omit<Trial, 'onlyConfirmed'>;

/** A name that was all by which the text could be told to be about the incident is not tried: without it, it is not. */
function tryPlace(
  article: ArticleText,
  places: readonly Finding[],
  facts: FactIndex,
  refuted: number,
): Tried[] {
  const finding = places[0]!;
  const { start, end, quote } = finding;
  const recorded = recordedIn(facts.sets, finding);
  const language = languageFor(article.lang ?? '');
  if (!recorded || !language) return [];
  const { set, part } = recorded;
  const before = article.text.slice(0, start);
  const behind = article.text.slice(end);
  return otherSpellings({ quote, before, behind, set, part, language }).flatMap((spelling) => {
    const { text, spans } = put(article.text, places, spelling.text);
    const { lang = '', published } = article;
    const changed = { ...readMarkdown(text), lang, ...(published !== undefined && { published }) };
    const { state, findings } = check(changed, facts);
    if (state === 'elsewhere') return [];
    const found = findings.filter(({ verdict }) => verdict === 'refuted');
    const marked = spelling.right
      ? found.length > refuted
      : found.some((one) => spans.some((span) => overlaps(one, span)));
    return {
      ...spelling,
      fact: finding.fact,
      part: part.id,
      kind: part.kind,
      lang,
      quote,
      before,
      behind,
      marked,
    };
  });
}

/** The text with other words in some places, and where they stand in it. */
function put(text: string, places: readonly Finding[], words: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let out = '';
  let from = 0;
  for (const { start, end } of places) {
    out += text.slice(from, start);
    spans.push({ start: out.length, end: out.length + words.length });
    out += words;
    from = end;
  }
  return { text: out + text.slice(from), spans };
}

function recordedIn(
  sets: readonly FactSet[],
  { factSet, fact, part }: Finding,
): { set: FactSet; part: ValuePart } | undefined {
  const set = sets.find(({ id, version }) => `${id}@${version}` === factSet);
  const value = set?.facts.find(({ id }) => id === fact)?.values?.find(({ id }) => id === part);
  return set && value && { set, part: value };
}

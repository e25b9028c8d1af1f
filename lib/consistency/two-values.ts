import { matchArticle } from '../claims/article-values.ts';
import type { Match } from '../claims/match-values.ts';
import type { Mention } from '../values/mention.ts';
import { ATTRIBUTION } from './attribution-words.ts';
import { type DraftReading, inconsistency, isAsserted } from './draft-reading.ts';
import type { Inconsistency } from './inconsistency.ts';
import { sameFrames } from './same-frames.ts';
import { unlike } from './unlike.ts';

/** "25,000 accounts" here and "24,000 accounts" there, where both are told of one thing. */
export function twoValues(draft: DraftReading): Inconsistency[] {
  const found = [...ofOnePart(draft), ...sameFrames(draft)];
  const told = new Set<number>();
  return found.flatMap(([first, second]) => {
    if (told.has(second.start) || told.has(first.start)) return [];
    told.add(second.start);
    const words = (mention: Mention): string => draft.text.reading.text.slice(mention.start, mention.end);
    const values = { first: words(first), second: words(second) };
    return [inconsistency(draft, 'two-values', second, { key: 'two-values', values }, first)];
  });
}

/** Values that the text puts forward of one part of a loaded fact, where two differ: the earlier and the later. */
function ofOnePart(draft: DraftReading): [Mention, Mention][] {
  const { text, index, values, topics, stances, published } = draft;
  if (index.sets.length === 0) return [];
  const byPart = new Map<number, Match[]>();
  for (const match of matchArticle(text, index, values, topics, stances, published)) {
    if (!isSure(draft, match)) continue;
    const { self } = match.evidence.part;
    byPart.set(self, [...(byPart.get(self) ?? []), match]);
  }
  return [...byPart.values()].flatMap((matches): [Mention, Mention][] => {
    const inOrder = matches.sort((a, b) => a.mention.start - b.mention.start);
    return inOrder.flatMap((second, i): [Mention, Mention][] => {
      const first = inOrder.slice(0, i).find((earlier) => contradict(draft, earlier, second));
      return first ? [[first.mention, second.mention]] : [];
    });
  });
}

/** A value of the article's own voice, told by words that speak for nothing else, on which no sources differ. */
function isSure(draft: DraftReading, { mention, evidence, judgement }: Match): boolean {
  const { part } = evidence.part;
  if (evidence.weak || mention.range !== undefined || judgement.verdict === 'disputed') return false;
  if (evidence.anchor.sentence !== draft.text.sentenceOf(mention)) return false;
  if ('sides' in part && part.sides) return false;
  return isAsserted(draft, mention) && !relays(draft, mention);
}

/** The sentence names a source, or speaks of others, of another time, or of what had been said before. */
function relays({ text, values }: DraftReading, mention: Mention): boolean {
  const sentence = text.sentenceOf(mention);
  const { start, end, row } = text.sentences[sentence]!;
  const days = mention.value.kind === 'quantity' ? [...values.dates, ...values.durations] : [];
  if (days.some((day) => text.sentenceOf(day) === sentence)) return true;
  if (row || ATTRIBUTION.test(text.reading.text.slice(start, end))) return true;
  return (['but', 'another', 'misreport', 'corrections', 'wrong'] as const).some((term) =>
    text.says(sentence, term),
  );
}

/** One is what the record holds and the other is not: what else two values could be about is hardly told so. */
function contradict({ text }: DraftReading, a: Match, b: Match): boolean {
  if (text.sentenceOf(a.mention) === text.sentenceOf(b.mention)) return false;
  const verdicts = [a.judgement.verdict, b.judgement.verdict];
  return verdicts.includes('supported') && verdicts.includes('refuted') && unlike(a.mention, b.mention);
}

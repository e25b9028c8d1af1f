import type { FactSet, TimelineEntry } from '../../facts/fact-set.ts';
import type { Finding } from '../../verdict/finding.ts';

/** A line of the story: something that happened, or the article that was read. */
export type StoryLine =
  | {
      readonly kind: 'event';
      readonly entry: TimelineEntry;
      /** It happened after the article. */
      readonly later: boolean;
      /** Day since when it could be known, where that was before the article and the event came after. */
      readonly known?: string;
      /** What the article tells differently, or where sources differ. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'article'; readonly date: string };

/** What happened by a fact set, in order, with the article's day in its place: after all else of that day. */
export function storyOf(
  set: FactSet,
  findings: readonly Finding[],
  published: string | undefined,
): StoryLine[] {
  const events = set.timeline
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((entry): StoryLine => {
      const later = published !== undefined && entry.date > published;
      const known = later ? knownBefore(set, entry, published) : undefined;
      return {
        kind: 'event',
        entry,
        later,
        ...(known !== undefined && { known }),
        findings: findings.filter(
          ({ fact, verdict, factSet }) =>
            (verdict === 'refuted' || verdict === 'disputed') &&
            setIdOf(factSet) === set.id &&
            entry.facts?.includes(fact),
        ),
      };
    });
  if (published === undefined) return events;
  const place = events.findIndex((line) => line.kind === 'event' && line.later);
  const article: StoryLine = { kind: 'article', date: published };
  return place < 0 ? [...events, article] : events.toSpliced(place, 0, article);
}

/** `some-incident` of `some-incident@2026.11.1`. */
export function setIdOf(factSet: string): string {
  return factSet.slice(0, factSet.lastIndexOf('@'));
}

/** The lines by the year in which they begin, in order. */
export function byYear(
  lines: readonly StoryLine[],
): { readonly year: string; readonly lines: StoryLine[] }[] {
  const years = Map.groupBy(lines, (line) => dayOf(line).slice(0, 4));
  return [...years].map(([year, of]) => ({ year, lines: of }));
}

function dayOf(line: StoryLine): string {
  return line.kind === 'article' ? line.date : line.entry.date;
}

function knownBefore(set: FactSet, { facts = [] }: TimelineEntry, published: string): string | undefined {
  const days = facts.flatMap((id) => set.facts.find((fact) => fact.id === id)?.known ?? []);
  const [first] = days.toSorted();
  return first !== undefined && first <= published ? first : undefined;
}

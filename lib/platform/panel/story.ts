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

/** The one year in which all of a story lies; undefined where it spans several. */
export function yearOf(lines: readonly StoryLine[]): string | undefined {
  const years = new Set(
    lines.flatMap((line) => (line.kind === 'article' ? [line.date] : [line.entry.date, line.entry.until])),
  );
  const found = new Set([...years].flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)])));
  return found.size === 1 ? [...found][0] : undefined;
}

function knownBefore(set: FactSet, { facts = [] }: TimelineEntry, published: string): string | undefined {
  const days = facts.flatMap((id) => set.facts.find((fact) => fact.id === id)?.known ?? []);
  const [first] = days.toSorted();
  return first !== undefined && first <= published ? first : undefined;
}

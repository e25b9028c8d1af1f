import type { FactSet } from '../facts/fact-set.ts';
import { columns, cut } from './columns.ts';
import { readableDate } from './text-report.ts';
import { factInShort } from './value-words.ts';

/** A set's name, state and size in one line. */
export function setLine(set: FactSet): string {
  return `${set.title.en} (${set.id}@${set.version}, as of ${readableDate(set.asOf)}): ${countsOf(set)}`;
}

/** `27 facts, 410 examples, 2 languages (en, de)` */
function countsOf(set: FactSet): string {
  const examples = set.facts.flatMap((fact) => Object.values(fact.examples ?? {}).flat()).length;
  return [
    counted(set.facts.length, 'fact'),
    counted(examples, 'example'),
    `${counted(set.languages.length, 'language')} (${set.languages.join(', ')})`,
  ].join(', ');
}

export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** All facts of a set as a table: id, value, status, sources, languages of the statement. */
export function factTable(set: FactSet): string[] {
  const rows = set.facts.map((fact) => [
    fact.id,
    cut(factInShort(fact, set), 48),
    fact.status,
    String(fact.sources.length).padStart('sources'.length),
    Object.keys(fact.statement).join(' '),
  ]);
  return [setLine(set), ...columns([['id', 'value', 'status', 'sources', 'languages'], ...rows])];
}

/** What happened when, in order. */
export function timelineLines(set: FactSet): string[] {
  const rows = [...set.timeline]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, until, text, facts }) => [
      until ? `${date} – ${until}` : date,
      `${text.en}${facts?.length ? `  [${facts.join(', ')}]` : ''}`,
    ]);
  return [setLine(set), ...columns(rows)];
}

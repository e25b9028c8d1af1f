import type { Fact, FactSet, Relation, SourceRecord, Telling } from '../facts/fact-set.ts';
import type { Seen, Side, ValuePart } from '../facts/value-part.ts';
import { wrapped } from './columns.ts';
import { readableDate } from './text-report.ts';
import { nameOfEntity, valueWords } from './value-words.ts';

/** One fact with all that is recorded of it, as lines for a terminal. */
export function factLines(fact: Fact, set: FactSet): string[] {
  const sections: [string, string[]][] = [
    ['Values', (fact.values ?? []).flatMap((part) => valueLines(part, set))],
    ['Told as', (fact.tellings ?? []).flatMap((telling) => tellingLines(telling, set))],
    ['Relations', (fact.relations ?? []).map((relation) => `  ${relationWords(relation, set)}`)],
    ['Sources', fact.sources.flatMap((code) => sourceLines(code, set))],
    ['Examples', exampleLines(fact)],
  ];
  const since = fact.known ? `, known since ${readableDate(fact.known)}` : '';
  return [
    `${fact.id}  (${set.id}@${set.version})`,
    ...wrapped(fact.statement.en ?? '', '  '),
    ...(fact.explanation?.en ? wrapped(fact.explanation.en, '  ') : []),
    `  ${fact.status}${since}`,
    ...sections.flatMap(([title, lines]) => (lines.length ? ['', title, ...lines] : [])),
  ];
}

function valueLines(part: ValuePart, set: FactSet): string[] {
  const label = part.label?.en ? ` (${part.label.en})` : '';
  const also = part.kind === 'date' && part.also ? `, also ${part.also.map(readableDate).join(', ')}` : '';
  return [
    `  ${part.id}${label}: ${valueWords(part, set)}${also}`,
    ...(part.offer?.en ? [`    offered as “${part.offer.en}”`] : []),
    ...('sides' in part ? sideLines(part, set) : []),
    ...seenLines(part.seen),
  ];
}

function sideLines(part: ValuePart & { readonly sides?: unknown }, set: FactSet): string[] {
  const sides = (part.sides ?? []) as readonly Side<string | number>[];
  return sides.map(({ is, note, sources }) => {
    const one = { ...part, is, sides: undefined } as ValuePart;
    const who = [note?.en, sources?.map((code) => publisher(code, set)).join(', ')].filter(Boolean);
    return `    ${valueWords(one, set)}: ${who.join('; ') || 'nobody named'}`;
  });
}

const publisher = (code: string, set: FactSet): string => set.sources[code]?.publisher ?? code;

function tellingLines(telling: Telling, set: FactSet): string[] {
  const ids = telling.words.split(' | ').map((id) => id.trim());
  const phrases = ids.flatMap((id) => {
    const words = set.cues[id] ?? set.entities[id]?.names ?? {};
    return words.en ?? words['*'] ?? Object.values(words)[0] ?? [];
  });
  const shown = phrases.slice(0, 3).map((phrase) => `“${phrase}”`);
  const more = phrases.length > shown.length ? ` and ${phrases.length - shown.length} more` : '';
  const time = [
    ...(telling.from ? [`from ${readableDate(telling.from)}`] : []),
    ...(telling.until ? [`until ${readableDate(telling.until)}`] : []),
  ];
  const when = time.length ? ` (articles ${time.join(' ')})` : '';
  return [
    `  ${telling.id}: ${telling.verdict}${when}, ${shown.join(', ')}${more}`,
    ...(telling.offer?.en ? [`    the record says “${telling.offer.en}”`] : []),
    ...(telling.negated ? [`    when denied: ${telling.negated}`] : []),
    ...seenLines(telling.seen),
  ];
}

function seenLines(seen: readonly Seen[] | undefined): string[] {
  return (seen ?? []).map(({ says, url }) => `    seen: “${says}”${url ? ` at ${url}` : ''}`);
}

function relationWords(relation: Relation, set: FactSet): string {
  if (relation.kind === 'directed')
    return `from ${nameOfEntity(relation.from, set)} to ${nameOfEntity(relation.to, set)}`;
  const label = set.facts.find(({ id }) => id === relation.fact)?.label.en;
  return `${relation.kind === 'before' ? 'before' : 'part of'} ${relation.fact}${label ? ` (${label})` : ''}`;
}

function sourceLines(code: string, set: FactSet): string[] {
  const source: SourceRecord | undefined = set.sources[code];
  if (!source) return [`  ${code}`];
  const date = source.published ? readableDate(source.published) : 'undated';
  const relays = source.relays?.map((one) => publisher(one, set)).join(', ');
  return [
    `  ${date}, ${source.publisher}: “${source.title}” (${source.language}, ${source.kind})`,
    ...(source.url ? [`    ${source.url}`] : []),
    ...(source.note ? [`    ${source.note}`] : []),
    ...(relays ? [`    passes on: ${relays}`] : []),
  ];
}

function exampleLines(fact: Fact): string[] {
  return Object.entries(fact.examples ?? {}).flatMap(([group, examples]) =>
    (examples as readonly { lang: string; text: string; offers?: string }[]).flatMap(
      ({ lang, text, offers }) => {
        const offered = offers === undefined ? '' : ` → ${offers}`;
        return [`  ${group} [${lang}] ${text.replace(/\s*\n\s*/g, ' / ')}${offered}`];
      },
    ),
  );
}

import type { FactSetProblem } from '../../facts/load-fact-set.ts';
import { sayCount, type Words } from '../../words.ts';
import { type Import, judgeImport, type KnownSet, type Order, type ReadableSet } from '../fact-sets.ts';
import { readChoice, readSets } from '../fact-sets-storage.ts';
import { titleOf } from './set-words.ts';

/** A file that was not imported, and why. */
export interface Refusal {
  readonly name: string;
  readonly problems: readonly FactSetProblem[];
}

/** A file whose set is imported already in another form: the person decides which is kept. */
export interface Question extends Pick<ReadableSet, 'id' | 'set' | 'json'> {
  readonly name: string;
  readonly loaded: KnownSet;
  readonly order: Order;
}

/** What became of a file. With `note` it is told in a sentence, once `keep`, if there is such, has been kept. */
export type Outcome =
  | { readonly refusal: Refusal }
  | { readonly question: Question }
  | { readonly note: string; readonly keep?: Pick<ReadableSet, 'id' | 'set' | 'json'> };

/** Reads a file that the person has chosen, and says what is to be done with it. Changes nothing. */
export async function importFile(words: Words, file: File): Promise<Outcome> {
  const { name } = file;
  const json = await textOf(words, file);
  if (typeof json !== 'string') return { refusal: { name, problems: [json] } };
  const known = await readSets(await readChoice());
  return outcomeOf(words, name, json, judgeImport(json, known), known);
}

/** The text exactly as the file has it, a byte order mark included; a problem where it is no text. */
async function textOf(words: Words, file: File): Promise<string | FactSetProblem> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (problem) {
    return { path: '', message: words.say('import_unreadable', String(problem)) };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // What is not UTF-8 is the one thing that a fatal decoder throws at.
    return { path: '', message: words.say('import_not_text') };
  }
}

function outcomeOf(
  words: Words,
  name: string,
  json: string,
  judged: Import,
  known: readonly KnownSet[],
): Outcome {
  if (judged.kind === 'refused') return { refusal: { name, problems: judged.problems } };
  const { set } = judged;
  const { id } = set;
  const title = titleOf(words, { id, set });
  if (judged.kind === 'same') return { note: words.say('import_same', title) };
  if (judged.kind === 'replaces')
    return { question: { name, id, set, json, loaded: judged.loaded, order: judged.order } };
  const inPlace = known.some((each) => each.origin === 'shipped' && each.id === id);
  const note = inPlace
    ? words.say('import_done_in_place', title)
    : sayCount(words, 'import_done', set.facts.length, title);
  return { note, keep: { id, set, json } };
}

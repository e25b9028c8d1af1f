import type { SortedPrograms } from '../text/sorted-programs.ts';
import { getURL } from './browser.ts';

/** Names of the packed files in the extension's own folder `facts`, written in when the extension is built. */
declare const __PACKED_FILES__: readonly string[];

/** What has been read, kept for as long as the background runs. */
const reading = new Map<string, Promise<void>>();
const programs = new Map<string, SortedPrograms>();

/** Reads what ships for a language that the engine reads: its own words and those of the sets that cover it. */
export async function readLanguage(lang: string): Promise<void> {
  const known = reading.get(lang);
  if (known) return known;
  const names = __PACKED_FILES__.filter((name) => name.endsWith(`.${lang}.packed`));
  const all = Promise.all(names.map(readPrograms)).then(() => undefined);
  reading.set(lang, all);
  // What could not be read is tried again at the next check.
  all.catch(() => reading.delete(lang));
  return all;
}

async function readPrograms(name: string): Promise<void> {
  const response = await fetchFacts(name);
  programs.set(name, (await response.json()) as SortedPrograms);
}

/** What a packed file of a language holds, once `readLanguage` has read it. */
export function packedPrograms(name: string): SortedPrograms {
  const found = programs.get(name);
  if (!found) throw new Error(`facts/${name} has not been read from the extension. Install Errata again.`);
  return found;
}

/** Opens a file of the folder `facts`. */
export async function fetchFacts(name: string): Promise<Response> {
  const response = await fetch(getURL(`/facts/${name}`));
  if (!response.ok) throw new Error(`facts/${name} cannot be read from the extension. Install Errata again.`);
  return response;
}

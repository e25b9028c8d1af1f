import { globSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { READABLE } from './read-file.ts';

/** Files to check, in the order in which they were named, each once; and a sentence for each name that has none. */
export interface Inputs {
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/** Finds the files that names, folders and patterns stand for. A pattern is only that where no file has the name. */
export function findInputs(names: readonly string[]): Inputs {
  const files = new Map<string, string>();
  const problems: string[] = [];
  for (const name of names) {
    const found = filesOf(name);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) files.set(file === '-' ? file : resolve(file), file);
  }
  return { files: [...files.values()], problems };
}

/** The files behind a name, or a sentence that says why there are none. */
function filesOf(name: string): string[] | string {
  if (name === '-') return [name];
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return inFolder(name);
  if (stats || !/[*?[{]/.test(name)) return [name];
  const matched = globSync(name, { withFileTypes: true, exclude: isPassedOver })
    .filter((entry) => entry.isFile() && isReadable(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const plain = name.startsWith('/') ? matched : matched.map((path) => relative('.', path));
  return plain.length
    ? plain
    : `No file that can be read matches ${name}; quote the pattern to let it reach Errata.`;
}

/** All files in a folder and its folders that can be read; hidden ones and installed packages are passed over. */
function inFolder(folder: string): string[] | string {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
      const own = join(path, entry.name);
      if (isPassedOver(entry)) continue;
      if (entry.isDirectory()) visit(own);
      else if (entry.isFile() && isReadable(entry.name)) found.push(own);
    }
  };
  try {
    visit(folder);
  } catch (error) {
    return `The folder ${folder} could not be read: ${(error as Error).message}.`;
  }
  return found.length
    ? found
    : `The folder ${folder} holds no file that can be read (${READABLE.join(', ')}).`;
}

/** Hidden files and installed packages. */
const isPassedOver = ({ name }: { readonly name: string }): boolean =>
  (name.startsWith('.') && name !== '.' && name !== '..') || name === 'node_modules';

const isReadable = (name: string): boolean => READABLE.includes(extname(name).toLowerCase());

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a file is there and none of its sources has been changed since it was written. A folder counts with all that
 * is in it, and with its own time, which changes where something in it is removed.
 *
 * @param sources files and folders; one that is not there counts as changed.
 */
export function isFresh(file: string, sources: readonly string[]): boolean {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && sources.every((source) => unchangedSince(written, source));
}

function unchangedSince(time: number, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || found.mtimeMs >= time) return false;
  return !found.isDirectory() || readdirSync(path).every((name) => unchangedSince(time, join(path, name)));
}

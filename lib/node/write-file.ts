import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that cannot be written; `message` is a sentence for the person. */
export class UnwritableFile extends Error {}

/**
 * Puts new content into a file, all of it or nothing: it is written beside the file and then takes its name. A file
 * that is there keeps its mode; one that is read-only is left as it is.
 *
 * @throws UnwritableFile
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  // A link stays one: the file that it leads to is replaced.
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    const mode = modeOf(path);
    writeFileSync(beside, content, { flag: 'wx' });
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    if (error instanceof UnwritableFile) throw error;
    throw new UnwritableFile(`${path} could not be written: ${reason(error)}; it is as it was.`);
  }
}

/** The mode of a file that may be written to; undefined where there is none yet. */
function modeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile()) throw new UnwritableFile(`${path} is not a file, so nothing was written.`);
  // The superuser may write to read-only files; whoever made it read-only did not want that.
  const readOnly = (stats.mode & 0o222) === 0;
  if (readOnly) throw new UnwritableFile(`${path} is read-only, so it was left as it is.`);
  accessSync(path, constants.W_OK);
  return stats.mode & 0o7777;
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT') return 'its folder does not exist';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'this user may not write it';
  if (code === 'ENOSPC') return 'the disk is full';
  return error instanceof Error ? error.message : String(error);
}
